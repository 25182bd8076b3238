package revise.exchange.format;

/** Reads one format. */
public interface FormatReader {
    Format format();

    /**
     * Tells how well a source fits this format, by its content first and its name second, without reading all of it with
     * care. It never throws, whatever the source holds.
     */
    Likelihood likelihood(Source source);

    /**
     * Reads a source of this format, even if it does not look like one.
     *
     * @throws ExchangeException when nothing can be read from it
     */
    Imported read(Source source, ImportSettings settings) throws ExchangeException;
}
