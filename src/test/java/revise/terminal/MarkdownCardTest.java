package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Point;
import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.terminal.screen.Look;

/** Cards whose texts are written in Markdown. */
class MarkdownCardTest {
    private static final Path NO_LOG = Path.of("target", "no-such-folder", "progress.jsonl");
    private static final Card CARD = Bench.card(
            "energy",
            "Which formula is **not** Newton's?",
            List.of(Point.of("$E = mc^2$"), Bench.worth("| a | b |\n|---|---|\n| *1* | 2 |", 2)),
            0,
            null,
            "- `one`\n- two",
            List.of());

    private static List<String> shown(boolean unicode) throws ProgressException {
        Bench bench = new Bench(NO_LOG, List.of(CARD));
        Desk desk = bench.desk();
        Bench.act(desk, new Action.Reveal());
        QuizFrame frame = new QuizFrame(bench.setup(), new Look(false, unicode));
        ScreenState state = ScreenState.fresh("").revealed(0);
        return frame.draw(desk.view(), state, Bench.START, Size.of(60, 40)).lines().stream()
                .map(AttributedString::toString)
                .map(String::stripTrailing)
                .toList();
    }

    @Test
    void allTextsOfACardAreMarkdown() throws ProgressException {
        assertThat(shown(true))
                .contains("  Which formula is not Newton's?")
                .anyMatch(line -> line.endsWith("[ ] E = mc²"))
                .containsSequence("    [ ] a | b", "        ┄ | ┄", "        1 | 2", "", "        (2)")
                .containsSequence("  Note: - one", "        - two");
    }

    @Test
    void mathsStaysAsTypedWhereItCannotBeShown() throws ProgressException {
        assertThat(shown(false)).anyMatch(line -> line.endsWith("[ ] $E = mc^2$"));
    }
}
