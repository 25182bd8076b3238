package revise.deck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a whole deck: in one run over its tokens or, when there are mistakes of form, in one run for each part. */
final class DeckForm {
    private final Path file;
    private final Findings findings;
    private final Recovery recovery;
    private final SeenKeys<DeckKey> seen;
    private final CardList cards;

    private @Nullable String title;
    private @Nullable String id;
    private @Nullable String description;
    private @Nullable String language;
    private List<String> tags = List.of();
    private @Nullable LocalDate exam;
    private @Nullable Integer newPerDay;
    private List<String> sources = List.of();
    private boolean hasNoKeys;

    DeckForm(Path file, Findings findings, Recovery recovery, int length) {
        this.file = file;
        this.findings = findings;
        this.recovery = recovery;
        this.seen = new SeenKeys<>(findings);
        this.cards = new CardList(file, findings, recovery, length);
    }

    /**
     * Reads to the end of the tokens.
     *
     * @param amidCards whether they begin with a header that is not in the file, followed by cards
     */
    void read(TokenCursor cursor, boolean amidCards) throws BrokenYaml {
        cards.begin();
        JsonToken first = cursor.next();
        if (first == null) {
            return;
        }
        if (first == JsonToken.START_OBJECT) {
            if (amidCards) {
                cursor.next();
                cursor.next();
                cards.read(cursor, id(), tags);
            }
            keys(cursor);
        } else if (!cursor.isText() || !cursor.text().isBlank()) {
            hasNoKeys = true;
            onOtherRoot(cursor);
        }
        checkEnd(cursor);
    }

    /** Gives the deck with the cards that could be read; reports what only the end of the file shows. */
    Deck deck() {
        if (!seen.has(DeckKey.CARDS) && !hasNoKeys && !recovery.happened()) {
            findings.error(1, 1, "no-cards", "there are no cards; write \"cards:\" and \"- question: ...\" below it");
        }
        List<Card> all = cards.cards(id(), tags);
        return new Deck(id(), title(), file, description, language, tags, exam, newPerDay, sources, all);
    }

    private void keys(TokenCursor cursor) throws BrokenYaml {
        ValueReader values = new ValueReader(cursor, findings);
        while (cursor.next() == JsonToken.PROPERTY_NAME) {
            cards.end();
            recovery.begin(cursor);
            String name = cursor.text();
            DeckKey key = DeckKey.of(name);
            boolean use = key != null && seen.isFirst(key, cursor);
            if (key == null) {
                onUnknown(cursor, name);
            }
            cursor.next();
            if (key != null && use) {
                value(key, cursor, values);
            } else {
                cursor.skip();
            }
        }
    }

    private void value(DeckKey key, TokenCursor cursor, ValueReader values) throws BrokenYaml {
        switch (key) {
            case TITLE -> title = values.text("title");
            case ID -> id = values.id();
            case DESCRIPTION -> description = values.text("description");
            case LANGUAGE -> language = language(values);
            case TAGS -> tags = tags(cursor, values);
            case EXAM -> exam = exam(values);
            case NEW_PER_DAY -> newPerDay = newPerDay(values);
            case SOURCES -> sources = values.texts("sources");
            case CARDS -> cards.read(cursor, id(), tags);
        }
    }

    private List<String> tags(TokenCursor cursor, ValueReader values) throws BrokenYaml {
        int line = cursor.line();
        int column = cursor.column();
        List<String> written = values.texts("tags");
        Tags.warnOfDuplicates(Set.of(), written, line, column, findings);
        return Tags.joined(List.of(), written);
    }

    private static @Nullable String language(ValueReader values) throws BrokenYaml {
        String written = values.text("language");
        if (written == null || ClosedForms.isLanguage(written)) {
            return written;
        }
        values.badValue("language must be a tag such as en or pt-BR, not " + Findings.quote(written));
        return null;
    }

    private static @Nullable LocalDate exam(ValueReader values) throws BrokenYaml {
        String written = values.text("exam", "a day");
        LocalDate day = written == null ? null : ClosedForms.date(written);
        if (written != null && day == null) {
            values.badValue("exam must be a day such as 2027-06-03, not " + Findings.quote(written));
        }
        return day;
    }

    private static @Nullable Integer newPerDay(ValueReader values) throws BrokenYaml {
        String written = values.text("new_per_day", "a number");
        Integer count = written == null ? null : ClosedForms.whole(written);
        if (written != null && count == null) {
            values.badValue("new_per_day must be a number of new cards, not " + Findings.quote(written));
        }
        return count;
    }

    private void onUnknown(TokenCursor cursor, String name) {
        if (name.equals("<<")) {
            findings.error(cursor.line(), cursor.column(), "alias", CardForm.MERGE);
        } else {
            String advice = Level.DECK.advice(name, Level.DECK.nearest(name));
            findings.error(cursor.line(), cursor.column(), "unknown-key", advice);
        }
    }

    private void onOtherRoot(TokenCursor cursor) throws BrokenYaml {
        if (cursor.token() == JsonToken.START_ARRAY) {
            findings.error(cursor.line(), cursor.column(), "wrong-type", "the cards need a line \"cards:\" above them");
            cards.read(cursor, id(), tags);
        } else {
            findings.error(
                    cursor.line(),
                    cursor.column(),
                    "wrong-type",
                    "a deck is written as \"title: ...\" and \"cards:\", not as " + Findings.quote(cursor.text()));
        }
    }

    /** The token that ends a group of keys or a list stands where the next document begins. */
    private void checkEnd(TokenCursor cursor) throws BrokenYaml {
        int line = cursor.line();
        int column = cursor.column();
        boolean dashes = cursor.startsWith("---");
        if (dashes || cursor.next() != null) {
            findings.error(
                    dashes ? line : cursor.line(),
                    dashes ? column : cursor.column(),
                    "multiple-documents",
                    "a file holds one deck; delete the line --- or put the rest into a file of its own");
        }
        cards.end();
    }

    private String id() {
        return id == null ? CardIds.slug(title()) : id;
    }

    private String title() {
        if (title != null) {
            return title;
        }
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
