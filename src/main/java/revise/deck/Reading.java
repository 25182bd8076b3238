package revise.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one deck file.
 *
 * @param deck the deck, or null when there are errors
 * @param findings every mistake, in the order of the file
 */
public record Reading(@Nullable Deck deck, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /** Whether any finding is an error, so that there is no deck. */
    public boolean hasErrors() {
        return Findings.haveErrors(findings);
    }
}
