package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Point;
import revise.progress.CardProgress;
import revise.testing.Stage;

@Timeout(60)
class ScreenQuizTest {
    @TempDir
    Path folder;

    private Path log;
    private Bench bench;

    @BeforeEach
    void setUp() {
        log = folder.resolve("kept").resolve("progress.jsonl");
        bench = Bench.standard(log);
    }

    private Stage stage() throws Exception {
        return Stages.of(bench.desk(), bench.setup());
    }

    private CardProgress progress(String card) throws Exception {
        return bench.store().load().of("stalin/" + card);
    }

    @Test
    void aWholeSessionIsAnsweredAndSummedUp() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("When was the USSR admitted").showsNoMore("September 1934");
            stage.press(" ").shows("September 1934").shows("[3 good 10m]");
            stage.press("4").shows("saved: easy, comes back in 8 days").shows("Soviet-German");
            stage.press("\r").shows("any 2 of these").press("4").shows("Franco-Soviet");
            stage.press(" ").shows("Laval").press("4").shows("All done for now");
            stage.shows("3 answers in less than a minute, 100 % right").shows("3  in 8 days");
            stage.press("\r");
            assertThat(stage.exit()).isZero();
            assertThat(stage.screen()).contains("3 answers").contains("3 easy.");
        }
        assertThat(progress("league").isNew()).isFalse();
        assertThat(progress("pact").isNew()).isFalse();
    }

    @Test
    void enterTakesTheSuggestedRatingAndSpaceDoesForASinglePoint() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r").shows("September 1934").press(" ").shows("saved: good, comes back in 10 minutes");
            stage.press(" \r").shows("Franco-Soviet").shows("saved: good");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void ticksChangeTheSuggestion() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" 4 ").shows("> [ ] Established");
            stage.press(" ")
                    .shows("[x] Established")
                    .shows("> [ ] Consolidated")
                    .shows("[1 again 1m]");
            stage.press("\u001b[B").shows("> [ ] Most intense");
            stage.press("kx").shows("[x] Consolidated").shows("[3 good 10m]").shows("Enter good");
            stage.press("k ").shows("[ ] Consolidated").shows("[1 again 1m]");
            stage.press("x").shows("[x] Most intense").shows("[2 hard 6m]");
            stage.press("\r").shows("saved: hard, comes back in 6 minutes");
            stage.press("q").shows("Until next time").press("q");
            assertThat(stage.exit()).isZero();
        }
        assertThat(Files.readString(log)).contains("\"rating\":\"hard\"").contains("\"marks\":2.0");
    }

    @Test
    void theHintIsShownOnlyWhenAskedFor() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("admitted").showsNoMore("h hint");
            stage.press(" 4").shows("h hint").showsNoMore("treaty towns");
            stage.press("h").shows("Hint: Two treaty towns").showsNoMore("h hint");
        }
    }

    @Test
    void undoAsksAgainAndSaysWhenThereIsNothingToUndo() throws Exception {
        try (Stage stage = stage()) {
            stage.press("u").shows("there is nothing to undo");
            stage.press(" 3").shows("Soviet-German").press("u").shows("undone").shows("admitted");
            assertThat(progress("league").isNew()).isTrue();
            stage.press("b").shows("buried until tomorrow").shows("Soviet-German");
            stage.press("u").shows("admitted");
            assertThat(progress("league").buriedUntil()).isEqualTo(CardProgress.NEVER);
        }
    }

    @Test
    void theOnlyCardLeftComesBackAtOnceAndCanBeUndone() throws Exception {
        bench = new Bench(log, List.of(Bench.LEAGUE));
        try (Stage stage = stage()) {
            stage.press(" 1").shows("learning 1").shows("Space show answer").shows("admitted");
            stage.press("u").shows("undone").shows("new 1");
        }
    }

    @Test
    void theLastAnswerCanBeUndoneFromTheSummary() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" 4 4 4").shows("All done for now");
            stage.press("u").shows("Franco-Soviet").shows("undone");
            stage.press(" 4").shows("All done for now").press("q");
            assertThat(stage.exit()).isZero();
        }
    }

    @Test
    void buriedAndSuspendedCardsAreLeftOut() throws Exception {
        try (Stage stage = stage()) {
            stage.press("b")
                    .shows("Soviet-German")
                    .press("s")
                    .shows("suspended")
                    .shows("Franco-Soviet");
        }
        assertThat(progress("league").buriedUntil()).isNotEqualTo(CardProgress.NEVER);
        assertThat(progress("rapallo").suspended()).isTrue();
    }

    @Test
    void panelsOpenAndCloseWithoutTouchingTheCard() throws Exception {
        try (Stage stage = stage()) {
            stage.press("?").shows("Ctrl-Z").press("4").shows("admitted").showsNoMore("Ctrl-Z");
            stage.press("?").shows("Ctrl-Z").press("e").shows("Space show answer");
            assertThat(stage.screen()).doesNotContain("no editor");
            stage.press("i")
                    .shows("stalin/league")
                    .shows("stalin.yaml:7")
                    .press("\u001b")
                    .shows("admitted");
            stage.press(" i").shows("stalin/league").press("q").shows("September 1934");
        }
        assertThat(progress("league").isNew()).isTrue();
    }

    @Test
    void ratingKeysDoNothingBeforeTheAnswerIsShown() throws Exception {
        try (Stage stage = stage()) {
            stage.press("1234x?").shows("Ctrl-Z");
        }
        assertThat(progress("league").isNew()).isTrue();
    }

    @Test
    void quittingBeforeAnyAnswerLeavesAtOnce() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("admitted").press("q");
            assertThat(stage.exit()).isZero();
            assertThat(stage.screen()).contains("No card was answered.");
        }
    }

    @Test
    void theEndOfInputLeavesLikeQuitting() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" 3").shows("Soviet-German");
            stage.hangUp();
            assertThat(stage.exit()).isZero();
        }
    }

    @Test
    void anInterruptFromOutsideLeavesAtOnce() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" 3").shows("Soviet-German");
            // What comes right after the start may have been meant for what ran before.
            Thread.sleep(400);
            stage.raise(Signal.INT);
            assertThat(stage.exit()).isEqualTo(130);
            assertThat(stage.screen()).contains("1 answer in");
        }
    }

    @Test
    void aChangedWindowIsDrawnAnew() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" 3 ").shows("Note: Both powers").shows("[3 good 10m]");
            stage.resize(40, 12);
            stage.shows("[3 10m]").showsNoMore("good 10m");
            stage.resize(19, 12);
            stage.shows("make the window la");
            stage.press("1");
            Thread.sleep(200);
            stage.resize(100, 30);
            stage.shows("Note: Both powers").shows("[3 good 10m]").showsNoMore("make the window");
            assertThat(stage.screen().lines().filter(line -> line.contains("Stalin and")))
                    .hasSize(1);
        }
    }

    @Test
    void aSmallWindowScrolls() throws Exception {
        try (Stage stage = Stages.of(bench.desk(), bench.setup(), 30, 8)) {
            stage.press(" 3").shows("Soviet-German").press(" ").shows("more:");
            stage.press("\u001b[5~\u001b[5~\u001b[5~\u001b[5~\u001b[5~")
                    .shows("When was")
                    .shows("more: PgDn");
            stage.press("\u001b[6~\u001b[6~\u001b[6~\u001b[6~\u001b[6~\u001b[6~")
                    .shows("Source: notes p. 12")
                    .showsNoMore("PgDn");
        }
    }

    @Test
    void anAnswerThatCannotBeSavedIsTriedAgain() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" ").shows("September 1934");
            Files.writeString(log.getParent(), "in the way");
            stage.press("3").shows("Not saved").shows("your answer could not").shows("r try again");
            stage.press("x").press("r").shows("Not saved");
            Files.delete(log.getParent());
            stage.press("r").shows("saved: good").shows("Soviet-German");
            stage.press("qq");
            assertThat(stage.exit()).isZero();
        }
        assertThat(progress("league").isNew()).isFalse();
    }

    @Test
    void leavingWithoutSavingIsAFailure() throws Exception {
        try (Stage stage = stage()) {
            stage.press(" ").shows("September 1934");
            Files.writeString(log.getParent(), "in the way");
            stage.press("3").shows("Not saved").press("q");
            assertThat(stage.exit()).isEqualTo(4);
            assertThat(stage.screen()).contains("Not saved:").contains("No card was answered.");
        }
    }

    @Test
    void cramPromisesNoDates() throws Exception {
        try (Stage stage = Stages.of(bench.desk(true), bench.setup(true, null))) {
            stage.press(" ").shows("[3 good]").press("3").shows("saved: good").showsNoMore("comes back");
        }
    }

    @Test
    void withoutAnEditorItIsSaidHowToSetOne() throws Exception {
        try (Stage stage = stage()) {
            stage.press("e").shows("no editor is set: set VISUAL or EDITOR");
        }
    }

    @Test
    void nothingHostileReachesTheTerminal() throws Exception {
        String evil = "see\u001b]0;EVILTITLE\u0007\u001b[2JEVILSCREEN\u009b31m\u202e\u2066red\u0008\u0000end";
        bench = new Bench(
                log,
                List.of(Bench.card(
                        "evil", evil, List.of(Point.of(evil), Point.of(evil)), 1, evil, evil, List.of(evil))));
        try (Stage stage = stage()) {
            stage.press("h")
                    .shows("Hint: seeEVILSCREENredend")
                    .press(" ")
                    .shows("Note: see")
                    .press("i")
                    .shows("file");
            stage.press("x").press("q");
            assertThat(stage.exit()).isZero();
            assertThat(stage.written())
                    .doesNotContain("EVILTITLE", "\u001b[2JEVIL", "\u009b", "\u202e", "\u2066", "\u0008", "\u0000");
        }
    }

    @Test
    void whatTerminalsMeasureDifferentlyIsAlwaysDrawnAnew() throws Exception {
        String clears = "\u001b[H\u001b[2J";
        bench = new Bench(
                log,
                List.of(
                        Bench.card("family", "Who? 👨‍👩‍👧", List.of(Point.of("x")), 0, "hint", null, List.of()),
                        Bench.PACT));
        try (Stage stage = stage()) {
            stage.shows("Who?");
            int first = stage.written().split(Pattern.quote(clears), -1).length;
            stage.press("h").shows("Hint: hint");
            assertThat(stage.written().split(Pattern.quote(clears), -1)).hasSize(first + 1);
            stage.press(" 4").shows("Franco-Soviet");
            int plain = stage.written().length();
            stage.press("h").shows("Hint: He was");
            assertThat(stage.written().substring(plain)).doesNotContain(clears).hasSizeLessThan(400);
            stage.press("u").shows("Who?");
            assertThat(stage.written().substring(plain)).contains(clears);
        }
    }

    @Test
    void aFrameThatDoesNotChangeIsNotSentAgain() throws Exception {
        try (Stage stage = stage()) {
            stage.press("h").shows("admitted");
            Thread.sleep(200);
            int before = stage.written().length();
            Thread.sleep(300);
            assertThat(stage.written()).hasSize(before);
        }
    }
}
