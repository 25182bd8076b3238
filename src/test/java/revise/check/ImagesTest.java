package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Severity;

class ImagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question: 'See ![x](../a.png) here'\n    answer: y",
                "question: x\n    answer: '![x](/a.png)'",
                "question: x\n    answer:\n      - y\n      - text: '![x](</a b.png>)'",
                "question: x\n    answer: y\n    hint: '![x](file:///a.png)'",
                "question: x\n    answer: y\n    note: \"![x][1]\\n\\n[1]: %2e%2e/a.png\"",
                "question: x\n    choices: ['![x](C:\\a.png)', y]\n    answer: y",
                "question: x\n    order: [y, z, '![x](../../a.png)']",
                "cloze: 'The map ![x](../a.png) shows {{Paris}} and more'",
                "cloze: 'The map shows {{Paris::![x](../a.png)}} and more'",
                "cloze: 'The map shows {{![x](../a.png)}} and more of the land'",
                "question: '![a ![x](../a.png) b](map.png)'\n    answer: y"
            })
    void imagesOutsideTheFolderAreErrorsInEveryText(String card) throws IOException {
        Files.writeString(folder.resolve("map.png"), "x");
        Checked checked = new Checked(folder).cards("  - " + card);
        assertThat(checked.rules()).containsExactly("outside-image");
        assertThat(checked.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void imagesBesideTheDeckAreFine() throws IOException {
        Files.writeString(folder.resolve("map.png"), "x");
        assertThat(new Checked(folder)
                        .cards(Checked.card("![map](map.png)", "y"))
                        .rules())
                .isEmpty();
    }

    @Test
    void whatOnlyLooksLikeAnImageIsNone() {
        assertThat(new Checked(folder)
                        .cards(Checked.card("`![x](../a.png)`", "\\![y](../b.png)"))
                        .rules())
                .isEmpty();
    }

    @Test
    void missingAndRemoteImagesAreWarningsEachOnce() {
        Checked checked = new Checked(folder)
                .cards(Checked.card("![a](none.png) ![b](HTTPS://example.org/a.png)", "y ![a](none.png)"));
        assertThat(checked.rules()).containsExactly("missing-image", "remote-image");
        assertThat(checked.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void nestedBracketsTakeNoTimeAndNoStack() {
        String text = "> ".repeat(4_000) + "![".repeat(15_000) + "](a)".repeat(15_000);
        assertThat(new Checked(folder).cards(Checked.card(text, "y")).rules()).contains("missing-image");
    }
}
