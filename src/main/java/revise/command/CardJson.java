package revise.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.memory.Due;
import revise.memory.Schedule;
import revise.memory.Scheduler;
import revise.progress.CardProgress;
import revise.study.CardState;
import tools.jackson.core.JsonGenerator;

/** A card and its state in JSON, the same in every command. Numbers have full precision. */
final class CardJson {
    private CardJson() {}

    /** Writes the fields of a card into the object that is open. */
    static void fields(JsonGenerator json, Card card, CardProgress progress, Scheduler scheduler, int day) {
        json.writeStringProperty("id", card.id());
        json.writeStringProperty("deck", card.deck());
        json.writeStringProperty("kind", card.kind().word());
        json.writeStringProperty("question", card.question());
        json.writeStringProperty("state", CardState.of(card, progress, day).word());
        Schedule schedule = progress.schedule();
        if (schedule == null) {
            for (String name : new String[] {"due", "interval", "stability", "difficulty", "retrievability"}) {
                json.writeNullProperty(name);
            }
        } else {
            json.writeStringProperty("due", due(schedule));
            json.writeNumberProperty("interval", schedule.interval());
            json.writeNumberProperty("stability", schedule.memory().stability());
            json.writeNumberProperty("difficulty", schedule.memory().difficulty());
            json.writeNumberProperty("retrievability", scheduler.retrievability(schedule, day));
        }
        json.writeNumberProperty("reps", schedule == null ? 0 : schedule.reps());
        json.writeNumberProperty("lapses", schedule == null ? 0 : schedule.lapses());
        json.writeBooleanProperty("leech", schedule != null && schedule.leech());
    }

    /** An instant while the card is in its steps, else the study day. */
    static String due(Schedule schedule) {
        Due due = schedule.due();
        return due instanceof Due.On on
                ? LocalDate.ofEpochDay(on.day()).toString()
                : ((Due.At) due).instant().toString();
    }

    static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
