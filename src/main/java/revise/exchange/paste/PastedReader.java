package revise.exchange.paste;

import java.util.List;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;

/** Reads text that somebody copied out of a page, a chat or a document, and that has no format. */
public final class PastedReader implements FormatReader {
    private static final int LOOKED_AT = 1 << 15;

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public Likelihood likelihood(Source source) {
        if (source.archive()) {
            return Likelihood.NONE;
        }
        try {
            List<Line> lines = LineReader.read(source, LOOKED_AT);
            return lines.isEmpty()
                    ? Likelihood.NONE
                    : Markup.share(lines) > Markup.MUCH
                            ? new Likelihood(0.1, "it is written in some markup")
                            : Shape.of(PastedText.of(lines)).likelihood();
        } catch (ExchangeException e) {
            return new Likelihood(0.05, "it has too many lines");
        }
    }

    /**
     * Reads the cards of a text. Every line that is not blank is in a card, the title, or a loss.
     *
     * @throws ExchangeException when it has too many lines
     */
    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        return Gathering.of(source, PastedText.of(LineReader.read(source, Integer.MAX_VALUE)));
    }
}
