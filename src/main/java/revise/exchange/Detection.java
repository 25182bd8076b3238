package revise.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Item;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;

/** Finds out the format of a source by what is in it. */
public final class Detection {
    /** A format this much less likely than the best may be meant as well. */
    private static final double CLOSE = 0.2;

    private static final double LIKELY = 0.4;

    private Detection() {}

    /**
     * Gives what a source holds, read as the format that it most likely has.
     *
     * @throws ExchangeException when it is like no format, or cannot be read as the one it is most like
     */
    public static Found of(Source source, ImportSettings settings) throws ExchangeException {
        return of(source, settings, Readers.all());
    }

    static Found of(Source source, ImportSettings settings, List<FormatReader> readers) throws ExchangeException {
        Ranked first = new Ranked(null, Likelihood.NONE);
        Ranked second = first;
        for (FormatReader reader : readers) {
            Likelihood likelihood = reader.likelihood(source);
            if (likelihood.value() > first.value()) {
                second = first;
                first = new Ranked(reader, likelihood);
            } else if (likelihood.value() > second.value()) {
                second = new Ranked(reader, likelihood);
            }
        }
        FormatReader best = first.reader();
        if (best == null) {
            throw new ExchangeException(
                    source.name() + ": this looks like no format that can be read; if it is one, say so with --format");
        }
        Imported imported = best.read(source, settings);
        FormatReader next = second.reader();
        boolean ambiguous = first.value() < LIKELY
                || (next != null
                        && first.value() - second.value() < CLOSE
                        && !saysTheSame(imported, next, source, settings));
        return new Found(
                source,
                settings,
                best.format(),
                first.likelihood().why(),
                next == null ? null : next.format(),
                next == null ? null : second.likelihood().why(),
                ambiguous,
                imported);
    }

    /** Gives what a source holds, read as a format that somebody named. */
    public static Found as(FormatReader reader, Source source, ImportSettings settings) throws ExchangeException {
        return new Found(
                source, settings, reader.format(), "as you said", null, null, false, reader.read(source, settings));
    }

    private static boolean saysTheSame(Imported first, FormatReader other, Source source, ImportSettings settings) {
        try {
            return cards(first).equals(cards(other.read(source, settings)));
        } catch (ExchangeException e) {
            // What cannot be read as the other format is not of it.
            return true;
        }
    }

    private static List<NewCard> cards(Imported imported) {
        return imported.decks().stream()
                .flatMap(deck -> deck.items().stream())
                .map(Item::card)
                .toList();
    }

    private record Ranked(@Nullable FormatReader reader, Likelihood likelihood) {
        double value() {
            return likelihood.value();
        }
    }
}
