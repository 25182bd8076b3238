package revise.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.memory.Schedule;
import revise.progress.CardProgress;
import revise.progress.Event;
import revise.progress.HistoryEntry;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.study.CardState;
import revise.study.PointTally;
import revise.terminal.Spans;
import revise.terminal.markdown.Markdown;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import tools.jackson.core.JsonGenerator;

/** {@code revise show CARD}: one card with its history. */
final class ShowCommand implements Command {
    /** As many columns of a typed answer are shown. */
    private static final int MOST_TYPED = 40;

    @Override
    public void describe(CommandSpec spec) {
        Options.arguments(
                spec, "CARD [DECK]", "1..*", "The card's id, such as stalin/rapallo-date; then decks to look in.");
        Options.json(spec);
    }

    @Override
    public int run(Invocation call) throws Failure {
        Card card = Cards.find(call);
        ProgressStore store = Log.open(call);
        Progress progress = Log.load(store, call.out());
        int day = Decks.calendar(call).day(call.time().instant());
        List<HistoryEntry> history = history(store, card);
        if (call.flag("--json")) {
            call.out().json(json -> json(json, card, progress, day, history));
        } else {
            text(call.out(), card, progress, day, history);
        }
        return ExitCode.DONE;
    }

    private static List<HistoryEntry> history(ProgressStore store, Card card) throws Failure {
        try {
            return store.history(card.id());
        } catch (ProgressException e) {
            throw Log.failed(e);
        }
    }

