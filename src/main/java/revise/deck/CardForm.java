package revise.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one card. */
final class CardForm {
    static final String MERGE = "<< merges keys in YAML, which revise does not use; write the keys out";

    private final TokenCursor cursor;
    private final Findings findings;
    private final ValueReader values;
    private final SeenKeys<CardKey> seen;
    private final int line;
    private final int column;
    private final KindForm kind;

    private @Nullable String id;
    private @Nullable String hint;
    private @Nullable String note;
    private @Nullable String source;
    private List<String> tags = List.of();
    private int tagsLine;
    private int tagsColumn;
    private boolean draft;
    private boolean questionMeant;
    private boolean answerMeant;

    /** Begins a card at the cursor, which stands before its first key. */
    CardForm(TokenCursor cursor, Findings findings, ValueReader values) {
        this.cursor = cursor;
        this.findings = findings;
        this.values = values;
        this.seen = new SeenKeys<>(findings);
        this.kind = new KindForm(cursor, findings, values, seen);
        this.line = cursor.line();
        this.column = cursor.column();
    }

    void read() throws BrokenYaml {
        while (cursor.next() == JsonToken.PROPERTY_NAME) {
            String name = cursor.text();
            CardKey key = CardKey.of(name);
            boolean use = key != null && seen.isFirst(key, cursor);
            if (key == null) {
                onOther(name);
            }
            cursor.next();
            if (key != null && use) {
                value(key);
            } else {
                cursor.skip();
            }
        }
    }

    Place place(Path file) {
        return new Place(file, line, column);
    }

    /** Whether the author gave the card its id. */
    boolean isNamed() {
        return id != null;
    }

    /** Gives the card's id within its deck, or null if mistakes leave it without one. */
    @Nullable
    String id() {
        if (id != null) {
            return id;
        }
        String identity = kind.identity();
        return identity == null || seen.has(CardKey.ID) ? null : CardIds.ofQuestion(identity);
    }

    /** Gives the cards that the entry makes; none if mistakes leave it incomplete. */
    List<Card> cards(String deck, String entry, List<String> deckTags, Place place) {
        List<Kind> kinds = kind.kinds();
        if (kinds.size() == 1 && !(kinds.get(0) instanceof Kind.Cloze)) {
            return List.of(
                    new Card(entry, entry, deck, kinds.get(0), draft, hint, note, source, deckTags, tags, place));
        }
        List<Card> cards = new ArrayList<>(kinds.size());
        for (Kind each : kinds) {
            String id = entry + CardIds.suffix(each);
            // A hint at the answer would give away the question that the other direction asks for.
            String shown = each instanceof Kind.Reverse ? null : hint;
            cards.add(new Card(id, entry, deck, each, draft, shown, note, source, deckTags, tags, place));
        }
        return cards;
    }

    private void value(CardKey key) throws BrokenYaml {
        switch (key) {
            case ID -> id = values.id();
            case QUESTION -> kind.question();
            case ANSWER -> kind.answer();
            case ANY -> kind.any();
            case CLOZE -> kind.cloze();
            case CHOICES -> kind.choices();
            case ORDER -> kind.order();
            case REVERSE -> kind.reverse();
            case HINT -> hint = values.text("hint");
            case NOTE -> note = values.text("note");
            case SOURCE -> source = values.text("source");
            case TAGS -> {
                tagsLine = cursor.line();
                tagsColumn = cursor.column();
                tags = values.texts("tags");
            }
            case STATUS -> draft = draft();
        }
    }

    private boolean draft() throws BrokenYaml {
        String written = values.text("status");
        if (written != null && !written.equals("draft")) {
            values.badValue("status can only be draft, not " + Findings.quote(written)
                    + "; delete it when the card is to be asked");
        }
        return written != null;
    }

    private void onOther(String name) {
        if (name.equals("<<")) {
            findings.error(cursor.line(), cursor.column(), "alias", MERGE);
        } else {
            String nearest = Level.CARD.nearest(name);
            questionMeant |= "question".equals(nearest);
            answerMeant |= "answer".equals(nearest);
            findings.error(cursor.line(), cursor.column(), "unknown-key", Level.CARD.advice(name, nearest));
        }
    }

    /**
     * Reports what is missing, and tags that stand twice. A key that is there under a wrong name is not reported as missing
     * as well.
     *
     * @param deckTags those of the deck, as far as they are known
     */
    void checkWhole(Set<String> deckTags) {
        Tags.warnOfDuplicates(deckTags, tags, tagsLine, tagsColumn, findings);
        boolean cloze = seen.has(CardKey.CLOZE);
        if (!cloze && !seen.has(CardKey.QUESTION) && !questionMeant) {
            findings.error(line, column, "missing-question", "this card has no question; write \"question: ...\"");
        }
        if (!cloze && !seen.has(CardKey.ORDER) && !seen.has(CardKey.ANSWER) && !answerMeant) {
            findings.error(line, column, "missing-answer", "this card has no answer; write \"answer: ...\"");
        }
        kind.checkWhole();
    }
}
