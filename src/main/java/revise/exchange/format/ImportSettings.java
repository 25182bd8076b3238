package revise.exchange.format;

/**
 * What a reader needs to know besides the source.
 *
 * @param imageFolder the folder that images go into, as a path from the deck's folder, without a slash at its end
 * @param history whether what was answered before is wanted as well
 */
public record ImportSettings(String imageFolder, boolean history) {}
