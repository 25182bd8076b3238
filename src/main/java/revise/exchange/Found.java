package revise.exchange;

import org.jspecify.annotations.Nullable;
import revise.exchange.format.Format;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Source;

/**
 * What was found in a source.
 *
 * @param settings what it was read with
 * @param why the evidence for its format
 * @param runnerUp the format that it is like next to that one, or null
 * @param runnerUpWhy the evidence for that, or null
 * @param ambiguous whether a person should have a look at the choice
 */
public record Found(
        Source source,
        ImportSettings settings,
        Format format,
        String why,
        @Nullable Format runnerUp,
        @Nullable String runnerUpWhy,
        boolean ambiguous,
        Imported imported) {
    /** Gives the same with other cards. */
    public Found with(Imported other) {
        return new Found(source, settings, format, why, runnerUp, runnerUpWhy, ambiguous, other);
    }
}
