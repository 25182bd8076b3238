package revise.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one format. */
public interface FormatWriter {
    /**
     * Writes decks into one file.
     *
     * @return what the format cannot hold, in the order of the decks
     * @throws IOException when the file cannot be written
     * @throws ExchangeException when the decks cannot be written in this format at all
     */
    List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out)
            throws IOException, ExchangeException;
}
