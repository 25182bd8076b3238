package revise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StampsTest {
    @Test
    void idsAreUuidsOfVersion7WithTheirTimeAndRiseInsideOneMillisecond() {
        Stamps stamps = new Stamps(new SplittableRandom(1));
        Instant at = Instant.parse("2026-11-22T05:22:13.123456Z");
        EventId last = new EventId("");
        for (int i = 0; i < 10_000; i++) {
            Stamp stamp = stamps.next(at, 7);
            UUID uuid = UUID.fromString(stamp.id().text());
            assertThat(uuid.version()).isEqualTo(7);
            assertThat(uuid.variant()).isEqualTo(2);
            assertThat(uuid.getMostSignificantBits() >>> 16).isBetween(at.toEpochMilli(), at.toEpochMilli() + 3);
            assertThat(stamp.id()).isGreaterThan(last);
            assertThat(stamp.at()).isEqualTo(Instant.parse("2026-11-22T05:22:13.123Z"));
            last = stamp.id();
        }
    }
}
