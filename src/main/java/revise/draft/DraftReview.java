package revise.draft;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Reading;
import revise.edit.Change;
import revise.edit.DraftEdits;
import revise.edit.EditException;

/** The drafts of a deck file, gone through one by one. What is decided is in the file at once, and can be taken back. */
public final class DraftReview {
    /** What became of a draft. */
    public enum Fate {
        OPEN,
        ACCEPTED,
        DROPPED
    }

    /**
     * A draft.
     *
     * @param card as it was read last; of several gaps the first
     */
    public record Draft(Card card, Fate fate) {}

    private record Step(int index, Draft before, Change change) {}

    private final Path file;
    private final Deque<Step> steps = new ArrayDeque<>();
    private List<Draft> drafts = new ArrayList<>();
    private String title;
    private int index;

    private DraftReview(Path file, Deck deck) {
        this.file = file;
        this.title = deck.title();
        for (Card card : firstCards(deck).values()) {
            if (card.draft()) {
                drafts.add(new Draft(card, Fate.OPEN));
            }
        }
    }

    /**
     * Reads the drafts of a deck, which may have none.
     *
     * @throws EditException when the deck has a mistake
     */
    public static DraftReview of(Path file) throws EditException {
        return new DraftReview(file, read(file));
    }

    private static Deck read(Path file) throws EditException {
        Reading reading = DeckReader.read(file);
        Deck deck = reading.deck();
        if (deck == null) {
            Finding finding = reading.findings().get(0);
            throw new EditException(finding + "\nMend the deck and try again.");
        }
        return deck;
    }

    private static Map<String, Card> firstCards(Deck deck) {
        Map<String, Card> cards = new LinkedHashMap<>();
        deck.cards().forEach(card -> cards.putIfAbsent(card.entry(), card));
        return cards;
    }

    public Path file() {
        return file;
    }

    /** The deck's title; untrusted. */
    public String title() {
        return title;
    }

    public int size() {
        return drafts.size();
    }

    /** Which draft is looked at, counted from 0; the size when all were gone through. */
    public int index() {
        return index;
    }

    /** The draft that is looked at, or null when all were gone through. */
    public @Nullable Draft current() {
        return index < drafts.size() ? drafts.get(index) : null;
    }

    public int count(Fate fate) {
        return (int) drafts.stream().filter(draft -> draft.fate() == fate).count();
    }

    /**
     * Accepts the draft that is looked at, and goes on.
     *
     * @throws EditException when the file cannot be changed
     */
    public void accept() throws EditException {
        Draft draft = open();
        decided(draft, DraftEdits.accept(draft.card()), Fate.ACCEPTED);
    }

    /**
     * Takes the draft that is looked at out of its deck, and goes on.
     *
     * @throws EditException when the file cannot be changed
     */
    public void drop() throws EditException {
        Draft draft = open();
        decided(draft, DraftEdits.drop(draft.card()), Fate.DROPPED);
    }

    private Draft open() throws EditException {
        Draft draft = current();
        if (draft == null || draft.fate() != Fate.OPEN) {
            throw new EditException("this one is decided already; u takes the last decision back");
        }
        return draft;
    }

    private void decided(Draft draft, Change change, Fate fate) {
        steps.push(new Step(index, draft, change));
        drafts.set(index, new Draft(draft.card(), fate));
        skip();
    }

    /** Goes to the next draft that is not decided, or to the end. */
    public void skip() {
        index = Math.min(index + 1, drafts.size());
        while (index < drafts.size() && drafts.get(index).fate() != Fate.OPEN) {
            index++;
        }
    }

    /** Goes to the draft before that is not decided, and tells whether there is one. */
    public boolean back() {
        int at = index - 1;
        while (at >= 0 && drafts.get(at).fate() != Fate.OPEN) {
            at--;
        }
        index = at >= 0 ? at : index;
        return at >= 0;
    }

    /**
     * Takes back the last change of the file.
     *
     * @return whether there was one
     * @throws EditException when the file was changed since
     */
    public boolean undo() throws EditException {
        if (steps.isEmpty()) {
            return false;
        }
        steps.peek().change().undo();
        Step last = steps.pop();
        index = last.index();
        drafts.set(index, last.before());
        return true;
    }

    /**
     * Gives the draft that is looked at other words.
     *
     * @param asked the question, or the text with its gaps
     * @param points the answer, as many points as before; empty for a text with gaps
     * @throws EditException when it would have a mistake, or the file cannot be changed
     */
    public void reword(String asked, List<String> points) throws EditException {
        Draft draft = open();
        Change change = DraftEdits.reword(draft.card(), asked, points);
        steps.push(new Step(index, draft, change));
        reread();
    }

    /**
     * Reads the file again, which may have been edited. Earlier changes cannot be taken back after that.
     *
     * @throws EditException when the deck has a mistake
     */
    public void reload() throws EditException {
        steps.clear();
        reread();
    }

    /** Drafts keep their places; one with another question is the one that is new where an old one is gone. */
    private void reread() throws EditException {
        Deck deck = read(file);
        title = deck.title();
        Map<String, Card> now = firstCards(deck);
        Deque<Card> fresh = new ArrayDeque<>();
        for (Card card : now.values()) {
            boolean known =
                    drafts.stream().anyMatch(draft -> draft.card().entry().equals(card.entry()));
            if (card.draft() && !known) {
                fresh.add(card);
            }
        }
        List<Draft> reread = new ArrayList<>();
        for (Draft draft : drafts) {
            Card card = now.get(draft.card().entry());
            if (draft.fate() != Fate.OPEN) {
                reread.add(draft);
            } else if (card != null) {
                reread.add(new Draft(card, card.draft() ? Fate.OPEN : Fate.ACCEPTED));
            } else {
                Card other = fresh.poll();
                reread.add(other == null ? new Draft(draft.card(), Fate.DROPPED) : new Draft(other, Fate.OPEN));
            }
        }
        fresh.forEach(card -> reread.add(new Draft(card, Fate.OPEN)));
        drafts = reread;
    }
}
