package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.memory.Due;
import revise.memory.Memory;
import revise.memory.Phase;
import revise.memory.Schedule;

class SpansTest {
    private static final int TODAY = (int) LocalDate.of(2026, 11, 22).toEpochDay();

    @ParameterizedTest
    @CsvSource({
        "PT30S,<1m",
        "PT1M,1m",
        "PT10M,10m",
        "PT59M59S,59m",
        "PT1H,1h",
        "PT90M,1.5h",
        "P1D,1d",
        "P30D,30d",
        "P31D,1mo",
        "P64D,2.1mo",
        "P364D,12mo",
        "P365D,1y",
        "P511D,1.4y",
        "P36500D,99.9y"
    })
    void intervalsAreShort(String length, String shown) {
        assertThat(Spans.interval(Duration.parse(length))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "PT59S,less than a minute",
        "PT1M,1 minute",
        "PT10M,10 minutes",
        "PT119M,119 minutes",
        "PT3H,3 hours",
        "PT47H,47 hours",
        "P3D,3 days"
    })
    void lengthsAreInWords(String length, String shown) {
        assertThat(Spans.length(Duration.parse(length))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"PT20S,<1 min", "PT8M10S,8 min", "PT89M,89 min", "PT90M,1.5 h", "PT10H,10 h"})
    void briefLengthsFitIntoAHeader(String length, String shown) {
        assertThat(Spans.brief(Duration.parse(length))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "-3,3 days ago",
        "-1,yesterday",
        "0,today",
        "1,tomorrow",
        "3,in 3 days",
        "27,in 27 days",
        "28,on 20 December",
        "193,on 3 June 2027"
    })
    void daysAreToldFromToday(int ahead, String shown) {
        assertThat(Spans.day(TODAY + ahead, TODAY)).isEqualTo(shown);
    }

    @Test
    void aCardInItsStepsComesBackAfterATime() {
        Schedule learning = schedule(new Due.At(Bench.START.plusSeconds(600)), 0);
        assertThat(Spans.interval(learning)).isEqualTo("10m");
        assertThat(Spans.comesBack(learning)).isEqualTo("in 10 minutes");
    }

    @Test
    void aCardInReviewComesBackOnADay() {
        Schedule review = schedule(new Due.On(TODAY + 3), 3);
        assertThat(Spans.interval(review)).isEqualTo("3d");
        assertThat(Spans.comesBack(review)).isEqualTo("in 3 days");
    }

    private static Schedule schedule(Due due, int interval) {
        return new Schedule(Phase.REVIEW, 0, new Memory(3, 5), interval, due, Bench.START, TODAY, 1, 0);
    }

    @Test
    void clocksShowTheTimeOfTheZone() {
        Instant at = Instant.parse("2026-07-01T22:05:59Z");
        assertThat(Spans.clock(at, TimeZone.getTimeZone("UTC"))).isEqualTo("22:05");
        assertThat(Spans.clock(at, TimeZone.getTimeZone("Europe/Berlin"))).isEqualTo("00:05");
        assertThat(Spans.clock(Instant.parse("1969-12-31T09:30:00Z"), TimeZone.getTimeZone("UTC")))
                .isEqualTo("09:30");
    }

    @ParameterizedTest
    @CsvSource({
        "1,2,1",
        "0.5,2,0.5",
        "2.25,2,2.25",
        "2.206,2,2.21",
        "1.05,2,1.05",
        "-0.001,2,0",
        "-1.5,1,-1.5",
        "12.996,2,13"
    })
    void decimalsHaveNoZerosAtTheirEnd(double number, int places, String shown) {
        assertThat(Spans.decimal(number, places)).isEqualTo(shown);
    }

    @Test
    void oneThingIsNotMany() {
        assertThat(Spans.count(1, "card")).isEqualTo("1 card");
        assertThat(Spans.count(0, "card")).isEqualTo("0 cards");
    }
}
