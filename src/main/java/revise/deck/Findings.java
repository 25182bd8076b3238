package revise.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects what is wrong in one file. */
public final class Findings {
    /** A broken file of millions of lines must not fill the memory with findings nobody reads. */
    public static final int MOST = 10_000;

    private static final int LONGEST_QUOTE = 60;

    private final Path file;
    private final List<Finding> found = new ArrayList<>();
    private final int[] counts = new int[Severity.values().length];

    Findings(Path file) {
        this.file = file;
    }

    static boolean haveErrors(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Gives a user's text in quotes, on one line and cut to a length that fits into a message. */
    public static String quote(String text) {
        int end = text.length();
        if (end > LONGEST_QUOTE) {
            end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 2)) ? LONGEST_QUOTE - 2 : LONGEST_QUOTE - 1;
        }
        StringBuilder quoted = new StringBuilder(end + 3).append('"');
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            quoted.append(breaks ? ' ' : c);
        }
        return quoted.append(end < text.length() ? "…\"" : "\"").toString();
    }

    void error(int line, int column, String rule, String text) {
        add(line, column, Severity.ERROR, rule, text);
    }

    void warning(int line, int column, String rule, String text) {
        add(line, column, Severity.WARNING, rule, text);
    }

    boolean hasErrors() {
        return counts[Severity.ERROR.ordinal()] > 0;
    }

    /** Gives the findings in the order of the file, each once: what follows a syntax error may be read twice. */
    List<Finding> inOrder() {
        if (found.size() < 2) {
            return found;
        }
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Finding finding) -> finding.place().line())
                .thenComparingInt(finding -> finding.place().column()));
        return List.copyOf(new LinkedHashSet<>(sorted));
    }

    /** Counts errors and warnings apart: many warnings must not hide an error. */
    private void add(int line, int column, Severity severity, String rule, String text) {
        int count = counts[severity.ordinal()]++;
        Place place = new Place(file, line, column);
        if (count < MOST) {
            found.add(new Finding(place, severity, rule, text));
        } else if (count == MOST) {
            found.add(new Finding(
                    place, severity, "too-many", "more than " + MOST + " mistakes; the others are not listed"));
        }
    }
}
