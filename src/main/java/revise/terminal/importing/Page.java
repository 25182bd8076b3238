package revise.terminal.importing;

import java.util.List;
import revise.exchange.Readings;

/** What the screen shows of an import. */
sealed interface Page {
    /** All cards, with the cursor on one of them. */
    record Cards() implements Page {}

    /** All of the card under the cursor. */
    record Whole() implements Page {}

    /**
     * The answer of the card under the cursor, to choose where to split it.
     *
     * @param point the line under the cursor, from 0
     */
    record Splitting(int point) implements Page {}

    /**
     * The formats that the file may have, to choose one.
     *
     * @param cursor the one under the cursor, from 0
     */
    record Formats(List<Readings.Candidate> candidates, int cursor) implements Page {
        public Formats {
            candidates = List.copyOf(candidates);
        }
    }

    /** All that does not come along. */
    record Losses() implements Page {}

    /** Asks whether to leave the file out although something in it was changed. */
    record Leave() implements Page {}

    /** All keys. */
    record Help(Page back) implements Page {}

    /**
     * The person is done with the file.
     *
     * @param agreed whether it is to be written
     */
    record Over(boolean agreed) implements Page {}
}
