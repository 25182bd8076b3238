package revise.exchange.notes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings above a card; the first of a note, if of the first level, is its title and none of them. */
final class HeadingPath {
    private final List<Heading> all = new ArrayList<>();
    private final List<Heading> open = new ArrayList<>();
    private @Nullable String title;

    static final class Heading {
        private final int line;
        private final int level;
        private final String text;
        private boolean used;

        private Heading(int line, int level, String text) {
            this.line = line;
            this.level = level;
            this.text = text;
        }

        int line() {
            return line;
        }

        String text() {
            return text;
        }
    }

    void enter(int line, int level, String text) {
        if (all.isEmpty() && title == null && level == 1 && !text.isEmpty()) {
            title = text;
            return;
        }
        while (!open.isEmpty() && open.get(open.size() - 1).level >= level) {
            open.remove(open.size() - 1);
        }
        Heading heading = new Heading(line, level, text);
        open.add(heading);
        all.add(heading);
    }

    @Nullable
    String title() {
        return title;
    }

    /** The headings above a card, the highest first. */
    String path() {
        List<String> texts = new ArrayList<>();
        for (Heading heading : open) {
            heading.used = true;
            texts.add(heading.text);
        }
        return String.join(" > ", texts);
    }

    /** Those under which no card stands. */
    List<Heading> unused() {
        return all.stream().filter(heading -> !heading.used).toList();
    }
}
