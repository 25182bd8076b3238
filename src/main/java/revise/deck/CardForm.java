package revise.deck;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one card. */
final class CardForm {
    static final String MERGE = "<< merges keys in YAML, which decks do not use; write the keys out";

    private final TokenCursor cursor;
    private final Findings findings;
    private final ValueReader values;
    private final SeenKeys<CardKey> seen;
    private final int line;
    private final int column;

    private @Nullable String id;
    private @Nullable String question;
    private @Nullable List<Point> points;
    private int any;
    private int anyLine;
    private int anyColumn;
    private @Nullable String hint;
    private @Nullable String note;
    private @Nullable String source;
    private List<String> tags = List.of();
    private boolean reverse;
    private boolean questionMeant;
    private boolean answerMeant;
    private boolean unsupported;

    /** Begins a card at the cursor, which stands before its first key. */
    CardForm(TokenCursor cursor, Findings findings, ValueReader values) {
        this.cursor = cursor;
        this.findings = findings;
        this.values = values;
        this.seen = new SeenKeys<>(findings, CardKey.class);
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

    boolean isReversedToo() {
        return reverse;
    }

    /** Gives the card's id within its deck, or null if mistakes leave it without one. */
    @Nullable
    String id() {
        if (id != null) {
            return id;
        }
        return question == null || seen.has(CardKey.ID) ? null : CardIds.ofQuestion(question);
    }

    /** Gives the card, or null if mistakes leave it incomplete. */
    @Nullable
    Card card(String deck, String entry, List<String> deckTags, Place place) {
        if (question == null || points == null) {
            return null;
        }
        List<String> allTags = Tags.joined(deckTags, tags);
        return new Card(entry, entry, deck, question, points, any, hint, note, source, allTags, place);
    }

    private void value(CardKey key) throws BrokenYaml {
        switch (key) {
            case ID -> id = values.id();
            case QUESTION -> question = values.text("question");
            case ANSWER -> points = new AnswerReader(cursor, findings, values).read();
            case ANY -> any = any();
            case HINT -> hint = values.text("hint");
            case NOTE -> note = values.text("note");
            case SOURCE -> source = values.text("source");
            case TAGS -> tags = values.texts("tags");
            case REVERSE -> reverse = reverse();
        }
    }

    private int any() throws BrokenYaml {
        anyLine = cursor.line();
        anyColumn = cursor.column();
        String written = values.text("any", "a number");
        if (written == null) {
            return 0;
        }
        int count = ClosedForms.count(written);
        if (count == 0) {
            values.badValue("any must be the number of points that are enough, not " + Findings.quote(written));
        }
        return count;
    }

    private boolean reverse() throws BrokenYaml {
        String written = values.text("reverse", "true or false");
        if (written == null) {
            return false;
        }
        Boolean value = ClosedForms.truth(written);
        if (value == null) {
            values.badValue("reverse must be true or false, not " + Findings.quote(written));
            return false;
        }
        return value;
    }

    private void onOther(String name) {
        String later = CardKey.unsupported(name);
        if (later != null) {
            unsupported = true;
            findings.error(cursor.line(), cursor.column(), "unsupported", later);
        } else if (name.equals("<<")) {
            findings.error(cursor.line(), cursor.column(), "alias", MERGE);
        } else {
            String nearest = Level.CARD.nearest(name);
            questionMeant |= "question".equals(nearest);
            answerMeant |= "answer".equals(nearest);
            findings.error(cursor.line(), cursor.column(), "unknown-key", Level.CARD.advice(name, nearest));
        }
    }

    /** Reports what is missing. A key that is there under a wrong name is not reported as missing as well. */
    void checkWhole() {
        if (unsupported) {
            return;
        }
        if (!seen.has(CardKey.QUESTION) && !questionMeant) {
            findings.error(line, column, "missing-question", "this card has no question; write \"question: ...\"");
        }
        if (!seen.has(CardKey.ANSWER) && !answerMeant) {
            findings.error(line, column, "missing-answer", "this card has no answer; write \"answer: ...\"");
        }
        if (points != null && any > points.size()) {
            String has = points.size() == 1 ? "has one point" : "has " + points.size() + " points";
            findings.error(anyLine, anyColumn, "bad-value", "any is " + any + " but the answer only " + has);
        }
    }
}
