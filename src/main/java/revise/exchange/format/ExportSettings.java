package revise.exchange.format;

import java.time.Instant;

/**
 * What a writer needs to know besides the decks.
 *
 * @param now when it is written
 * @param history whether what was answered before goes out as well
 */
public record ExportSettings(Instant now, boolean history) {}
