package revise.exchange.notes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** The headings above a card; the first of a note, if of the first level, is its title and none of them. */
final class HeadingPath {
    private final List<Heading> all = new ArrayList<>();
    private final List<Heading> open = new ArrayList<>();
    private final boolean titled;
    private @Nullable String title;

    /**
     * @param titled whether the note has a title already
     */
    HeadingPath(boolean titled) {
        this.titled = titled;
    }

    private static final class Heading {
        private final int line;
        private final int level;
        private final String text;
        private boolean used;

        private Heading(int line, int level, String text) {
            this.line = line;
            this.level = level;
            this.text = text;
        }
    }

    void enter(int line, int level, String text) {
        if (!titled && all.isEmpty() && title == null && level == 1 && !text.isEmpty()) {
            title = text;
            return;
        }
        leave(level);
        Heading heading = new Heading(line, level, text);
        open.add(heading);
        all.add(heading);
    }

    /** Ends what is under headings of a level or below it. */
    void leave(int level) {
        while (!open.isEmpty() && open.get(open.size() - 1).level >= level) {
            open.remove(open.size() - 1);
        }
    }

    @Nullable
    String title() {
        return title;
    }

    /** The words of the headings above a card, the highest first. */
    List<String> aboveCard() {
        List<String> texts = new ArrayList<>();
        for (Heading heading : open) {
            heading.used = true;
            texts.add(heading.text);
        }
        return texts;
    }

    /** Tells of those under which no card stands. */
    void tellUnused(Losses losses) {
        for (Heading heading : all) {
            if (!heading.used) {
                losses.add(heading.line, "a heading without cards under it: " + Quote.of(heading.text));
            }
        }
    }
}
