package revise.progress;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import revise.memory.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes events as lines of the log. */
final class EventWriter {
    private static final int VERSION = 1;

    private final JsonFactory json = new JsonFactory();

    /** The event as one line of JSON in UTF-8, ended by a line feed. */
    byte[] line(Event event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            Stamp stamp = event.stamp();
            out.writeNumberProperty("v", VERSION);
            out.writeStringProperty("id", stamp.id().text());
            out.writeStringProperty("at", Times.text(stamp.at()));
            out.writeStringProperty("day", day(stamp.day()));
            fields(event, out);
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void fields(Event event, JsonGenerator out) {
        if (event instanceof Event.Review review) {
            kind("review", review.card(), out);
            out.writeStringProperty("rating", review.rating().word());
            out.writeNumberProperty("ms", review.millis());
            if (review.marks() != null) {
                out.writeNumberProperty("marks", review.marks());
            }
            if (!review.scheduled()) {
                out.writeBooleanProperty("schedule", false);
            }
        } else if (event instanceof Event.Undo undo) {
            out.writeStringProperty("kind", "undo");
            out.writeStringProperty("of", undo.of().text());
        } else if (event instanceof Event.Suspend suspend) {
            kind("suspend", suspend.card(), out);
        } else if (event instanceof Event.Unsuspend unsuspend) {
            kind("unsuspend", unsuspend.card(), out);
        } else if (event instanceof Event.Bury bury) {
            kind("bury", bury.card(), out);
            out.writeStringProperty("until", day(bury.until()));
        } else if (event instanceof Event.TextSeen seen) {
            kind("text", seen.card(), out);
            out.writeStringProperty("text", seen.text());
        } else if (event instanceof Event.Move move) {
            out.writeStringProperty("kind", "move");
            out.writeStringProperty("from", move.from());
            out.writeStringProperty("to", move.to());
        } else if (event instanceof Event.Reset reset) {
            kind("reset", reset.card(), out);
        } else if (event instanceof Event.ParametersFitted fitted) {
            parameters(fitted.parameters(), out);
        } else {
            throw new IllegalArgumentException("an event of an unknown kind is never written again");
        }
    }

    private static void kind(String kind, String card, JsonGenerator out) {
        out.writeStringProperty("kind", kind);
        out.writeStringProperty("card", card);
    }

    private static void parameters(Parameters parameters, JsonGenerator out) {
        out.writeStringProperty("kind", "parameters");
        out.writeArrayPropertyStart("w");
        for (double w : parameters.toArray()) {
            out.writeNumber(w);
        }
        out.writeEndArray();
    }

    private static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
