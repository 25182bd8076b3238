package revise.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a text with Anki's gaps so that a deck has the same gaps. */
final class Clozes {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String BETWEEN = "::";

    /** Gaps within gaps; Anki knows no deeper ones. */
    private static final int DEEPEST = 10;

    private final String source;
    private final Set<String> lost;
    private final StringBuilder out;
    private final StringBuilder filled;
    private final List<Integer> numbers = new ArrayList<>();
    private final int depth;
    private boolean nested;
    private boolean closed = true;

    private Clozes(String source, Set<String> lost, int depth) {
        this.source = source;
        this.depth = depth;
        this.lost = lost;
        this.out = new StringBuilder(source.length());
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
    record Read(String text, String filled, boolean nested, List<Integer> numbers) {
        Read {
            numbers = List.copyOf(numbers);
        }
    }

    static Read read(String markdown, Set<String> lost) {
        Clozes clozes = new Clozes(markdown, lost, 0);
        clozes.run();
        return new Read(clozes.out.toString(), clozes.filled.toString(), clozes.nested, clozes.numbers);
    }

    private void run() {
        int from = 0;
        while (from < source.length()) {
            int at = source.indexOf(OPEN, from);
            if (at < 0) {
                plain(source.substring(from));
                return;
            }
            plain(source.substring(from, at));
            boolean gap = closed && isGap(at);
            int end = gap ? end(at + 2) : -1;
            closed &= !gap || end >= 0;
            if (end < 0) {
                // No gap: braces with a space between them are none for a deck either.
                lost.add("the braces {{, which are no gap and now stand apart");
                plain("{ {");
                from = at + 2;
            } else {
                gap(at, end);
                from = end + 2;
            }
        }
    }

    private void plain(String text) {
        out.append(text);
        filled.append(text);
    }

    /** Whether a gap begins here: {@code c1::} or {@code c1,2::} behind two braces. */
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
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
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
        int hint = inside.indexOf(BETWEEN);
        String text = hint < 0 ? inside : inside.substring(0, hint);
        String shown = hint < 0
                ? ""
                : inside.substring(hint + 2).replace(BETWEEN, ": ").strip();
        if (text.isBlank()) {
            lost.add("a gap that hides nothing");
            return;
        }
        numbers.add(ordinals[0].length() > 3 ? 0 : Integer.parseInt(ordinals[0]));
        out.append(OPEN).append('c').append(ordinals[0]).append(BETWEEN).append(text);
        out.append(shown.isEmpty() ? "" : BETWEEN + shown).append(CLOSE);
        filled.append(text.strip());
    }

    /** Takes the braces from gaps within a gap; the text of each stays. */
    private String flat(String inside) {
        if (depth > DEEPEST || !inside.contains(OPEN + "c")) {
            return inside;
        }
        Clozes inner = new Clozes(inside, lost, depth + 1);
        inner.run();
        if (inner.numbers.isEmpty()) {
            return inside;
        }
        nested = true;
        return inner.filled.toString();
    }
}
