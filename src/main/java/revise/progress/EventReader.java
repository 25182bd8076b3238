package revise.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.memory.Parameters;
import revise.memory.Rating;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of the log into an event. Unknown fields and kinds are passed over, wrong ones named. */
final class EventReader {
    /** The longest time a single answer can have taken; anything above is a clock that was set. */
    private static final int MOST_MILLIS = 24 * 60 * 60 * 1000;

    private static final int DAY_STARTS_SECONDS = 4 * 60 * 60;

    private final JsonFactory json = new JsonFactory();

    private @Nullable String kind;
    private @Nullable String id;
    private @Nullable Instant at;
    private @Nullable Integer day;
    private @Nullable String card;
    private @Nullable String rating;
    private @Nullable String of;
    private @Nullable Integer until;
    private @Nullable String text;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable Double marks;
    private @Nullable Double suggested;
    private @Nullable List<String> missed;
    private @Nullable String typed;
    private @Nullable List<String> decks;
    private @Nullable Double max;
    private @Nullable Double passMark;
    private long seed;
    private int questions;
    private double @Nullable [] weights;
    private int millis;
    private boolean scheduled;

    Line read(byte[] buffer, int offset, int length) {
        clear();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), buffer, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Line.Bad("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                field(parser.currentName(), parser);
            }
            if (parser.nextToken() != null) {
                return new Line.Bad("more than one JSON object on the line");
            }
            return new Line.Parsed(event());
        } catch (Wrong wrong) {
            return new Line.Bad(wrong.reason);
        } catch (JacksonException broken) {
            return new Line.Bad("not valid JSON, perhaps cut off");
        }
    }

    private void clear() {
        kind = id = card = rating = of = text = from = to = typed = null;
        at = null;
        day = until = null;
        marks = suggested = max = passMark = null;
        missed = decks = null;
        seed = 0;
        questions = 0;
        weights = null;
        millis = 0;
        scheduled = true;
    }

    private void field(String name, JsonParser parser) throws Wrong {
        JsonToken value = parser.nextToken();
        switch (name) {
            case "kind" -> kind = string(value, parser);
            case "id" -> id = string(value, parser);
            case "at" -> at = instant(name, value, parser);
            case "day" -> day = dayNumber(name, value, parser);
            case "card" -> card = string(value, parser);
            case "rating" -> rating = string(value, parser);
            case "ms" -> millis = (int) Math.max(0, Math.min(MOST_MILLIS, number(name, value, parser)));
            case "marks" -> marks = number(name, value, parser);
            case "suggested" -> suggested = optional(value, parser);
            case "typed" -> typed = string(value, parser);
            case "missed" -> missed = strings(value, parser);
            case "schedule" -> scheduled = value != JsonToken.VALUE_FALSE;
            case "of" -> of = string(value, parser);
            case "until" -> until = dayNumber(name, value, parser);
            case "text" -> text = string(value, parser);
            case "from" -> from = string(value, parser);
            case "to" -> to = string(value, parser);
            case "decks" -> decks = strings(value, parser);
            case "seed" -> seed = whole(value, parser);
            case "questions" -> questions = (int) whole(value, parser);
            case "max" -> max = optional(value, parser);
            case "passMark" -> passMark = optional(value, parser);
            case "w" -> weights = numbers(name, value, parser);
            default -> parser.skipChildren();
        }
    }

    private static @Nullable String string(JsonToken value, JsonParser parser) {
        if (value != JsonToken.VALUE_STRING) {
            // A foreign kind may give a known name another shape; only a kind that needs the field minds.
            parser.skipChildren();
            return null;
        }
        return parser.getString();
    }

    /** Texts in a list; null when it is no list, and what is no text in it is left out. */
    private static @Nullable List<String> strings(JsonToken value, JsonParser parser) {
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return null;
        }
        List<String> found = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            String text = string(next, parser);
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }

    private static Instant instant(String name, JsonToken value, JsonParser parser) throws Wrong {
        String text = string(value, parser);
        try {
            if (text != null) {
                return Times.instant(text).truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException e) {
            throw new Wrong("\"" + name + "\" is not an instant like 2026-11-22T05:22:13.123Z", e);
        }
        throw new Wrong("\"" + name + "\" is not an instant like 2026-11-22T05:22:13.123Z", null);
    }

    private static @Nullable Integer dayNumber(String name, JsonToken value, JsonParser parser) throws Wrong {
        String text = string(value, parser);
        try {
            return text == null ? null : Times.day(text);
        } catch (DateTimeException e) {
            throw new Wrong("\"" + name + "\" is not a day like 2026-11-22", e);
        }
    }

    private static double number(String name, JsonToken value, JsonParser parser) throws Wrong {
        if (!value.isNumeric()) {
            throw new Wrong("\"" + name + "\" is not a number", null);
        }
        return parser.getDoubleValue();
    }

    /** A number, or null for anything else: of no kind does more than a figure hang on it. */
    private static @Nullable Double optional(JsonToken value, JsonParser parser) {
        if (!value.isNumeric()) {
            parser.skipChildren();
            return null;
        }
        return parser.getDoubleValue();
    }

    private static long whole(JsonToken value, JsonParser parser) {
        if (value != JsonToken.VALUE_NUMBER_INT) {
            parser.skipChildren();
            return 0;
        }
        return parser.getNumberValue().longValue();
    }

    private static double[] numbers(String name, JsonToken value, JsonParser parser) throws Wrong {
        if (value != JsonToken.START_ARRAY) {
            throw new Wrong("\"" + name + "\" is not a list of numbers", null);
        }
        List<Double> found = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            found.add(number(name, next, parser));
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Event event() throws Wrong {
        Instant when = need("at", at);
        // A line without a day counts for the same one everywhere, whatever the reader's time zone is.
        int counted = day != null ? day : (int) Math.floorDiv(when.getEpochSecond() - DAY_STARTS_SECONDS, 86_400L);
        Stamp stamp = new Stamp(new EventId(need("id", id)), when, counted);
        String what = need("kind", kind);
        return switch (what) {
            case "review" ->
                new Event.Review(stamp, card(), rating(), millis, marks, suggested, missed, typed, scheduled);
            case "undo" -> new Event.Undo(stamp, new EventId(need("of", of)));
            case "suspend" -> new Event.Suspend(stamp, card());
            case "unsuspend" -> new Event.Unsuspend(stamp, card());
            case "bury" -> new Event.Bury(stamp, card(), need("until", until));
            case "text" -> new Event.TextSeen(stamp, card(), need("text", text));
            case "move" -> new Event.Move(stamp, need("from", from), need("to", to));
            case "reset" -> new Event.Reset(stamp, card());
            case "parameters" -> new Event.ParametersFitted(stamp, parameters());
            case "test" -> test(stamp, what);
            default -> new Event.Other(stamp, what);
        };
    }

    /** Others may keep tests of their own under this kind; without marks one says nothing here. */
    private Event test(Stamp stamp, String what) {
        return decks == null || marks == null || max == null
                ? new Event.Other(stamp, what)
                : new Event.TestTaken(stamp, decks, seed, questions, marks, max, passMark, millis);
    }

    private String card() throws Wrong {
        return need("card", card);
    }

    private Rating rating() throws Wrong {
        Rating known = Rating.ofWord(need("rating", rating));
        if (known == null) {
            throw new Wrong("\"rating\" is not again, hard, good or easy", null);
        }
        return known;
    }

    private Parameters parameters() throws Wrong {
        try {
            return Parameters.of(need("w", weights));
        } catch (IllegalArgumentException e) {
            throw new Wrong("\"w\": " + e.getMessage(), e);
        }
    }

    private static <T> T need(String name, @Nullable T value) throws Wrong {
        if (value == null) {
            throw new Wrong("no \"" + name + "\"", null);
        }
        return value;
    }

    /** Leaves the parsing of a line that is JSON and yet no event. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        final String reason;

        Wrong(String reason, @Nullable Throwable cause) {
            super(reason, cause);
            this.reason = reason;
        }
    }
}
