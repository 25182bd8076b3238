package revise.exchange.notes;

import java.util.BitSet;

/** Finds the colons between the two sides of a card on one line. */
final class Separators {
    private static final String BETWEEN = "::";

    private Separators() {}

    /** Where two or three colons stand that are not in code, a gap, a formula in braces or a link; -1 for nowhere. */
    static int find(String line) {
        if (!line.contains(BETWEEN)) {
            return -1;
        }
        BitSet code = CodeSpans.of(line);
        int braces = 0;
        int brackets = 0;
        for (int i = 0; i < line.length(); i++) {
            if (code.get(i)) {
                continue;
            }
            char c = line.charAt(i);
            braces += line.startsWith("{{", i) ? 1 : 0;
            brackets += line.startsWith("[[", i) ? 1 : 0;
            braces -= braces > 0 && line.startsWith("}}", i) ? 1 : 0;
            brackets -= brackets > 0 && line.startsWith("]]", i) ? 1 : 0;
            if (c == ':' && braces == 0 && brackets == 0 && line.startsWith(BETWEEN, i)) {
                return i;
            }
        }
        return -1;
    }
}
