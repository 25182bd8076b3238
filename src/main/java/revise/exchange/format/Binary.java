package revise.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that are no texts, such as pictures, programs and printed pages. */
final class Binary {
    private static final int LOOKED_AT = 4096;

    /** A text has hardly any control characters; of any bytes every tenth is one. */
    private static final int MOST_PERCENT = 3;

    /** So many may be in any text, however short. */
    private static final int FEW = 4;

    /** These begin like texts. */
    private static final List<String> BEGINNINGS = List.of("%PDF-", "{\\rtf", "SQLite format 3");

    private Binary() {}

    /** @param encoding what the bytes were decoded from */
    static boolean is(byte[] bytes, String encoding) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (BEGINNINGS.stream().anyMatch(head::startsWith)) {
            return true;
        }
        long controls = head.chars().filter(Binary::isControl).count();
        return !encoding.startsWith("UTF-16") && controls > FEW && controls * 100 > (long) head.length() * MOST_PERCENT;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
    }
}
