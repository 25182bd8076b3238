package revise.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a card asks and finds out which kind of card that makes. */
final class KindForm {
    private static final int LEAST_CHOICES = 2;
    private static final int LEAST_ORDERED = 3;
    /** One letter more or less of a shorter word is another word. */
    private static final int SHORTEST_SLIP = 4;

    /** More can be neither shown nor learned. */
    private static final int MOST = 100;

    private final TokenCursor cursor;
    private final Findings findings;
    private final ValueReader values;
    private final SeenKeys<CardKey> seen;

    private @Nullable String question;
    private @Nullable List<Point> points;
    private int answerLine;
    private int answerColumn;
    private int any;
    private int anyLine;
    private int anyColumn;
    private @Nullable ClozeText cloze;
    private List<String> choices = List.of();
    private List<String> order = List.of();
    private boolean reverse;

    KindForm(TokenCursor cursor, Findings findings, ValueReader values, SeenKeys<CardKey> seen) {
        this.cursor = cursor;
        this.findings = findings;
        this.values = values;
        this.seen = seen;
    }

    void question() throws BrokenYaml {
        question = values.text("question");
    }

    void answer() throws BrokenYaml {
        answerLine = cursor.line();
        answerColumn = cursor.column();
        points = new AnswerReader(cursor, findings, values).read();
    }

    void any() throws BrokenYaml {
        anyLine = cursor.line();
        anyColumn = cursor.column();
        any = values.count("any", "the number of points that are enough");
    }

    void reverse() throws BrokenYaml {
        reverse = values.truth("reverse");
    }

    void cloze() throws BrokenYaml {
        String text = values.text("cloze");
        if (text == null) {
            return;
        }
        try {
            ClozeText read = ClozeText.of(text);
            if (read.gaps().isEmpty()) {
                report("cloze-without-gap", "cloze has no gap; write {{ and }} around what is to be hidden");
            } else {
                cloze = read;
            }
        } catch (BadCloze e) {
            report("bad-cloze", String.valueOf(e.getMessage()));
        }
    }

    void choices() throws BrokenYaml {
        choices = several("choices", "short-choices", LEAST_CHOICES);
    }

    void order() throws BrokenYaml {
        order = several("order", "short-order", LEAST_ORDERED);
    }

    /** What the card is known by when it has no id, or null if mistakes leave it without. */
    @Nullable
    String identity() {
        return cloze != null ? cloze.filled() : question;
    }

    /** Gives the cards that this makes, each as its kind; none if mistakes leave it incomplete. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        if (cloze != null) {
            for (int gap : cloze.gaps()) {
                kinds.add(new Kind.Cloze(cloze, gap));
            }
        } else if (question != null && !order.isEmpty()) {
            kinds.add(new Kind.Ordering(question, order.stream().map(Point::of).toList()));
        } else if (question != null && points != null && !choices.isEmpty()) {
            kinds.add(new Kind.Choice(question, choices, points));
        } else if (question != null && points != null) {
            Kind.Basic basic = new Kind.Basic(question, points, any);
            kinds.add(basic);
            if (reverse) {
                kinds.add(Kind.Reverse.of(basic));
            }
        }
        return kinds;
    }

    /** Reports keys that do not go together and answers that do not fit. */
    void checkWhole() {
        if (seen.has(CardKey.CLOZE)) {
            refuse("cloze", "the gaps are question and answer", CardKey.QUESTION, CardKey.ANSWER);
            refuse("cloze", "a card is of one kind", CardKey.CHOICES, CardKey.ORDER);
            refuse("cloze", "each gap is asked by itself", CardKey.ANY, CardKey.REVERSE);
        } else if (seen.has(CardKey.ORDER)) {
            refuse("order", "the order is the answer", CardKey.ANSWER);
            refuse("order", "a card is of one kind", CardKey.CHOICES);
            refuse("order", "all of it is asked, and one way", CardKey.ANY, CardKey.REVERSE);
        } else if (seen.has(CardKey.CHOICES)) {
            refuse("choices", "all right ones are asked, and one way", CardKey.ANY, CardKey.REVERSE);
            checkChoices();
        } else if (points != null && any > points.size()) {
            String has = points.size() == 1 ? "has one point" : "has " + points.size() + " points";
            findings.error(anyLine, anyColumn, "bad-value", "any is " + any + " but the answer only " + has);
        }
    }

    private void refuse(String kind, String why, CardKey... keys) {
        for (CardKey key : keys) {
            if (seen.has(key)) {
                String text = "\"" + key.word() + "\" does not go with " + kind + " (" + why + "); delete one of them";
                findings.error(seen.line(key), seen.column(key), "conflicting-keys", text);
            }
        }
    }

    private void checkChoices() {
        if (points == null || choices.isEmpty()) {
            return;
        }
        Set<String> offered = Set.copyOf(choices);
        Set<String> right = new HashSet<>();
        for (Point point : points) {
            String text = point.text().strip();
            if (!right.add(text)) {
                findings.error(
                        answerLine,
                        answerColumn,
                        "duplicate-choice",
                        "the answer names " + Findings.quote(text) + " twice");
            }
            if (!offered.contains(text)) {
                String nearest = text.length() < SHORTEST_SLIP ? null : Nearest.of(text, choices);
                String advice = nearest == null
                        ? "add it to choices, or correct it"
                        : "did you mean " + Findings.quote(nearest) + "?";
                findings.error(
                        answerLine,
                        answerColumn,
                        "answer-not-a-choice",
                        "the answer " + Findings.quote(text) + " is none of the choices; " + advice);
            }
        }
    }

    /** Reads a list of texts of which no two are the same; empty, and reported, if there are too few. */
    private List<String> several(String key, String rule, int least) throws BrokenYaml {
        int line = cursor.line();
        int column = cursor.column();
        if (cursor.isText()) {
            values.wrongType(key, "a list of texts");
            return List.of();
        }
        boolean list = cursor.isListStart();
        List<String> texts = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (String text : values.texts(key)) {
            String item = text.strip();
            if (!once.add(item)) {
                findings.error(line, column, "duplicate-choice", key + " names " + Findings.quote(item) + " twice");
            }
            texts.add(item);
        }
        if (texts.size() > MOST) {
            findings.error(line, column, "too-many", key + " can have " + MOST + ", and has " + texts.size());
            return List.of();
        }
        if (list && texts.size() < least) {
            findings.error(line, column, rule, key + " needs " + least + " or more, and has " + texts.size());
            return List.of();
        }
        return List.copyOf(texts);
    }

    private void report(String rule, String text) {
        findings.error(cursor.line(), cursor.column(), rule, text);
    }
}
