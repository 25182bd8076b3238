package revise.terminal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;

/** Each frame is kept as a file in {@code src/test/resources/terminal}; what a test drew lies in {@code target}. */
class ReviewFrameTest {
    private static final Turn ONLY = new Turn(1, 1);
    private static final ReviewKeys KEYS = new ReviewKeys(Bench.readings());

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String name : new String[] {
            "cards", "further", "long", "dropped", "whole", "split", "formats", "failed", "losses", "leave", "help",
            "second", "none"
        }) {
            cases.add(Arguments.of(name, Size.of(80, 24)));
            cases.add(Arguments.of(name, Size.of(40, 10)));
        }
        cases.add(Arguments.of("long", Size.of(200, 50)));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void framesAreDrawnAsKept(String name, Size size) throws IOException {
        String drawn = text(draw(name, true, size));
        String file = "import-" + name + "-" + size.getColumns() + "x" + size.getRows() + ".txt";
        Path out = Path.of("target", "frames", file);
        Files.createDirectories(out.getParent());
        Files.writeString(out, drawn);
        assertThat(drawn).isEqualTo(kept(file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coloursSayNothingThatIsNotInTheText(String name, Size size) {
        List<AttributedString> lines = draw(name, false, size);
        assertThat(text(lines)).isEqualTo(text(draw(name, true, size)));
        assertThat(lines).noneMatch(line -> line.toAnsi().contains("\u001b[3"));
    }

    @Test
    void aWindowThatIsTooSmallSaysSo() {
        assertThat(draw("cards", true, Size.of(19, 6)).get(0).toString()).startsWith("make the window");
    }

    private static List<AttributedString> draw(String name, boolean color, Size size) {
        ReviewState state = ReviewState.of(Bench.stalin(), "");
        return switch (name) {
            case "cards" -> drawn(state, ONLY, color, size);
            case "further" -> drawn(state, ONLY, color, size, "pagedown", "pagedown", "pagedown", "up");
            case "long" -> drawn(state, ONLY, color, size, "n", "n", "n", "down");
            case "dropped" -> drawn(state, ONLY, color, size, "down", "x");
            case "whole" -> drawn(state, ONLY, color, size, "down", "down", "down", "down", "space");
            case "split" -> drawn(state, ONLY, color, size, "down", "down", "down", "down", "s", "down");
            case "formats" -> drawn(state, ONLY, color, size, "t");
            case "failed" -> drawn(state, ONLY, color, size, "t", "down", "down", "down", "down", "down", "enter");
            case "losses" -> drawn(state, ONLY, color, size, "l");
            case "leave" -> drawn(state, ONLY, color, size, "x", "q");
            case "help" -> drawn(state, ONLY, color, size, "?");
            case "second" ->
                drawn(
                        ReviewState.of(Bench.ambiguous("a/b/pacts.md", List.of(Bench.numbered(1))), "Read me."),
                        new Turn(2, 3),
                        color,
                        size);
            case "none" -> drawn(ReviewState.of(Bench.found("pacts.md", List.of(), List.of()), ""), ONLY, color, size);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<AttributedString> drawn(
            ReviewState begun, Turn turn, boolean color, Size size, String... keys) {
        ReviewFrame frame = new ReviewFrame(new Look(color, true));
        Frame.Drawn drawn = frame.draw(begun, turn, size);
        ReviewState state = begun.drawn(drawn.scroll(), drawn.page());
        for (String key : keys) {
            state = KEYS.on(key, state);
            drawn = frame.draw(state, turn, size);
            state = state.drawn(drawn.scroll(), drawn.page());
        }
        return drawn.lines();
    }

    private static String text(List<AttributedString> lines) {
        StringBuilder text = new StringBuilder();
        for (AttributedString line : lines) {
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String kept(String file) throws IOException {
        try (InputStream in = ReviewFrameTest.class.getResourceAsStream("/terminal/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
