package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.testing.Stage;

@Timeout(60)
class CardImagesTest {
    @TempDir
    Path folder;

    private Bench bench(String question, String answer) {
        Path deck = folder.resolve("rome.yaml");
        Kind kind = new Kind.Basic(question, List.of(Point.of(answer)), 0);
        Place place = new Place(deck, 1, 1);
        Card card = new Card("rome/a", "rome/a", "rome", kind, false, null, null, null, List.of(), List.of(), place);
        return new Bench(folder.resolve("progress.jsonl"), List.of(card));
    }

    /** A quiz whose viewer writes down what it is asked to show. */
    private Stage stage(Bench bench) throws Exception {
        Path viewer = folder.resolve("viewer.sh");
        Files.writeString(viewer, "#!/bin/sh\necho \"$1\" >>\"" + folder.resolve("shown") + "\"\n");
        assertThat(viewer.toFile().setExecutable(true)).isTrue();
        QuizSetup usual = bench.setup();
        return Stages.of(
                bench.desk(),
                new QuizSetup(
                        "Rome",
                        Map.of(),
                        usual.keys(),
                        false,
                        usual.zone(),
                        usual.scheduler(),
                        false,
                        new ImageViewer(List.of(viewer.toString()), "Linux"),
                        null));
    }

    private String shown() throws Exception {
        Path file = folder.resolve("shown");
        long end = System.nanoTime() + 10_000_000_000L;
        while (!Files.exists(file) || !Files.readString(file).endsWith("\n")) {
            assertThat(System.nanoTime()).as("waiting for the viewer").isLessThan(end);
            Thread.sleep(5);
        }
        return Files.readString(file);
    }

    @Test
    void anImageIsNamedAndOpenedOnAKey() throws Exception {
        Path map = Files.writeString(folder.resolve("map.png"), "x");
        try (Stage stage = stage(bench("Which river is this? ![the map](map.png)", "Rubicon"))) {
            stage.shows("[image: the map]").shows("o open image").press("o").shows("opened map.png");
            assertThat(shown()).isEqualTo(map + "\n");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void theAnswersImageIsOpenedOnlyOnceItIsShown() throws Exception {
        Path map = Files.writeString(folder.resolve("map.png"), "x");
        try (Stage stage = stage(bench("Where?", "here ![](map.png)"))) {
            stage.shows("Where?").press("o").shows("this card shows no image");
            stage.press(" ").shows("[image: map.png]").press("o").shows("opened map.png");
            assertThat(shown()).isEqualTo(map + "\n");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.png, is not in the deck's folder",
        "/etc/passwd, is not in the deck's folder",
        "https://example.org/a.png, is not in the deck's folder",
        "run.sh, is no image file",
        "none.png, there is no file none.png"
    })
    void nothingElseIsOpened(String path, String said) throws Exception {
        Files.writeString(folder.resolve("run.sh"), "#!/bin/sh\n");
        try (Stage stage = stage(bench("![x](" + path + ")", "a"))) {
            stage.shows("[image: x]").press("o").shows(said).press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
        assertThat(folder.resolve("shown")).doesNotExist();
    }

    @Test
    void aViewerThatIsNotThereIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("map.png"), "x");
        String said = new ImageViewer(List.of("no-such-viewer"), "Linux").show(file);
        assertThat(said).contains("no-such-viewer could not be started").contains("\"viewer\" in the settings");
    }
}
