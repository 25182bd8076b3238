package revise.progress;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
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
            out.writeStringProperty("kind", event.kind());
            if (event instanceof Event.OfCard ofCard) {
                out.writeStringProperty("card", ofCard.card());
            }
            fields(event, out);
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void fields(Event event, JsonGenerator out) {
        if (event instanceof Event.Review review) {
            review(review, out);
        } else if (event instanceof Event.Undo undo) {
            out.writeStringProperty("of", undo.of().text());
        } else if (event instanceof Event.Bury bury) {
            out.writeStringProperty("until", day(bury.until()));
        } else if (event instanceof Event.TextSeen seen) {
            out.writeStringProperty("text", seen.text());
        } else if (event instanceof Event.Move move) {
            out.writeStringProperty("from", move.from());
            out.writeStringProperty("to", move.to());
        } else if (event instanceof Event.ParametersFitted fitted) {
            out.writeArrayPropertyStart("w");
            for (double w : fitted.parameters().toArray()) {
                out.writeNumber(w);
            }
            out.writeEndArray();
        } else if (event instanceof Event.TestTaken test) {
            test(test, out);
        } else if (event instanceof Event.Other) {
            throw new IllegalArgumentException("an event of an unknown kind is never written again");
        }
    }

    private static void review(Event.Review review, JsonGenerator out) {
        out.writeStringProperty("rating", review.rating().word());
        out.writeNumberProperty("ms", review.millis());
        if (review.marks() != null) {
            out.writeNumberProperty("marks", review.marks());
        }
        if (review.suggested() != null) {
            out.writeNumberProperty("suggested", review.suggested());
        }
        if (review.missed() != null) {
            texts("missed", review.missed(), out);
        }
        if (review.typed() != null) {
            out.writeStringProperty("typed", review.typed());
        }
        if (!review.scheduled()) {
            out.writeBooleanProperty("schedule", false);
        }
    }

    private static void test(Event.TestTaken test, JsonGenerator out) {
        texts("decks", test.decks(), out);
        out.writeNumberProperty("seed", test.seed());
        out.writeNumberProperty("questions", test.questions());
        out.writeNumberProperty("marks", test.marks());
        out.writeNumberProperty("max", test.max());
        if (test.passMark() != null) {
            out.writeNumberProperty("passMark", test.passMark());
        }
        out.writeNumberProperty("ms", test.millis());
    }

    private static void texts(String name, List<String> texts, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
