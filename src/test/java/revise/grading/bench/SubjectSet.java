package revise.grading.bench;

import java.nio.file.Path;
import java.util.List;
import revise.deck.Deck;
import revise.deck.DeckFinder;
import revise.deck.Library;

/**
 * Answers that were marked by hand to cards of other subjects than the shipped decks have; the head of
 * {@code marking/subjects.yaml} says how. Marking may be tuned on all of them.
 *
 * @param decks the decks that were written for it, to whose cards all answers are
 */
public record SubjectSet(List<Deck> decks, List<MarkedAnswer> answers) {
    private static final Path DECKS = Path.of("src/test/resources/marking/subjects");

    public SubjectSet {
        decks = List.copyOf(decks);
        answers = List.copyOf(answers);
    }

    /** Reads all answers, and the decks from below where the program runs. */
    public static SubjectSet read() {
        Library library = DeckFinder.load(List.of(DECKS));
        return new SubjectSet(library.decks(), AnswerFile.read("subjects", library));
    }
}
