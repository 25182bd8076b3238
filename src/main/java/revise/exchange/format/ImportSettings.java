package revise.exchange.format;

/**
 * What a reader needs to know besides the source.
 *
 * @param imageFolder the folder that images go into, as a path from the deck's folder, without a slash at its end
 * @param history whether what was answered before is wanted as well
 * @param watch what a reader that may take longer than a moment tells how far it is
 */
public record ImportSettings(String imageFolder, boolean history, Watch watch) {
    /** The same with nobody who waits. */
    public ImportSettings(String imageFolder, boolean history) {
        this(imageFolder, history, Watch.NONE);
    }

    /** Gives the same with somebody who waits. */
    public ImportSettings watchedBy(Watch other) {
        return new ImportSettings(imageFolder, history, other);
    }
}
