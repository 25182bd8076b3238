package revise.exchange.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * At what width the lines of a text were broken.
 *
 * @param columns 0 when they were not
 * @param loose whether it is about this width, since letters have different ones
 */
record Width(int columns, boolean loose) {
    static final Width NONE = new Width(0, false);

    private static final int NARROWEST = 28;
    private static final int WIDEST = 200;
    private static final double MOST_LONGER = 0.03;

    private static final double LEAST = 1.8;
    private static final double LEAST_LOOSE = 6;

    /** The share of the lines that go on and look so. */
    private static final double GOES_ON = 0.75;

    /** Of the widest line, where letters have different widths. */
    private static final double LOOSE = 0.84;

    static Width of(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        int most = Math.max(1, (int) (widths.length * MOST_LONGER));
        int[] candidates = Arrays.stream(widths, Math.max(0, widths.length - 1 - most), widths.length)
                .distinct()
                .toArray();
        Pair[] pairs = pairs(lines);
        for (boolean loose : new boolean[] {false, true}) {
            Width best = NONE;
            double bestEvidence = loose ? LEAST_LOOSE : LEAST;
            for (int i = candidates.length - 1; i >= 0; i--) {
                Width width = new Width(candidates[i], loose);
                double evidence = width.evidence(pairs);
                if (evidence > bestEvidence) {
                    best = width;
                    bestEvidence = evidence;
                }
            }
            if (best.columns() > 0) {
                return best;
            }
        }
        return NONE;
    }

    /** What matters of two lines, whatever the width is. */
    private record Pair(int before, int withFirstWord, boolean able, boolean goesOn) {}

    /** Those of which the second may go on with the first. */
    private static Pair[] pairs(List<Line> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            boolean able = line.blanks() == 0 && line.mark().isBare();
            if (!able || Observations.end(before.text()) > 2) {
                boolean goesOn = line.startsSmall() || Wrapping.endsOpen(before.text());
                pairs.add(new Pair(before.width(), withFirstWord(before, line), able, goesOn));
            }
        }
        return pairs.toArray(new Pair[0]);
    }

    /**
     * How much better the breaks are explained when full lines go on, as a logarithm of odds: those that do begin with small
     * letters, or the line before ends in a word that wants another, and other lines seldom do.
     */
    private double evidence(Pair[] pairs) {
        if (columns < NARROWEST || columns > WIDEST) {
            return 0;
        }
        int[] forced = new int[2];
        int[] free = new int[2];
        for (Pair pair : pairs) {
            boolean full = pair.able() && isForced(pair.before(), pair.withFirstWord());
            (full ? forced : free)[pair.goesOn() ? 1 : 0]++;
        }
        double usual = (free[1] + 0.5) / (free[0] + free[1] + 1.5);
        double evidence = forced[1] * Math.log(GOES_ON / usual) + forced[0] * Math.log((1 - GOES_ON) / (1 - usual));
        boolean full = !loose && forced[0] + forced[1] >= 6 && 2 * (forced[0] + forced[1]) > free[0] + free[1];
        return forced[1] == 0 ? 0 : full ? Math.max(evidence, LEAST + 1) : evidence;
    }

    /** Whether the first word of a line would not have fitted behind the line before it. */
    boolean isForced(Line before, Line line) {
        return columns > 0 && isForced(before.width(), withFirstWord(before, line));
    }

    private boolean isForced(int before, int withFirstWord) {
        int limit = loose ? (int) (columns * LOOSE) : columns;
        return before <= columns && withFirstWord > limit;
    }

    /** How wide the line before would be with the first word of a line. */
    private static int withFirstWord(Line before, Line line) {
        int first = 0;
        while (first < line.raw().length() && !Spaces.isSpace(line.raw().charAt(first))) {
            first++;
        }
        return before.width() + 1 + first;
    }
}
