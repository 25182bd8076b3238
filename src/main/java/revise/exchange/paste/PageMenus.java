package revise.exchange.paste;

import java.util.List;

/** The menus of a page, which stand in short lines above the cards and below them. */
final class PageMenus {
    /** Only so many lines at either end are looked at. */
    private static final int DEEPEST = 60;

    private static final int LEAST = 6;
    private static final int LEAST_AT_FOOT = 4;
    private static final double MOST = 0.65;
    private static final int LONGEST_GAP = 2;
    private static final int MOST_WORDS = 8;

    private final List<Line> lines;
    private final boolean[] asks;
    private final boolean[] dropped;

    private PageMenus(List<Line> lines, boolean[] asks, boolean[] dropped) {
        this.lines = lines;
        this.asks = asks;
        this.dropped = dropped;
    }

    /** Marks as dropped what belongs to the menus; the title of the cards, between two of them, remains. */
    static void drop(List<Line> lines, boolean[] asks, boolean[] dropped) {
        PageMenus menus = new PageMenus(lines, asks, dropped);
        menus.dropHead();
        menus.dropFoot();
    }

    private boolean isKnown(int i) {
        return dropped[i] || Phrases.isOfMenu(lines.get(i).raw());
    }

    /** What a line of a menu, or the title or a name among them, may be. */
    private boolean isShort(int i) {
        return !asks[i] && Spaces.words(lines.get(i).raw()) <= MOST_WORDS;
    }

    private void dropHead() {
        int known = 0;
        int gap = 0;
        int end = 0;
        boolean sure = false;
        for (int i = 0; i < lines.size() && i < DEEPEST && gap <= LONGEST_GAP; i++) {
            boolean own = isKnown(i);
            if (!own && !isShort(i)) {
                break;
            }
            sure |= dropped[i];
            known += own ? 1 : 0;
            gap = own ? 0 : gap + 1;
            if (own && sure && known >= LEAST && known >= MOST * (i + 1)) {
                end = i + 1;
            }
        }
        int title = title(end);
        for (int i = 0; i < end; i++) {
            dropped[i] |= i != title;
        }
    }

    /** The line among the menus that names the cards: the longest of the others. */
    private int title(int end) {
        int title = -1;
        int most = 1;
        for (int i = 0; i < end; i++) {
            int words = isKnown(i) ? 0 : Spaces.words(lines.get(i).raw());
            if (words > most) {
                title = i;
                most = words;
            }
        }
        return title;
    }

    private void dropFoot() {
        int last = lines.size() - 1;
        int known = 0;
        int gap = 0;
        int start = lines.size();
        boolean sure = false;
        for (int i = last; i > 0 && last - i < DEEPEST && gap < LONGEST_GAP; i--) {
            boolean own = isKnown(i);
            if (!own && !isShort(i)) {
                break;
            }
            sure |= dropped[i];
            known += own ? 1 : 0;
            gap = own ? 0 : gap + 1;
            boolean answers = asks[i - 1] && !dropped[i];
            if (own && sure && !answers && known >= LEAST_AT_FOOT && known >= MOST * (last - i + 1)) {
                start = i;
            }
        }
        for (int i = start; i < lines.size(); i++) {
            dropped[i] = true;
        }
    }
}
