package revise.exchange.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes one line again of lines that were broken. */
final class Joining {
    private static final int MOST_WORDS = 100_000;
    private static final Set<String> LINKS =
            Set.of("and", "or", "to", "und", "oder", "bis", "bzw", "et", "ou", "y", "o", "e");

    /** Words as they stand inside of lines, those with hyphens too. */
    private final Set<String> words = new HashSet<>();

    Joining(List<Line> lines) {
        for (Line line : lines) {
            for (int from = 0; from < line.text().length() && words.size() < MOST_WORDS; ) {
                int to = end(line.text(), from);
                if (to > from) {
                    words.add(line.text().substring(from, to).toLowerCase(Locale.ROOT));
                }
                from = Math.max(to, from + 1);
            }
        }
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        return to;
    }

    String joined(List<Line> lines, boolean answer) {
        if (lines.size() == 1) {
            return answer ? lines.get(0).answer() : lines.get(0).text();
        }
        StringBuilder joined = new StringBuilder(lines.get(0).text());
        for (Line line : lines.subList(1, lines.size())) {
            join(joined, line.text());
        }
        return joined.toString();
    }

    private void join(StringBuilder joined, String next) {
        int last = joined.length() - 1;
        if (last >= 0 && joined.charAt(last) == '\u00AD') {
            joined.setLength(last);
            joined.append(next);
            return;
        }
        boolean hyphen = last > 0
                && joined.charAt(last) == '-'
                && Character.isLetterOrDigit(joined.charAt(last - 1))
                && !next.isEmpty()
                && Character.isLetterOrDigit(next.charAt(0));
        String rest = next.substring(0, end(next, 0)).toLowerCase(Locale.ROOT);
        if (!hyphen || LINKS.contains(rest)) {
            joined.append(' ').append(next);
            return;
        }
        int from = last;
        while (from > 0 && (Character.isLetter(joined.charAt(from - 1)) || joined.charAt(from - 1) == '-')) {
            from--;
        }
        String first = joined.substring(from, last).toLowerCase(Locale.ROOT);
        if (words.contains(first + rest) && !words.contains(first + "-" + rest)) {
            joined.setLength(last);
        }
        joined.append(next);
    }
}
