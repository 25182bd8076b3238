package revise.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.html.AnkiGaps;

/** Collects the cells of a row and makes a card of them. What finds no place in it becomes a loss. */
final class CardDraft {
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x", "on", "ja", "wahr", "oui", "si", "sim");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "-", "off", "nein", "falsch", "non", "nee");
    private static final int LEAST_ORDERED = 3;

    private final String where;
    private final Layout layout;
    private final Losses losses;
    private List<String> doubts = List.of();

    private @Nullable String id;
    private @Nullable String deck;
    private @Nullable String question;
    private @Nullable String cloze;
    private List<String> answers = List.of();
    private List<String> choices = List.of();
    private List<String> wrong = List.of();
    private List<String> order = List.of();
    private int any;
    private @Nullable String hint;
    private @Nullable String note;
    private @Nullable String source;
    private List<String> tags = List.of();
    private boolean reverse;
    private boolean draft;

    CardDraft(String where, Layout layout, Losses losses) {
        this.where = where;
        this.layout = layout;
        this.losses = losses;
    }

    /** Takes the cell of a column, counted from 0. */
    void put(int column, String cell) {
        if (cell.isBlank()) {
            return;
        }
        switch (layout.role(column)) {
            case QUESTION -> question = cell;
            case ANSWER -> answers = joined(answers, ItemList.answer(cell));
            case CLOZE -> cloze = cell;
            case CHOICES -> choices = joined(choices, ItemList.several(cell));
            case CHOICE -> choices = joined(choices, List.of(cell));
            case WRONG -> wrong = joined(wrong, ItemList.several(cell));
            case ORDER -> order(layout.column(column), cell);
            case ANY -> any(layout.column(column), cell);
            case HINT -> hint = joined(hint, cell);
            case NOTE -> note = joined(note, cell);
            case SOURCE -> source = joined(source, cell);
            case TAGS -> tags = joined(tags, ItemList.tags(cell));
            case TAG -> tags = joined(tags, List.of(cell.strip()));
            case ID -> id(layout.column(column), cell);
            case DECK -> deck = cell.strip();
            case REVERSE -> reverse(layout.column(column), cell);
            case STATUS -> status(layout.column(column), cell);
            case OTHER -> lose(layout.column(column), cell);
        }
    }

    void inDeck(@Nullable String title) {
        deck = title;
    }

    void named(String cardId) {
        id = cardId;
    }

    void tagged(List<String> more) {
        tags = joined(tags, more);
    }

    void noted(String more) {
        note = joined(note, more);
    }

    void askedBothWays() {
        reverse = true;
    }

    void doubt(String why) {
        doubts = joined(doubts, List.of(why));
    }

    private void lose(String column, String cell) {
        losses.add(where, column + ": " + Quote.of(cell));
    }

    private static List<String> joined(List<String> before, List<String> more) {
        if (before.isEmpty()) {
            return more;
        }
        List<String> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static String joined(@Nullable String before, @Nullable String more) {
        return before == null || more == null ? String.valueOf(before == null ? more : before) : before + "\n" + more;
    }

    private void order(String column, String cell) {
        List<String> items = ItemList.several(cell);
        if (items.size() < LEAST_ORDERED) {
            lose(column, cell);
        } else {
            order = items;
        }
    }

    private void any(String column, String cell) {
        String number = cell.strip();
        boolean counts = number.length() <= 3 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        any = counts ? Integer.parseInt(number) : 0;
        if (any == 0) {
            lose(column, cell);
        }
    }

    private void id(String column, String cell) {
        String name = cell.strip();
        if (CardIds.valid(name)) {
            id = name;
        } else {
            losses.add(where, column + ": " + Quote.of(cell) + ", which cannot be the id of a card");
        }
    }

    private void reverse(String column, String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        reverse = YES.contains(word);
        if (!reverse && !NO.contains(word)) {
            lose(column, cell);
        }
    }

    private void status(String column, String cell) {
        draft = cell.strip().toLowerCase(Locale.ROOT).equals("draft");
        if (!draft) {
            lose(column, cell);
        }
    }

    /** The deck that the row names, or null. */
    @Nullable
    String deck() {
        return deck;
    }

    /** The card, or null when the row has none, which then is a loss. */
    @Nullable
    Item item() {
        if (cloze == null && question != null && order.isEmpty() && asksForGaps(question)) {
            cloze = question;
            question = null;
            if (!answers.isEmpty()) {
                note = joined(ItemList.answerCell(answers), note);
                answers = List.of();
            }
        }
        if (cloze == null && question == null) {
            losses.add(where, "no question: " + (answers.isEmpty() ? rest() : Quote.of(answers.get(0))));
            return null;
        }
        if (cloze == null && answers.isEmpty() && order.isEmpty()) {
            losses.add(where, "no answer: " + Quote.of(String.valueOf(question)));
            return null;
        }
        if (cloze != null) {
            leaveOutBesidesGaps();
        } else if (!order.isEmpty()) {
            leaveOut("answer", answers);
            leaveOut("choices", joined(choices, wrong));
        } else {
            offer();
        }
        NewCard card = card();
        losses.addImages(where, card);
        return new Item(where, card, doubts, List.of());
    }

    /** Without an answer any gap will do; with one, only those with numbers, and no column for texts with gaps. */
    private boolean asksForGaps(String text) {
        int open = text.indexOf("{{");
        if (open < 0 || text.indexOf("}}", open) <= open + 2) {
            return false;
        }
        return answers.isEmpty() || (layout.guessesGaps() && AnkiGaps.areIn(text));
    }

    private String rest() {
        for (String text : new String[] {note, hint, source, id}) {
            if (text != null) {
                return Quote.of(text);
            }
        }
        return tags.isEmpty() ? "an empty row of a deck" : Quote.of(tags.get(0));
    }

    private void leaveOutBesidesGaps() {
        if (question != null) {
            leaveOut("question", List.of(question));
            question = null;
        }
        leaveOut("answer", answers);
        leaveOut("choices", joined(choices, wrong));
        leaveOut("order", order);
        order = List.of();
        any = withoutPlace(any > 0, "any", "a text with gaps") ? 0 : any;
        reverse = reverse && !withoutPlace(true, "reverse", "a text with gaps");
    }

    private boolean withoutPlace(boolean there, String what, String kind) {
        if (there) {
            losses.add(where, what + ", which does not go with " + kind);
        }
        return there;
    }

    private void leaveOut(String what, List<String> texts) {
        if (!texts.isEmpty()) {
            losses.add(where, what + " " + Quote.of(String.join("; ", texts)) + ", which does not go with the rest");
        }
        answers = what.equals("answer") ? List.of() : answers;
        choices = what.equals("choices") ? List.of() : choices;
        wrong = what.equals("choices") ? List.of() : wrong;
    }

    private void offer() {
        if (choices.isEmpty() && wrong.isEmpty()) {
            return;
        }
        Offer offer = Offer.of(choices, wrong, answers);
        if (offer.choices().size() < 2) {
            leaveOut("choices", joined(choices, wrong));
            return;
        }
        choices = offer.choices();
        answers = offer.answers();
        if (offer.doubt() != null) {
            doubt(offer.doubt());
        }
    }

    private NewCard card() {
        List<Point> points = answers.size() == 1
                ? List.of(Point.of(answers.get(0)))
                : answers.stream().map(Point::of).toList();
        return new NewCard(id, question, cloze, choices, points, order, any, hint, note, source, tags, reverse, draft);
    }
}
