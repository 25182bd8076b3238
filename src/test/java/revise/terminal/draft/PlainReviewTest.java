package revise.terminal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.terminal.PlainLines;

class PlainReviewTest {
    @TempDir
    Path folder;

    private String run(String typed) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        PlainLines lines = new PlainLines(new StringReader(typed), print, print, false);
        assertThat(PlainReview.run(Reviews.of(folder.resolve("stalin.yaml")), lines))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String deck() throws Exception {
        return Files.readString(folder.resolve("stalin.yaml"));
    }

    @Test
    void eachLineDecidesADraft() throws Exception {
        String said = run("\nd\ns\n");
        assertThat(said)
                .contains("1 of 3 (2 gaps, line 3)", "in [1: year], Premier [2: who]", "  1: 1948", "Source: After the")
                .contains("accepted", "dropped", "skipped", "1 draft accepted, 1 dropped, 1 left as a draft.");
        assertThat(deck()).doesNotContain("USSR").contains("title: Stalin and International Relations # mine");
    }

    @Test
    void decisionsAreTakenBack() throws Exception {
        assertThat(run("d\nu\nu\nx\n?\nb\nq\n"))
                .contains(
                        "taken back", "nothing to take back", "There is no x", "goes back", "no draft before this one");
        assertThat(deck()).isEqualTo(Reviews.DECK);
    }

    @Test
    void wordsAreEdited() throws Exception {
        assertThat(run("s\ne\nWhat was the USSR?\n\nq\n")).contains("Answer: Union of", "changed");
        assertThat(deck()).contains("question: What was the USSR?\n    answer: Union of Soviet Socialist Republics\n");
        assertThat(run("e\nno gap\nq\n")).contains("Not done");
        assertThat(deck()).isEqualTo(Reviews.DECK);
    }

    @Test
    void theEndOfTheInputLeavesTheRestAsItIs() throws Exception {
        assertThat(run("e\n")).contains("3 left as drafts");
        assertThat(deck()).isEqualTo(Reviews.DECK);
    }
}
