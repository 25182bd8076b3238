package revise.grading.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import revise.deck.Deck;
import revise.deck.DeckFinder;
import revise.deck.Library;

/**
 * The answers that were marked by hand; the head of {@code marking/tuning.yaml} says how, and how they were split.
 *
 * @param decks the shipped decks, to whose cards all answers are
 * @param tuning what marking may be tuned on
 * @param heldOut what it is judged by
 */
public record MarkingSet(List<Deck> decks, List<MarkedAnswer> tuning, List<MarkedAnswer> heldOut) {
    public MarkingSet {
        decks = List.copyOf(decks);
        tuning = List.copyOf(tuning);
        heldOut = List.copyOf(heldOut);
    }

    /** Reads all answers, and the decks from the folder {@code decks} of where the program runs. */
    public static MarkingSet read() {
        Library library = DeckFinder.load(List.of(Path.of("decks")));
        return new MarkingSet(
                library.decks(), AnswerFile.read("tuning", library), AnswerFile.read("held-out", library));
    }

    /** The answers of both parts. */
    public List<MarkedAnswer> all() {
        List<MarkedAnswer> all = new ArrayList<>(tuning);
        all.addAll(heldOut);
        return all;
    }
}
