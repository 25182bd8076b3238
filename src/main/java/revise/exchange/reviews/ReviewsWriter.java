package revise.exchange.reviews;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.memory.Schedule;
import revise.memory.Scheduler;

/**
 * Writes every review as a row of CSV: the card, when (milliseconds since 1970), the rating from 1 to 4, the state that
 * the card was in before (0 new, 1 learning, 2 review, 3 relearning), and the thinking time in milliseconds. Rows stand
 * card by card, in the order of time.
 */
public final class ReviewsWriter implements FormatWriter {
    private static final String[] HEADER = {"card_id", "review_time", "review_rating", "review_state", "review_duration"
    };
    private final Scheduler scheduler;

    /**
     * Makes a writer.
     *
     * @param scheduler the one in force: no log keeps the states of its cards, so they are found by scheduling every
     *     answer again
     */
    public ReviewsWriter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out) throws IOException {
        List<Loss> losses = new ArrayList<>();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(HEADER);
        for (ExportedDeck deck : decks) {
            int unscheduled = 0;
            int suspended = 0;
            for (Item item : deck.content().items()) {
                for (Past past : item.past()) {
                    unscheduled += past(deck.id() + "/" + item.card().id() + past.suffix(), past.events(), csv);
                    suspended += past.suspended() ? 1 : 0;
                }
            }
            if (unscheduled > 0) {
                losses.add(new Loss(deck.id(), "answers that changed no schedule (" + unscheduled + ")"));
            }
            if (suspended > 0) {
                losses.add(new Loss(deck.id(), "that cards are suspended (" + suspended + ")"));
            }
        }
        csv.flush();
        return losses;
    }

    /** Writes the reviews of one card; gives how many answers are none. */
    private int past(String card, List<Past.Happened> events, CsvWriter csv) {
        Schedule schedule = null;
        int unscheduled = 0;
        for (Past.Happened event : events) {
            if (event instanceof Past.Forgotten) {
                schedule = null;
            } else if (event instanceof Past.Answered answered && answered.scheduled()) {
                csv.writeRecord(
                        card,
                        Long.toString(answered.at().toEpochMilli()),
                        Integer.toString(answered.rating().grade()),
                        state(schedule),
                        Integer.toString(answered.millis()));
                schedule = after(schedule, answered);
            } else {
                unscheduled++;
            }
        }
        return unscheduled;
    }

    /** The state of a card depends on its ratings alone, so that any days do. */
    private Schedule after(@Nullable Schedule before, Past.Answered answered) {
        int day = (int) Duration.between(Instant.EPOCH, answered.at()).toDays();
        return scheduler.answer(before, answered.rating(), answered.at(), day, 0);
    }

    private static String state(@Nullable Schedule schedule) {
        if (schedule == null) {
            return "0";
        }
        return switch (schedule.phase()) {
            case LEARNING -> "1";
            case REVIEW -> "2";
            case RELEARNING -> "3";
        };
    }
}
