package revise.terminal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.draft.DraftReview;
import revise.terminal.CardEditor;
import revise.testing.Stage;

class ScreenReviewTest {
    private static final String ENTER = "\r";
    private static final String ESC = "\u001b";
    private static final String LEFT = ESC + "[D";
    private static final String RIGHT = ESC + "[C";

    @TempDir
    Path folder;

    private Stage stage(CardEditor editor) throws Exception {
        DraftReview review = Reviews.of(folder.resolve("stalin.yaml"));
        return new Stage(terminal -> ScreenReview.run(review, new ReviewSetup(true, editor), terminal), 80, 24);
    }

    private String deck() throws Exception {
        return Files.readString(folder.resolve("stalin.yaml"));
    }

    @Test
    void draftsAreAcceptedAndDroppedAtOnce() throws Exception {
        try (Stage stage = stage(null)) {
            stage.shows("1 of 3").shows("in [1: year], Premier [2: who]").shows("2: Nikita Khrushchev");
            assertThat(deck()).isEqualTo(Reviews.DECK);
            stage.press(ENTER).shows("2 of 3").shows("accepted");
            assertThat(deck()).isEqualTo(Reviews.DECK.replaceFirst("    status: draft\n", ""));
            stage.press("d").shows("3 of 3").shows("dropped");
            assertThat(deck()).doesNotContain("USSR");
            stage.press("s").shows("1 draft accepted, 1 dropped, 1 left as a draft.");
            stage.press("u").shows("2 of 3").shows("taken back").press("u").shows("1 of 3");
            assertThat(deck()).isEqualTo(Reviews.DECK);
            stage.press("u").shows("nothing to take back").press("q");
            assertThat(stage.exit()).isZero();
            assertThat(stage.written()).contains("0 drafts accepted, 0 dropped, 3 left as drafts.");
        }
    }

    @Test
    void draftsAreSkippedAndGoneBackTo() throws Exception {
        try (Stage stage = stage(null)) {
            stage.shows("1 of 3").press(RIGHT).shows("2 of 3").press("a").shows("3 of 3");
            stage.press(LEFT)
                    .shows("1 of 3")
                    .press(LEFT)
                    .shows("no draft before")
                    .press("s")
                    .shows("3 of 3");
            stage.press("?").shows("take the card out of the deck").press("d").shows("3 of 3");
            stage.press(ESC + "[200~da" + ESC + "[201~").shows("3 of 3");
            assertThat(deck()).contains("causes of the thaw");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void wordsAreEditedOnTheScreen() throws Exception {
        try (Stage stage = stage(null)) {
            stage.shows("1 of 3")
                    .press("s")
                    .shows("2 of 3")
                    .press("e")
                    .shows("Question")
                    .press(" Now")
                    .press(ENTER);
            stage.shows("Answer").press("!").press(ENTER).shows("changed");
            assertThat(deck())
                    .isEqualTo(Reviews.DECK
                            .replace("stand for?", "stand for? Now")
                            .replace("Republics\n", "Republics!\n"));
            stage.press("r").shows("Question").press("x" + ESC);
            Thread.sleep(80);
            stage.shows("left as it was").press("u").shows("taken back");
            assertThat(deck()).isEqualTo(Reviews.DECK);
            stage.press(LEFT).shows("1 of 3").press("e").shows("Text with {{gaps}}");
            stage.press("\u0015no gap").press(ENTER).shows("Not done");
            assertThat(deck()).isEqualTo(Reviews.DECK);
            stage.press("q");
            assertThat(stage.exit()).isZero();
        }
    }

    @Test
    void aDeckThatWasChangedMeanwhileIsLeftAlone() throws Exception {
        try (Stage stage = stage(null)) {
            stage.shows("1 of 3");
            String edited = Reviews.DECK.replace("1948", "1949");
            Files.writeString(folder.resolve("stalin.yaml"), edited);
            stage.press("d").shows("Not done");
            assertThat(deck()).isEqualTo(edited);
            stage.press("q");
            assertThat(stage.exit()).isZero();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theEditorsChangesAreRead() throws Exception {
        Path script = folder.resolve("editor.sh");
        Files.writeString(script, "sed -i 's/USSR stand/U.S.S.R. stand/' \"$1\"\n");
        try (Stage stage = stage(new CardEditor(List.of("/bin/sh", script.toString())))) {
            stage.shows("1 of 3")
                    .press("s")
                    .shows("USSR stand")
                    .press("e")
                    .shows("U.S.S.R. stand")
                    .shows("2 of 3");
            stage.press("a").shows("3 of 3");
            assertThat(deck()).contains("U.S.S.R.").doesNotContain("Republics\n    status");
            stage.press("q");
            assertThat(stage.exit()).isZero();
        }
    }
}
