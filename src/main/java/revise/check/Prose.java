package revise.check;

import java.util.HashSet;
import java.util.Set;

/** Takes the prose out of a Markdown text. */
final class Prose {
    private static final String OPENING = "\"\u201C\u201E\u00AB\u2018";
    private static final String CLOSING = "\"\u201D\u201C\u00BB\u2019";
    private static final int MOST_MARKS = 3;

    private final String text;

    /** Marks that do not close any more, so that they are not looked for again and again. */
    private final Set<String> missing = new HashSet<>();

    private Prose(String text) {
        this.text = text;
    }

    /** Gives a text with a full stop in the place of code, formulas and quotations, whose questions are not asked. */
    static String of(String text) {
        return new Prose(text).run();
    }

    private String run() {
        StringBuilder prose = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = end(i);
            if (end > i) {
                prose.append(" . ");
                i = end;
            } else {
                prose.append(text.charAt(i));
                i++;
            }
        }
        return prose.toString();
    }

    /** Where the code, formula or quotation ends that begins at a place; the place itself when none does. */
    private int end(int at) {
        char c = text.charAt(at);
        if (c == '`' || c == '$') {
            int run = at;
            while (run < text.length() && text.charAt(run) == c && run - at < MOST_MARKS) {
                run++;
            }
            return closed(at, run, text.substring(at, run));
        }
        int quote = OPENING.indexOf(c);
        if (quote >= 0) {
            return closed(at, at + 1, CLOSING.substring(quote, quote + 1));
        }
        return c == '\'' && isBoundary(at - 1) ? closed(at, at + 1, "'") : at;
    }

    /** Where the text ends behind a closing mark, or the place itself when there is none. */
    private int closed(int at, int from, String mark) {
        if (missing.contains(mark)) {
            return at;
        }
        boolean apostrophe = mark.equals("'") || mark.equals("\u2019");
        for (int close = text.indexOf(mark, from); close >= 0; close = text.indexOf(mark, close + 1)) {
            // An apostrophe stands inside a word.
            if (!apostrophe || isBoundary(close + 1)) {
                return close + mark.length();
            }
        }
        missing.add(mark);
        return at;
    }

    private boolean isBoundary(int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
