package revise.exchange;

import java.util.List;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;

/** The table of contents: the reader of each format. */
public final class Readers {
    private Readers() {}

    /** Gives the reader of a format. */
    public static FormatReader of(Format format) {
        return List.<FormatReader>of().get(format.ordinal());
    }

    static List<FormatReader> all() {
        return List.of(Format.values()).stream().map(Readers::of).toList();
    }
}
