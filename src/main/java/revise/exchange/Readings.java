package revise.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;
import revise.exchange.format.Watch;

/** The ways in which a source may be read. */
public final class Readings {
    private final Function<Format, FormatReader> readers;

    /** @param readers gives the reader of each format */
    public Readings(Function<Format, FormatReader> readers) {
        this.readers = readers;
    }

    /** A format that a source may have, and how well it fits. */
    public record Candidate(Format format, Likelihood likelihood) {}

    /** Gives every format, the one that a source fits best first. */
    public List<Candidate> likeliest(Source source) {
        List<Candidate> candidates = new ArrayList<>();
        for (Format format : Format.values()) {
            candidates.add(new Candidate(format, readers.apply(format).likelihood(source)));
        }
        candidates.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> candidate.likelihood().value())
                .reversed());
        return candidates;
    }

    /** Reads a source again, as what a person says it is; nobody is told how far that is. */
    public Found as(Format format, Found found) throws ExchangeException {
        return Detection.as(
                readers.apply(format), found.source(), found.settings().watchedBy(Watch.NONE));
    }
}
