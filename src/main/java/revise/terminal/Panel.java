package revise.terminal;

import java.util.List;
import revise.deck.Finding;
import revise.study.Action;

/** What lies over the quiz, if anything does. */
sealed interface Panel {
    /** Nothing. */
    record None() implements Panel {}

    /** All keys. */
    record Help() implements Panel {}

    /** What is known about the card. */
    record Info() implements Panel {}

    /** An action could not be saved; it may be tried again. */
    record SaveFailed(String message, Action action) implements Panel {}

    /** The deck was edited and cannot be read. */
    record BrokenDeck(List<Finding> findings) implements Panel {}
}
