package revise.exchange.org;

import org.jspecify.annotations.Nullable;

/** The gaps of org-fc: <code>{{text}}</code>, <code>{{text}{hint}}</code>, {@code @number} before the last brace. */
final class FcHoles {
    private static final String OPEN = "{{";
    private static final int LONGEST_NUMBER = 4;

    private final String text;
    private final Gaps gaps;

    private FcHoles(String text, Gaps gaps) {
        this.text = text;
        this.gaps = gaps;
    }

    /** Gives the text with a mark in place of each gap. */
    static String marked(String text, Gaps gaps) {
        return new FcHoles(Gaps.clean(text), gaps).marked();
    }

    private String marked() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
            if (open < from) {
                continue;
            }
            int end = endOfPart(open + 2);
            int behind = end < 0 ? -1 : behind(end);
            if (behind >= 0) {
                out.append(text, from, open).append(mark(open + 2, end, behind));
                from = behind;
            }
        }
        return out.append(text.substring(from)).toString();
    }

    /** Where the brace stands that closes a part; braces within a formula do not count. */
    private int endOfPart(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '}' && !text.startsWith(OPEN, at)) {
            int formula = text.charAt(at) == '$' ? endOfFormula(at + 1) : -1;
            at = formula > 0 ? formula + 1 : at + 1;
        }
        return at < text.length() && text.charAt(at) == '}' ? at : -1;
    }

    /** Where the dollar stands that closes a formula, on the same line; -1 for nowhere. */
    private int endOfFormula(int start) {
        int at = start;
        while (at < text.length() && "$\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '$' ? at : -1;
    }

    /** Where the text goes on behind a gap whose first part ends at a brace; -1 if it is none. */
    private int behind(int end) {
        int at = end + 1;
        if (text.startsWith("{", at)) {
            int hint = endOfPart(at + 1);
            if (hint < 0) {
                return -1;
            }
            at = hint + 1;
        }
        if (text.startsWith("@", at)) {
            at++;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
        }
        return text.startsWith("}", at) ? at + 1 : -1;
    }

    private String mark(int start, int end, int behind) {
        String rest = text.substring(end + 1, behind - 1);
        int number = rest.lastIndexOf('@');
        boolean numbered = number >= 0 && rest.indexOf('}', number) < 0;
        String hint = numbered ? rest.substring(0, number) : rest;
        String inside = hint.length() > 2 ? hint.substring(1, hint.length() - 1) : null;
        return gaps.mark(numbered ? number(rest.substring(number + 1)) : 0, text.substring(start, end), inside);
    }

    /** Numbers begin with 0 here and with 1 in a deck. */
    private static int number(@Nullable String digits) {
        boolean written = digits != null && !digits.isEmpty() && digits.length() <= LONGEST_NUMBER;
        return written ? Integer.parseInt(digits) + 1 : 0;
    }
}
