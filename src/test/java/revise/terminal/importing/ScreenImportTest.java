package revise.terminal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;
import revise.exchange.Found;
import revise.exchange.format.Format;
import revise.testing.Stage;

class ScreenImportTest {
    private static final String ESC = "\u001b";
    private static final String ENTER = "\r";
    private static final String CTRL_C = "\u0003";
    private static final String DOWN = ESC + "[B";
    private static final String PAGE_DOWN = ESC + "[6~";
    private static final String DELETE = ESC + "[3~";

    private final List<Found> agreed = new ArrayList<>();

    private Stage stage(Found... files) throws IOException {
        return new Stage(
                terminal -> ScreenImport.run(List.of(files), Bench.readings(), true, terminal, agreed), 80, 24);
    }

    @Test
    void aFileIsLookedThroughPutRightAndTaken() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("31 cards, 4 doubtful, 2 losses").shows("> ?  3  Collective security");
            stage.press("x").shows("Dropped: Collective security").shows("30 cards, 3 doubtful, 3 losses");
            stage.press(DOWN + DELETE).shows("Dropped: Munich").press("u").shows("Taken back.");
            stage.press("nn").shows("> ?  6  Spain").press("n").shows("> ?  7  Munich");
            stage.press("f").shows(">    7  no answer was found");
            stage.press(ENTER);
            assertThat(stage.exit()).isZero();
        }
        assertThat(agreed).hasSize(1);
        assertThat(agreed.get(0).imported().cards()).isEqualTo(30);
        assertThat(agreed.get(0).imported().losses()).hasSize(3);
    }

    @Test
    void anotherFormatIsChosenFromAMenu() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("31 cards").press("t").shows("> headings");
            stage.press(ENTER).shows("Read as headings: 2 cards").press("w");
            assertThat(stage.exit()).isZero();
        }
        assertThat(agreed).extracting(Found::format).containsExactly(Format.HEADINGS);
    }

    @Test
    void filesComeOneAfterTheOther() throws Exception {
        try (Stage stage = stage(Bench.many(2), Bench.ambiguous("b.txt", List.of(Bench.numbered(1))), Bench.stalin())) {
            stage.shows("file 1 of 3: many.txt").press(ENTER).shows("file 2 of 3: b.txt");
            stage.shows("It may be of another format").press("q").shows("b.txt is left out.");
            stage.shows("file 3 of 3: stalin.txt").shows("write all").press("w");
            assertThat(stage.exit()).isZero();
        }
        assertThat(agreed).extracting(found -> found.source().name()).containsExactly("many.txt", "notes/stalin.txt");
    }

    @Test
    void ctrlCLeavesAtOnceWhereNothingWasDone() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("31 cards").press(CTRL_C);
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void ctrlCAsksBeforeItThrowsAwayWhatWasAgreed() throws Exception {
        try (Stage stage = stage(Bench.many(2), Bench.stalin())) {
            stage.shows("many.txt").press(ENTER).shows("stalin.txt").press(CTRL_C);
            stage.shows("Ctrl-C once more writes none of the files").press(CTRL_C);
            assertThat(stage.exit()).isEqualTo(130);
        }
        assertThat(agreed).isEmpty();
    }

    @Test
    void aWindowThatIsClosedWritesNothing() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("31 cards").press("x").shows("Dropped").hangUp();
            assertThat(stage.exit()).isEqualTo(130);
        }
        assertThat(agreed).isEmpty();
    }

    @Test
    void whatIsPastedIsNoKey() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("31 cards").press(ESC + "[200~xxw\r" + ESC + "[201~").press("l");
            stage.shows("What does not come along").shows("31 cards").raise(Signal.INT);
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void theCursorOutlivesEveryWindow() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("> ?  3").press(PAGE_DOWN + PAGE_DOWN + PAGE_DOWN);
            stage.press(ESC + "[F").shows(">   31  Which number follows 31?");
            for (int[] size : new int[][] {{40, 10}, {200, 50}, {20, 6}, {80, 24}}) {
                stage.resize(size[0], size[1]);
                stage.shows(">   31  Which");
            }
            stage.resize(10, 3);
            stage.shows("make the").press("q");
            stage.resize(80, 24);
            stage.shows(">   31  Which number").press("q");
            assertThat(stage.exit()).isZero();
        }
        assertThat(agreed).isEmpty();
    }

    @Test
    void noCodeOfAFileReachesTheTerminal() throws Exception {
        try (Stage stage = stage(Bench.stalin())) {
            stage.shows("31 cards")
                    .press(ESC + "[F")
                    .shows("follows 31")
                    .press(ESC + "[H")
                    .press("l");
            stage.shows("What does not").press("q").press("q");
            assertThat(stage.exit()).isZero();
            assertThat(stage.written()).doesNotContain("\u001b[31mWhat", "\u202e");
        }
    }

    @Test
    void tenThousandCardsAreNoWait() throws Exception {
        try (Stage stage = stage(Bench.many(10_000))) {
            stage.shows("10000 cards, 200 doubtful").press("x".repeat(50)).shows("9950 cards, 150 doubtful");
            stage.press(PAGE_DOWN.repeat(40) + ESC + "[F").shows(">   9949");
            stage.press("u".repeat(50)).shows("10000 cards, 200 doubtful").press("q");
            assertThat(stage.exit()).isZero();
        }
    }
}
