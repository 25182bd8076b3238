package revise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.memory.Rating;

class EventLinesTest {
    private static Line read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new EventReader().read(bytes, 0, bytes.length);
    }

    private static Event event(String line) {
        Line read = read(line);
        assertThat(read).isInstanceOf(Line.Parsed.class);
        return ((Line.Parsed) read).event();
    }

    private static String reason(String line) {
        Line read = read(line);
        assertThat(read).isInstanceOf(Line.Bad.class);
        return ((Line.Bad) read).reason();
    }

    @Provide
    Arbitrary<List<Event>> logs() {
        return Events.logs();
    }

    @Property(tries = 200)
    void aWrittenEventIsReadBackAsItWas(@ForAll("logs") List<Event> log) {
        for (Event event : log) {
            assertThat(event(new String(new EventWriter().line(event), StandardCharsets.UTF_8)))
                    .isEqualTo(event);
        }
    }

    @Property(tries = 2000)
    void noBytesMakeTheReaderThrow(@ForAll byte[] bytes) {
        assertThat(new EventReader().read(bytes, 0, bytes.length)).isNotNull();
    }

    @Property(tries = 500)
    void aLineCutAnywhereIsNamedAsBad(@ForAll("logs") List<Event> log, @ForAll int where) {
        for (Event event : log) {
            byte[] line = new EventWriter().line(event);
            int cut = Math.floorMod(where, line.length - 2) + 1;
            assertThat(new EventReader().read(line, 0, cut)).isInstanceOf(Line.Bad.class);
        }
    }

    @Test
    void theReviewOfTheFormatsPageIsUnderstood() {
        Event event = event(
                "{\"v\":1,\"id\":\"01932f5a-7c1e-7000-8000-0123456789ab\",\"at\":\"2026-11-22T05:22:13.123Z\","
                        + "\"day\":\"2026-11-22\",\"kind\":\"review\",\"card\":\"stalin/rapallo\",\"rating\":\"good\",\"ms\":5321}");
        assertThat(event)
                .isEqualTo(new Event.Review(
                        new Stamp(
                                new EventId("01932f5a-7c1e-7000-8000-0123456789ab"),
                                Instant.parse("2026-11-22T05:22:13.123Z"),
                                20779),
                        "stalin/rapallo",
                        Rating.GOOD,
                        5321,
                        null,
                        null,
                        null,
                        null,
                        true));
    }

    @Test
    void unknownFieldsAndKindsAndVersionsAreTakenAsFarAsUnderstood() {
        assertThat(event(
                        "{\"v\":7,\"id\":\"x\",\"at\":\"2026-11-22T05:22:13Z\",\"day\":\"2026-11-22\",\"kind\":\"review\","
                                + "\"card\":\"a/b\",\"rating\":\"easy\",\"mood\":{\"deep\":[1,{\"er\":2}]}}"))
                .isInstanceOf(Event.Review.class);
        assertThat(event("{\"id\":\"x\",\"at\":\"2026-11-22T05:22:13Z\",\"kind\":\"plan\",\"card\":[1,2],\"to\":7}"))
                .isEqualTo(new Event.Other(
                        new Stamp(new EventId("x"), Instant.parse("2026-11-22T05:22:13Z"), 20779), "plan"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T03:59:59Z, 20778",
        "2026-11-22T04:00:00Z, 20779",
        "2026-11-23T01:00:00+02:00, 20779",
    })
    void aLineWithoutADayCountsForTheSameDayEverywhere(String at, int day) {
        assertThat(event("{\"id\":\"x\",\"at\":\"" + at + "\",\"kind\":\"reset\",\"card\":\"a/b\"}")
                        .stamp()
                        .day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"v\":1,\"id\":\"01932f5a                        | not valid JSON, perhaps cut off",
                "[1]                                                | not a JSON object",
                "7                                                  | not a JSON object",
                "{}                                                 | no \"at\"",
                "{\"at\":\"yesterday\"}                             | \"at\" is not an instant like 2026-11-22T05:22:13.123Z",
                "{\"at\":5}                                         | \"at\" is not an instant like 2026-11-22T05:22:13.123Z",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"kind\":\"undo\"} | no \"id\"",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"id\":\"x\"}     | no \"kind\"",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"id\":\"x\",\"kind\":\"review\",\"card\":\"a/b\",\"rating\":\"fine\"} | \"rating\" is not again, hard, good or easy",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"id\":\"x\",\"kind\":\"reset\",\"card\":\"a/b\"} {} | more than one JSON object on the line",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"day\":\"2026-13-01\"} | \"day\" is not a day like 2026-11-22",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"ms\":\"fast\"} | \"ms\" is not a number",
                "{\"at\":\"2026-11-22T05:22:13Z\",\"id\":\"x\",\"kind\":\"parameters\",\"w\":[1,2]} | *",
            })
    void aBadLineIsNamedWithItsReason(String line, String reason) {
        if (reason.equals("*")) {
            assertThat(reason(line)).startsWith("\"w\": ");
        } else {
            assertThat(reason(line)).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T05:22:13Z",
                "2026-11-22T05:22:13.1Z",
                "2026-11-22T05:22:13.123456789Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999Z",
                "2024-02-29T12:00:00Z",
                "2026-11-22T05:22Z",
            })
    void instantsAreReadAsTheJdkReadsThem(String text) {
        assertThat(Times.instant(text))
                .isEqualTo(java.time.OffsetDateTime.parse(text).toInstant());
    }

    @Property
    void aWrittenInstantIsReadBack(
            @ForAll @net.jqwik.api.constraints.LongRange(min = -2_000_000_000_000L, max = 250_000_000_000_000L)
                    long millis) {
        Instant at = Instant.ofEpochMilli(millis);
        assertThat(Times.instant(Times.text(at))).isEqualTo(at);
        assertThat(Times.text(at)).endsWith("Z").hasSize(24);
    }
}
