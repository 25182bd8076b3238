package revise.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one deck file.
 *
 * @param deck the deck, or null when there are errors
 * @param readable the same, or with errors the cards that could be read in spite of them, for being checked; null when
 *     there are none
 * @param findings every mistake, in the order of the file
 */
public record Reading(@Nullable Deck deck, @Nullable Deck readable, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /** Whether any finding is an error, so that there is no deck. */
    public boolean hasErrors() {
        return Findings.haveErrors(findings);
    }
}
