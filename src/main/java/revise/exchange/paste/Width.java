package revise.exchange.paste;

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

    /** Of the widest line, where letters have different widths. */
    private static final double LOOSE = 0.84;

    static Width of(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        int most = Math.max(1, (int) (widths.length * MOST_LONGER));
        int[] candidates = Arrays.stream(widths, Math.max(0, widths.length - 1 - most), widths.length)
                .distinct()
                .toArray();
        for (boolean loose : new boolean[] {false, true}) {
            for (int i = candidates.length - 1; i >= 0; i--) {
                if (isWidth(lines, candidates[i], loose)) {
                    return new Width(candidates[i], loose);
                }
            }
        }
        return NONE;
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
            if (new Width(width, loose).isForced(lines.get(i - 1), line)) {
                forced++;
                forcedSmall += small ? 1 : 0;
            } else {
                free++;
                freeSmall += small ? 1 : 0;
            }
        }
        double shareForced = forced == 0 ? 0 : (double) forcedSmall / forced;
        double shareFree = free == 0 ? 0 : (double) freeSmall / free;
        boolean some = forcedSmall >= (loose ? 4 : 2) && shareForced >= 0.4 && shareFree <= shareForced / 3;
        boolean only = !loose && forcedSmall >= 1 && freeSmall == 0 && shareForced >= 0.3;
        boolean full = !loose && forced >= 6 && forced > 0.35 * (forced + free);
        return some || only || full;
    }

    /** Whether the first word of a line would not have fitted behind the line before it. */
    boolean isForced(Line before, Line line) {
        if (columns == 0) {
            return false;
        }
        int first = 0;
        while (first < line.raw().length() && !Spaces.isSpace(line.raw().charAt(first))) {
            first++;
        }
        int limit = loose ? (int) (columns * LOOSE) : columns;
        return before.width() <= columns && before.width() + 1 + first > limit;
    }
}
