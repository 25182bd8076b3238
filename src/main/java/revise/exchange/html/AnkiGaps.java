package revise.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.deck.ClozeText;
import revise.exchange.format.GapText;

/**
 * Texts with gaps as Anki has them: each has a number, or several as in {@code c1,2}, the first two colons in it part
 * its text from its hint, and gaps may stand in gaps.
 */
public final class AnkiGaps {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String BETWEEN = "::";

    /** Gaps within gaps; Anki knows no deeper ones. */
    private static final int DEEPEST = 10;

    private static final int MOST_DIGITS = 9;

    /** Stand for a brace and a colon within a gap, which would end it or begin its hint. */
    private static final char BRACE = '\uE07D';

    private static final char COLON = '\uE03A';

    /** How HTML writes them. */
    private static final String BRACE_HTML = "&#125;";

    private static final String COLON_HTML = "&#58;";

    private final String source;
    private final Set<String> lost;
    private final GapText out = new GapText();
    private final StringBuilder filled;
    private final List<Integer> numbers = new ArrayList<>();
    private final int depth;
    private boolean nested;
    private boolean closed = true;

    private AnkiGaps(String source, Set<String> lost, int depth) {
        this.source = source;
        this.depth = depth;
        this.lost = lost;
        this.filled = new StringBuilder(source.length());
    }

    /**
     * A text with gaps.
     *
     * @param text as decks have it
     * @param filled without the gaps
     * @param nested whether there was a gap within a gap
     * @param numbers of the gaps
     */
    public record Read(String text, String filled, boolean nested, List<Integer> numbers) {
        public Read {
            numbers = List.copyOf(numbers);
        }
    }

    /** Gives the HTML of Anki for a deck's text; see {@link MarkdownHtml#of(String, HtmlMarkdown.Paths)}. */
    public static String html(ClozeText text, HtmlMarkdown.Paths paths) {
        StringBuilder marked = new StringBuilder();
        for (ClozeText.Part part : text.parts()) {
            if (part instanceof ClozeText.Gap gap) {
                marked.append(OPEN).append('c').append(gap.number()).append(BETWEEN);
                marked.append(inGap(gap.text()));
                marked.append(gap.hint() == null ? "" : BETWEEN + inGap(gap.hint()));
                marked.append(CLOSE);
            } else {
                marked.append(part.text());
            }
        }
        return MarkdownHtml.of(marked.toString(), paths)
                .replace(String.valueOf(BRACE), BRACE_HTML)
                .replace(String.valueOf(COLON), COLON_HTML);
    }

    private static String inGap(String text) {
        String safe = text.replace(CLOSE, "}" + BRACE).replace(BETWEEN, ":" + COLON);
        return safe.endsWith("}") ? safe.substring(0, safe.length() - 1) + BRACE : safe;
    }

    /** Marks the colons in HTML that part nothing, until the Markdown made of it is read. */
    public static String marked(String html) {
        return html.replace(":" + COLON_HTML, ":" + COLON);
    }

    /** Whether a text has a gap with a number. */
    public static boolean areIn(String text) {
        AnkiGaps gaps = new AnkiGaps(text, Set.of(), 0);
        int open = text.indexOf(OPEN);
        while (open >= 0 && !gaps.isGap(open)) {
            open = text.indexOf(OPEN, open + 1);
        }
        return open >= 0;
    }

    /**
     * Reads a text that is Markdown but for its gaps.
     *
     * @param lost where it is added what no deck can have
     */
    public static Read read(String markdown, Set<String> lost) {
        AnkiGaps gaps = new AnkiGaps(markdown, lost, 0);
        gaps.run();
        return new Read(gaps.out.written(), gaps.filled.toString(), gaps.nested, gaps.numbers);
    }

    private void run() {
        int from = 0;
        while (from < source.length()) {
            int at = source.indexOf(OPEN, from);
            if (at < 0) {
                plain(source.substring(from));
                return;
            }
            while (source.startsWith(OPEN, at + 1)) {
                at++;
            }
            plain(source.substring(from, at));
            boolean gap = closed && isGap(at);
            int end = gap ? end(at + 2) : -1;
            closed &= !gap || end >= 0;
            if (end < 0) {
                lost.add("the braces {{, which are no gap and now stand apart");
                plain(OPEN);
                from = at + 2;
            } else {
                gap(at, end);
                from = end + 2;
            }
        }
    }

    private void plain(String text) {
        String plain = text.replace(COLON, ':');
        out.text(plain);
        filled.append(plain);
    }

    private boolean isGap(int at) {
        int colons = colons(at);
        return colons > at + 3 && source.charAt(at + 2) == 'c' && source.charAt(at + 3) != ',';
    }

    private int colons(int at) {
        int i = at + 3;
        while (i < source.length() && i < at + 40 && isDigitOrComma(source.charAt(i))) {
            i++;
        }
        return source.startsWith(BETWEEN, i) ? i : -1;
    }

    private static boolean isDigitOrComma(char c) {
        return (c >= '0' && c <= '9') || c == ',';
    }

    /** Where the braces stand that close a gap: those of formulas and of gaps within it do not count. */
    private int end(int start) {
        int open = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '{') {
                open++;
            } else if (c == '}' && open > 0) {
                open--;
            } else if (c == '}' && source.startsWith(CLOSE, i)) {
                return i;
            }
        }
        return source.indexOf(CLOSE, start);
    }

    private void gap(int at, int end) {
        int colons = colons(at);
        String[] ordinals = source.substring(at + 3, colons).split(",", -1);
        if (ordinals.length > 1) {
            lost.add("all numbers but the first of the gap with the numbers " + source.substring(at + 3, colons));
        }
        String inside = flat(source.substring(colons + 2, end));
        int between = inside.indexOf(BETWEEN);
        String text = between < 0 ? inside : inside.substring(0, between);
        String hint = between < 0 ? "" : inside.substring(between + 2);
        int number = ordinals[0].length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(ordinals[0]);
        if (text.isBlank()) {
            lost.add("a gap that hides nothing");
        } else if (number == 0) {
            lost.add("a gap with the number 0, for which Anki has no card");
            plain(text);
        } else {
            String words = text.replace(COLON, ':');
            numbers.add(number);
            out.gap(number, words, hint.replace(COLON, ':'));
            filled.append(words.strip());
        }
    }

    /** Takes the braces from gaps within a gap; the text of each stays. */
    private String flat(String inside) {
        if (depth > DEEPEST || !inside.contains(OPEN + "c")) {
            return inside;
        }
        AnkiGaps inner = new AnkiGaps(inside, lost, depth + 1);
        inner.run();
        if (inner.numbers.isEmpty()) {
            return inside;
        }
        nested = true;
        return inner.filled.toString();
    }
}
