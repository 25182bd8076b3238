package revise.exchange.paste;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** At what width the lines of a text were broken, if at any, and which of the breaks are therefore none of its author's. */
final class Wrapping {
    /** No line goes on with the one before it. */
    static final float NEVER = -1000;

    private static final int NARROWEST = 28;
    private static final int WIDEST = 200;
    private static final double MOST_LONGER = 0.03;

    /** Of the widest line, where letters have different widths. */
    private static final double LOOSE = 0.84;

    private static final Set<String> OPEN_ENDS = Words.set("the a an of to in on at by for with from and or but as that which who is are was were be been has have had"
                            + " not its their his her this these into between than such both more most very no per via"
                            + " der die das den dem des ein eine und oder von zu mit im in aus auf f\u00FCr als"
                            + " le la les de des du et ou un une en dans par el los y con il che di");

    private final int width;
    private final boolean loose;

    /** Words that the text has in small letters, and such as it has capitals for in the middle of a line. */
    private final Set<String> small;

    private final Set<String> names;

    private Wrapping(int width, boolean loose, Set<String> small, Set<String> names) {
        this.width = width;
        this.loose = loose;
        this.small = small;
        this.names = names;
    }

    static Wrapping of(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        int most = Math.max(1, (int) (widths.length * MOST_LONGER));
        int[] candidates = Arrays.stream(widths, Math.max(0, widths.length - 1 - most), widths.length)
                .distinct()
                .toArray();
        for (boolean loose : new boolean[] {false, true}) {
            for (int i = candidates.length - 1; i >= 0; i--) {
                if (isWidth(lines, candidates[i], loose)) {
                    return new Wrapping(candidates[i], loose, words(lines, false), words(lines, true));
                }
            }
        }
        return new Wrapping(0, false, Set.of(), Set.of());
    }

    private static boolean isWidth(List<Line> lines, int width, boolean loose) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int forced = 0;
        int forcedSmall = 0;
        int free = 0;
        int freeSmall = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blanks() > 0 || !line.mark().isBare()) {
                continue;
            }
            boolean small =
                    !line.text().isEmpty() && Character.isLowerCase(line.text().charAt(0));
            if (isForced(lines.get(i - 1), line, width, loose)) {
                forced++;
                forcedSmall += small ? 1 : 0;
            } else {
                free++;
                freeSmall += small ? 1 : 0;
            }
        }
        double shareForced = forced == 0 ? 0 : (double) forcedSmall / forced;
        double shareFree = free == 0 ? 0 : (double) freeSmall / free;
        int least = loose ? 4 : 2;
        boolean small = forcedSmall >= least && shareForced >= 0.4 && shareFree <= shareForced / 3;
        boolean full = !loose && forced >= 6 && forced > 0.35 * (forced + free);
        return small || full;
    }

    private static boolean isForced(Line before, Line line, int width, boolean loose) {
        int first = 0;
        while (first < line.raw().length() && !Spaces.isSpace(line.raw().charAt(first))) {
            first++;
        }
        int limit = loose ? (int) (width * LOOSE) : width;
        return before.width() <= width && before.width() + 1 + first > limit;
    }

    private static Set<String> words(List<Line> lines, boolean names) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            String text = line.text();
            for (int i = 1; i < text.length() && words.size() < 50_000; i++) {
                boolean begins = text.charAt(i - 1) == ' ' && Character.isLetter(text.charAt(i));
                boolean inside = i > 1 && (Character.isLetterOrDigit(text.charAt(i - 2)) || text.charAt(i - 2) == ',');
                if (begins && inside && Character.isUpperCase(text.charAt(i)) == names) {
                    words.add(firstWord(text.substring(i, Math.min(text.length(), i + 30))));
                }
            }
        }
        return words;
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** The evidence, as a logarithm of odds, that a line goes on with the one before it. */
    float join(Line before, Line line) {
        if (width == 0
                || line.blanks() > 0
                || !line.mark().isBare()
                || line.mark().bold()
                || line.text().isEmpty()) {
            return NEVER;
        }
        boolean forced = isForced(before, line, width, loose);
        boolean startsSmall = Character.isLowerCase(line.text().charAt(0));
        if (!forced) {
            return startsSmall && before.width() > width * 0.6 && Observations.end(before.text()) >= 5 ? -1 : NEVER;
        }
        return (loose ? 0.5f : 1.5f) + ofEnd(before) + ofStart(line, Observations.end(before.text()));
    }

    private static float ofEnd(Line before) {
        String text = before.text();
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1).toLowerCase(Locale.ROOT);
        if (OPEN_ENDS.contains(last)) {
            return 5;
        }
        return switch (Observations.end(text)) {
            case 0 -> -2.5f;
            case 1 -> -1;
            case 5 -> 3;
            case 3, 4 -> -0.5f;
            default -> 0;
        };
    }

    private float ofStart(Line line, int endBefore) {
        char c = line.text().charAt(0);
        if (Character.isLowerCase(c)) {
            return 5;
        }
        if (!Character.isUpperCase(c)) {
            return 0.5f;
        }
        boolean stopped = endBefore <= 4;
        String first = firstWord(line.text());
        if (small.contains(first)) {
            return stopped ? -0.5f : -4;
        }
        if (names.contains(first)) {
            return stopped ? 0 : 1.5f;
        }
        return stopped ? 0 : -1;
    }
}
