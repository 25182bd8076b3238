package revise.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.exchange.format.Past.Answered;
import revise.exchange.format.Past.Forgotten;
import revise.exchange.format.Source;
import revise.memory.Rating;

class ApkgHistoryTest {
    private static final Instant BEGIN = Instant.parse("2025-01-10T10:00:00Z");

    @TempDir
    Path folder;

    private final ApkgFixture anki = new ApkgFixture();

    private static long day(int day) {
        return BEGIN.plus(Duration.ofDays(day)).toEpochMilli();
    }

    private Imported read() throws Exception {
        Path file = Files.write(folder.resolve("cards.apkg"), anki.legacy());
        return new ApkgReader().read(Source.of(file), new ImportSettings("pics", true));
    }

    private static Past only(Imported imported) {
        List<Item> items = imported.decks().get(0).items();
        assertThat(items).hasSize(1);
        assertThat(items.get(0).past()).hasSize(1);
        return items.get(0).past().get(0);
    }

    private long card() {
        anki.deck("Deck", "");
        return anki.card(anki.note(anki.basic(), "", "a", "b"), 1, 0, 2, 2, 3, 0);
    }

    /** The events as short words: the rating's grade, x for an answer that does not count, F for forgotten. */
    private static String events(Past past) {
        List<String> words = new ArrayList<>();
        for (Past.Happened happened : past.events()) {
            words.add(
                    happened instanceof Answered answered
                            ? (answered.scheduled() ? "" : "x")
                                    + answered.rating().grade()
                            : "F");
        }
        return String.join(" ", words);
    }

