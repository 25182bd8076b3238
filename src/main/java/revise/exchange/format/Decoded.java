package revise.exchange.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text, decoded from the bytes of a file whose encoding nobody named.
 *
 * @param text with line feeds only, no byte order mark, no NUL
 * @param encoding what it was decoded from
 * @param losses characters that could not be kept
 */
public record Decoded(String text, String encoding, List<Loss> losses) {
    static final Decoded NOTHING = new Decoded("", "none", List.of());

    private static final int LOOKED_AT = 4096;

    public Decoded {
        losses = List.copyOf(losses);
    }

    /** The lines, without their line feeds; a line feed at the very end begins no further one. */
    public List<String> lines() {
        return text.lines().toList();
    }

    static Decoded of(String name, byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(name, bytes, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        int nulls = nulls(bytes, 0);
        int oddNulls = nulls(bytes, 1);
        int half = Math.min(bytes.length, LOOKED_AT) / 2;
        if (oddNulls > half / 4 && oddNulls > 4 * nulls) {
            return decoded(name, bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (nulls > half / 4 && nulls > 4 * oddNulls) {
            return decoded(name, bytes, 0, StandardCharsets.UTF_16BE);
        }
        return utf8(name, bytes, 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many NUL bytes stand at even places, or at odd ones. */
    private static int nulls(byte[] bytes, int from) {
        int nulls = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            nulls += bytes[i] == 0 ? 1 : 0;
        }
        return nulls;
    }

    private static Decoded utf8(String name, byte[] bytes, int start) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
            return cleaned(name, text, "UTF-8");
        } catch (CharacterCodingException e) {
            // Every byte is something in this one, so that it is what is left.
            return decoded(name, bytes, start, Charset.forName("windows-1252"));
        }
    }

    private static Decoded decoded(String name, byte[] bytes, int start, Charset charset) {
        return cleaned(name, new String(bytes, start, bytes.length - start, charset), charset.name());
    }

    /** Line ends become line feeds; what no text can hold becomes a loss. */
    private static Decoded cleaned(String name, String text, String encoding) {
        StringBuilder kept = new StringBuilder(text.length());
        List<Loss> losses = new ArrayList<>();
        int line = 1;
        int reported = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                c = '\n';
            }
            if (c == '\n') {
                line++;
            }
            if (isRefused(c)) {
                if (reported != line) {
                    String hex = Integer.toHexString(c | 0x10000).substring(1);
                    losses.add(new Loss(name + ":" + line, "the character U+" + hex + ", which no text can hold"));
                    reported = line;
                }
                continue;
            }
            if (c == '\uFFFD' && !encoding.equals("UTF-8") && reported != line) {
                losses.add(new Loss(name + ":" + line, "bytes that are no character in " + encoding));
                reported = line;
            }
            kept.append(c);
        }
        return new Decoded(kept.toString(), encoding, losses);
    }

    private static boolean isRefused(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\u000B')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
