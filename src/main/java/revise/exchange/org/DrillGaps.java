package revise.exchange.org;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gaps of org-drill: {@code [text]} or {@code [text||hint]}, but not what else Org has in square brackets. */
final class DrillGaps {
    private static final String HINT = "||";

    /** Check boxes, footnotes, how much of a list is done, dates. */
    private static final Pattern OTHER =
            Pattern.compile("[ xX-]|fn:.*|\\d*/\\d*|\\d*%|@\\d+|\\d{4}-\\d\\d-\\d\\d.{0,40}", Pattern.DOTALL);

    private final String text;
    private final Gaps gaps;
    private final int number;
    private int lineEnd;

    /** Whether a formula may still open on this line: what nothing closes is not looked for again. */
    private boolean formulas;

    private boolean links;

    private DrillGaps(String text, Gaps gaps, int number) {
        this.text = text;
        this.gaps = gaps;
        this.number = number;
    }

    /**
     * Gives the text with a mark in place of each gap.
     *
     * @param number of all gaps, which are then hidden together; 0 when each is hidden alone
     */
    static String marked(String text, Gaps gaps, int number) {
        return new DrillGaps(Gaps.clean(text), gaps, number).marked();
    }

    private String marked() {
        StringBuilder out = new StringBuilder();
        boolean block = false;
        int at = 0;
        while (at < text.length()) {
            boolean start = at == 0 || text.charAt(at - 1) == '\n';
            if (start) {
                int next = text.indexOf('\n', at);
                lineEnd = next < 0 ? text.length() : next;
                formulas = true;
                links = true;
                String line = text.substring(at, lineEnd).strip().toLowerCase(Locale.ROOT);
                block = line.startsWith("#+begin_") || (block && !line.startsWith("#+end_"));
                if (block || line.startsWith(": ") || line.startsWith("#+end_")) {
                    int behind = Math.min(text.length(), lineEnd + 1);
                    out.append(text, at, behind);
                    at = behind;
                    continue;
                }
            }
            at = step(out, at);
        }
        return out.toString();
    }

    /** Copies what stands at a place, or makes a gap of it; gives where to go on. */
    private int step(StringBuilder out, int at) {
        char c = text.charAt(at);
        if (formulas && (c == '$' || text.startsWith("\\(", at))) {
            int close = c == '$' ? OrgInline.endOfFormula(text, at, lineEnd) : find("\\)", at);
            formulas = close > at && close < lineEnd + 1;
            int behind = !formulas ? at + 1 : c == '$' ? close : close + 2;
            out.append(text, at, behind);
            return behind;
        }
        boolean bracket = c == '[' && (at == 0 || text.charAt(at - 1) != '\\');
        if (bracket && text.startsWith("[[", at)) {
            int end = links ? find("]]", at) : -1;
            links = end > 0;
            out.append(text, at, links ? end + 2 : at + 2);
            return links ? end + 2 : at + 2;
        }
        int end = bracket ? end(at + 1) : -1;
        if (end < 0) {
            out.append(c);
            return at + 1;
        }
        String inside = text.substring(at + 1, end);
        int hint = inside.indexOf(HINT);
        String words = hint < 0 ? inside : inside.substring(0, hint);
        String line = words.lines().map(String::strip).collect(Collectors.joining(" "));
        out.append(gaps.mark(number, line, hint < 0 ? null : inside.substring(hint + HINT.length())));
        return end + 1;
    }

    /** Where a mark stands on this line; -1 for nowhere. */
    private int find(String mark, int from) {
        int at = from;
        while (at < lineEnd && !text.startsWith(mark, at)) {
            at++;
        }
        return at < lineEnd ? at : -1;
    }

    /** Where the bracket stands that closes a gap; -1 if it is none. */
    private int end(int start) {
        int at = start;
        while (at < text.length() && "[]".indexOf(text.charAt(at)) < 0 && !text.startsWith("\n\n", at)) {
            at++;
        }
        boolean closed = at < text.length() && text.charAt(at) == ']' && at > start;
        boolean formula = closed && text.charAt(at - 1) == '\\';
        String inside = closed ? text.substring(start, at) : "";
        return closed && !formula && !inside.isBlank() && !OTHER.matcher(inside).matches() ? at : -1;
    }
}