    @Test
    void answersComeWithTheirTimes() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, -600, 2500, 4000, 0);
        anki.review(day(0) + 600_000, card, 3, 1, 2500, 90_000_000, 0);
        anki.review(day(1), card, 1, -600, 2300, -5, 1);
        anki.review(day(1) + 600_000, card, 4, 1, 2300, 7, 2);

        Past past = only(read());

        assertThat(past.suffix()).isEmpty();
        assertThat(past.suspended()).isFalse();
        assertThat(past.events())
                .containsExactly(
                        new Answered(Instant.ofEpochMilli(day(0)), Rating.GOOD, 4000, true),
                        new Answered(Instant.ofEpochMilli(day(0) + 600_000), Rating.GOOD, 86_400_000, true),
                        new Answered(Instant.ofEpochMilli(day(1)), Rating.AGAIN, 0, true),
                        new Answered(Instant.ofEpochMilli(day(1) + 600_000), Rating.EASY, 7, true));
    }

    @Test
    void crammingDoesNotCountAndDueDatesSetByHandAreLost() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(1), card, 1, 1, 0, 1, 3);
        anki.review(day(2), card, 3, 3, 2500, 1, 3);
        anki.review(day(3), card, 0, 9, 2500, 0, 4);
        anki.review(day(4), card, 0, 9, 2500, 0, 5);

        Imported imported = read();

        assertThat(events(only(imported))).isEqualTo("3 x1 3");
        assertThat(imported.losses())
                .extracting(Loss::what)
                .containsExactly(
                        "the due dates of 1 card; revise works them out from the answers",
                        "that a due date was set without an answer, in 2 places");
    }

    @Test
    void aResetMakesTheCardNew() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(1), card, 0, 0, 0, 0, 4);
        assertThat(events(only(read()))).isEqualTo("3 F");

        anki.review(day(2), card, 2, 1, 2500, 1, 0);
        anki.review(day(3), card, 3, 1, 2500, 1, 1);
        assertThat(events(only(read()))).isEqualTo("3 F 2 3");
    }

    @Test
    void theLastLearningStepsBeginAnewAsInAnkisFsrs() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(1), card, 3, 4, 2500, 1, 1);
        anki.review(day(9), card, 1, -600, 2500, 1, 0);
        anki.review(day(9) + 1000, card, 3, 1, 2500, 1, 0);

        Past past = only(read());

        assertThat(events(past)).isEqualTo("3 3 F 1 3");
        assertThat(past.events().get(2)).isEqualTo(new Forgotten(Instant.ofEpochMilli(day(9) - 1)));
    }

    @Test
    void aHistoryWithoutItsBeginningIsNamed() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, -60, 2500, 1, 2);
        anki.review(day(1), card, 3, 4, 2500, 1, 1);

        Imported imported = read();

        assertThat(events(only(imported))).isEqualTo("3 F 3");
        assertThat(imported.losses())
                .extracting(Loss::what)
                .contains("the memory of 1 card whose first answers are not in the package; revise begins with those"
                        + " that are");
    }

    @Test
    void behindAResetTheFirstAnswerForDaysBegins() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(1), card, 0, 0, 0, 0, 4);
        anki.review(day(2), card, 2, -60, 2500, 1, 2);
        anki.review(day(3), card, 4, 3, 2500, 1, 1);

        assertThat(events(only(read()))).isEqualTo("3 F 2 F 4");
    }

    @Test
    void otherDirectionsAndGapsHaveTheirOwnPast() throws Exception {
        long deck = anki.deck("Deck", "");
        long both = anki.note(anki.reversed(), "", "a", "b");
        anki.review(day(0), anki.card(both, deck, 0), 3, 1, 2500, 1, 0);
        anki.review(day(0) + 1, anki.card(both, deck, 1, 2, -1, 1, 0), 4, 1, 2500, 1, 0);
        long gaps = anki.note(anki.cloze(), "", "{{c2::x}} {{c5::y}}", "");
        anki.review(day(0) + 2, anki.card(gaps, deck, 1), 1, 1, 2500, 1, 0);
        anki.review(day(0) + 3, anki.card(gaps, deck, 4), 2, 1, 2500, 1, 0);
        anki.review(day(0) + 4, 77, 2, 1, 2500, 1, 0);
        anki.review(day(0) + 5, 1_710_000_000_000L, 9, 1, 2500, 1, 0);

        Imported imported = read();

        List<Item> items = imported.decks().get(0).items();
        assertThat(items.get(0).past()).extracting(Past::suffix).containsExactly("", ":reverse");
        assertThat(items.get(0).past()).extracting(Past::suspended).containsExactly(false, true);
        assertThat(items.get(1).past()).extracting(Past::suffix).containsExactly(":2", ":5");
        assertThat(items.get(1).past()).extracting(ApkgHistoryTest::events).containsExactly("1", "2");
        assertThat(imported.losses())
                .extracting(Loss::what)
                .contains("1 answer to cards that are not in the package", "1 row of the review log that is no answer");
    }

    @Test
    void linesThatAreNoAnswersAreCounted() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(1), card, 0, 1, 2500, 1, 1);
        anki.review(day(1) + 1, card, 5, 1, 2500, 1, 1);
        anki.review(day(1) + 2, card, -1, 1, 2500, 1, 1);
        anki.review(day(1) + 3, card, 3, 1, 2500, 1, 6);
        anki.review(-5, card, 3, 1, 2500, 1, 1);
        anki.review(day(2), card, 3, 1, 2500, 1, 1);
        anki.sql("INSERT INTO revlog VALUES (" + day(3) + ", " + card + ", 0, 4294967299, 1, 0, 2500, 1, 1)");
        anki.sql("UPDATE revlog SET time = 4294967296000 WHERE id = " + day(2));

        Imported imported = read();

        Past past = only(imported);
        assertThat(events(past)).isEqualTo("3 3");
        assertThat(past.events().get(1))
                .isEqualTo(new Answered(Instant.ofEpochMilli(day(2)), Rating.GOOD, 86_400_000, true));
        assertThat(imported.losses())
                .extracting(Loss::what)
                .containsExactly(
                        "the due dates of 1 card; revise works them out from the answers",
                        "6 rows of the review log that are no answers");
    }

    @Test
    void answersFromAfterThePackageWasMadeAreDamaged() throws Exception {
        long card = card();
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(3), card, 3, 1, 2500, 1, 1);
        anki.review(day(6), card, 3, 1, 2500, 1, 1);
        anki.review(Long.MAX_VALUE, card, 3, 1, 2500, 1, 1);
        anki.sql("UPDATE cards SET mod = " + day(2) / 1000);
        anki.sql("UPDATE notes SET mod = 9223372036854775807");

        Imported imported = read();

        assertThat(events(only(imported))).isEqualTo("3 3");
        assertThat(imported.losses())
                .extracting(Loss::what)
                .contains("2 answers from a time after the package was made");
    }

    @Test
    void theHistoryOfCardsThatAreNewAgainOrGaveNoneIsNamed() throws Exception {
        long deck = anki.deck("Deck", "");
        long card = anki.card(anki.note(anki.basic(), "", "a", "b"), deck, 0);
        anki.review(day(0), card, 3, 1, 2500, 1, 0);
        anki.review(day(1), anki.card(12345, deck, 0), 3, 1, 2500, 1, 0);
        anki.review(day(2), 77, 3, 1, 2500, 1, 0);

        assertThat(read().losses())
                .extracting(Loss::what)
                .contains("1 answer to cards that did not come along", "1 answer to cards that are not in the package");
        Path file = folder.resolve("cards.apkg");
        assertThat(new ApkgReader()
                        .read(Source.of(file), new ImportSettings("pics", false))
                        .losses())
                .extracting(Loss::what)
                .contains("the review history of 3 answers; add --history to bring it along");
    }
}
