package revise.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.memory.Parameters;
import revise.memory.Rating;

/** One line of the progress log. A card is named by its id, {@code deck/card}. */
public sealed interface Event {
    /** When it happened, for which study day, and the event's id. */
    Stamp stamp();

    /** An event in the life of one card. */
    sealed interface OfCard extends Event {
        /** The card's id as it was when the event happened. */
        String card();
    }

    /** The kind's word in the log. */
    String kind();

    /**
     * One answer given to one card.
     *
     * @param millis thinking time in milliseconds, 0 or more
     * @param marks the marks given, or null when the answer was not marked by points
     * @param suggested the marks that were suggested for a typed answer, or null when none was typed
     * @param missed the texts of the points that were missed, or null when the answer was not marked by points
     * @param typed the answer as it was typed, or null
     * @param scheduled false when the answer does not change the schedule (cram, test)
     */
    record Review(
            Stamp stamp,
            String card,
            Rating rating,
            int millis,
            @Nullable Double marks,
            @Nullable Double suggested,
            @Nullable List<String> missed,
            @Nullable String typed,
            boolean scheduled)
            implements OfCard {
        @Override
        public String kind() {
            return "review";
        }
    }

    /** Takes back the event with the id {@code of}; taking back an undo puts the event in force again. */
    record Undo(Stamp stamp, EventId of) implements Event {
        @Override
        public String kind() {
            return "undo";
        }
    }

    /** The card is not asked until it is unsuspended. */
    record Suspend(Stamp stamp, String card) implements OfCard {
        @Override
        public String kind() {
            return "suspend";
        }
    }

    /** The card is asked again. */
    record Unsuspend(Stamp stamp, String card) implements OfCard {
        @Override
        public String kind() {
            return "unsuspend";
        }
    }

    /** The card is not asked before the study day {@code until} (days since 1970-01-01). */
    record Bury(Stamp stamp, String card, int until) implements OfCard {
        @Override
        public String kind() {
            return "bury";
        }
    }

    /** The text last seen of a card, by which a reworded or moved card can be recognised. */
    record TextSeen(Stamp stamp, String card, String text) implements OfCard {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** The card {@code from} is now called {@code to}: all its events count for the new id. */
    record Move(Stamp stamp, String from, String to) implements Event {
        @Override
        public String kind() {
            return "move";
        }
    }

    /** The card is new again. */
    record Reset(Stamp stamp, String card) implements OfCard {
        @Override
        public String kind() {
            return "reset";
        }
    }

    /** Fitted FSRS parameters, in force for the whole log. */
    record ParametersFitted(Stamp stamp, Parameters parameters) implements Event {
        @Override
        public String kind() {
            return "parameters";
        }
    }

    /**
     * A paper that was taken to its end.
     *
     * @param decks the decks' ids
     * @param seed the paper's
     * @param questions how many it had
     * @param marks the marks given
     * @param max the marks of a full paper
     * @param passMark the share needed, 0 to 1, or null when none was set
     * @param millis the time from the first question to the end, in milliseconds; 0 when it is not known
     */
    record TestTaken(
            Stamp stamp,
            List<String> decks,
            long seed,
            int questions,
            double marks,
            double max,
            @Nullable Double passMark,
            int millis)
            implements Event {
        public TestTaken {
            decks = List.copyOf(decks);
        }

        @Override
        public String kind() {
            return "test";
        }
    }

    /** A kind that this version does not know: kept in the file, without effect here. */
    record Other(Stamp stamp, String kind) implements Event {}
}