    private static void json(JsonGenerator json, Card card, Progress progress, int day, List<HistoryEntry> history) {
        json.writeStartObject();
        json.writeObjectPropertyStart("card");
        CardJson.fields(json, card, progress.of(card.id()), progress.scheduler(), day);
        json.writeArrayPropertyStart("points");
        for (PointTally tally : PointTally.of(card, history)) {
            json.writeStartObject();
            json.writeStringProperty("text", tally.point().text());
            json.writeNumberProperty("marks", tally.point().marks());
            json.writeNumberProperty("asked", tally.asked());
            json.writeNumberProperty("missed", tally.missed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("any", card.any());
        if (card.kind() instanceof Kind.Choice choice) {
            json.writeArrayPropertyStart("choices");
            choice.choices().forEach(json::writeString);
            json.writeEndArray();
        }
        CardJson.optional(json, "hint", card.hint());
        CardJson.optional(json, "note", card.note());
        CardJson.optional(json, "source", card.source());
        json.writeArrayPropertyStart("tags");
        card.tags().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("file", card.place().file().toString());
        json.writeNumberProperty("line", card.place().line());
        json.writeEndObject();
        json.writeArrayPropertyStart("history");
        for (HistoryEntry entry : history) {
            entry(json, entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, HistoryEntry entry) {
        Event.OfCard event = entry.event();
        json.writeStartObject();
        json.writeStringProperty("id", event.stamp().id().text());
        json.writeStringProperty("at", event.stamp().at().toString());
        json.writeStringProperty(
                "day", LocalDate.ofEpochDay(event.stamp().day()).toString());
        json.writeStringProperty("kind", event.kind());
        if (event instanceof Event.Review review) {
            json.writeStringProperty("rating", review.rating().word());
            json.writeNumberProperty("ms", review.millis());
            json.writeBooleanProperty("schedule", review.scheduled());
            if (review.marks() != null) {
                json.writeNumberProperty("marks", review.marks());
            }
            if (review.suggested() != null) {
                json.writeNumberProperty("suggested", review.suggested());
            }
            if (review.typed() != null) {
                json.writeStringProperty("typed", review.typed());
            }
            if (review.missed() != null) {
                json.writeArrayPropertyStart("missed");
                review.missed().forEach(json::writeString);
                json.writeEndArray();
            }
        }
        json.writeBooleanProperty("undone", entry.undone());
        Schedule after = entry.after().schedule();
        CardJson.optional(json, "due", after == null ? null : CardJson.due(after));
        if (after != null) {
            json.writeNumberProperty("stability", after.memory().stability());
            json.writeNumberProperty("difficulty", after.memory().difficulty());
        }
        json.writeEndObject();
    }

    private static void text(Output out, Card card, Progress progress, int day, List<HistoryEntry> history) {
        CardProgress state = progress.of(card.id());
        out.line(card.id() + "  (" + card.place() + ")");
        out.line("");
        out.line(Markdown.plain(card.question()));
        if (card.kind() instanceof Kind.Choice choice) {
            for (String text : choice.choices()) {
                out.line("  " + (choice.pointOf(text) < 0 ? "( ) " : "(x) ") + Markdown.plain(text));
            }
        } else {
            if (card.any() > 0) {
                out.line("Any " + card.any() + " of these:");
            }
            int number = 0;
            for (Point point : card.points()) {
                number++;
                String mark = card.kind() instanceof Kind.Ordering ? number + ". " : "- ";
                String worth = point.marks() == 1 ? "" : " (" + Spans.decimal(point.marks(), 2) + " marks)";
                out.line("  " + mark + Markdown.plain(point.text()) + worth);
            }
        }
        if (card.hint() != null) {
            out.line("Hint: " + Markdown.plain(card.hint()));
        }
        if (card.note() != null) {
            out.line("Note: " + Markdown.plain(card.note()));
        }
        if (card.source() != null) {
            out.line("Source: " + card.source());
        }
        out.line("");
        out.line("State: " + CardState.of(card, state, day).word());
        Schedule schedule = state.schedule();
        if (schedule != null) {
            out.line("Due: " + CardJson.due(schedule));
            out.line("Memory: stability " + Spans.decimal(schedule.memory().stability(), 1) + " days, difficulty "
                    + Spans.decimal(schedule.memory().difficulty(), 1) + " of 10, retrievability "
                    + Spans.percent(progress.scheduler().retrievability(schedule, day)));
            out.line("Answers: " + schedule.reps() + ", lapses: " + schedule.lapses()
                    + (schedule.leech() ? ", leech" : ""));
        }
        missed(out, PointTally.of(card, history));
        if (!history.isEmpty()) {
            out.line("");
            history(history).print(out);
        }
    }

    /** The points that were ever missed, those that fail most first. */
    private static void missed(Output out, List<PointTally> tallies) {
        List<PointTally> failing = new ArrayList<>(tallies);
        failing.removeIf(tally -> tally.missed() == 0);
        failing.sort(Comparator.comparingInt(PointTally::missed).reversed());
        if (!failing.isEmpty()) {
            out.line("");
            out.line("Points missed, of " + Spans.count(failing.get(0).asked(), "answer") + " marked:");
            for (PointTally tally : failing) {
                out.line("  " + tally.missed() + "  "
                        + Markdown.line(tally.point().text()));
            }
        }
    }

    /** Marks and what was typed have columns where there are any. */
    private static Table history(List<HistoryEntry> history) {
        boolean marked = false;
        for (HistoryEntry entry : history) {
            marked |= entry.event() instanceof Event.Review review && review.marks() != null;
        }
        Table table = new Table(false, false, false, false, true, true, false);
        table.row(
                "when",
                "what",
                "then due",
                "",
                marked ? "marks" : "",
                marked ? "suggested" : "",
                marked ? "typed" : "");
        for (HistoryEntry entry : history) {
            Event.OfCard event = entry.event();
            Schedule after = entry.after().schedule();
            Event.Review review = event instanceof Event.Review answer ? answer : null;
            table.row(
                    event.stamp().at().toString(),
                    review == null ? event.kind() : review.rating().word(),
                    after == null ? "-" : CardJson.due(after),
                    entry.undone() ? "undone" : "",
                    review == null ? "" : marks(review.marks()),
                    review == null ? "" : marks(review.suggested()),
                    review == null || review.typed() == null
                            ? ""
                            : Columns.cut(Clean.line(review.typed()), MOST_TYPED));
        }
        return table;
    }

    private static String marks(@Nullable Double marks) {
        return marks == null ? "" : Spans.decimal(marks, 2);
    }
}
