package revise.terminal.draft;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.draft.DraftReview;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;

/** Each frame is kept as a file in {@code src/test/resources/terminal}; what a test drew lies in {@code target}. */
class ReviewFrameTest {
    @TempDir
    Path folder;

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String name : new String[] {"gaps", "list", "editing", "help"}) {
            cases.add(Arguments.of(name, Size.of(80, 24)));
            cases.add(Arguments.of(name, Size.of(40, 12)));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void framesAreDrawnAsKept(String name, Size size) throws Exception {
        String drawn = draw(name, size, true);
        String file = "draft-" + name + "-" + size.getColumns() + "x" + size.getRows() + ".txt";
        Path out = Path.of("target", "frames", file);
        Files.createDirectories(out.getParent());
        Files.writeString(out, drawn);
        assertThat(drawn).isEqualTo(kept(file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coloursSayNothingThatIsNotInTheText(String name, Size size) throws Exception {
        assertThat(draw(name, size, false)).isEqualTo(draw(name, size, true));
    }

    @Test
    void theEndSaysWhatBecameOfTheDrafts() throws Exception {
        String end = draw("end", Size.of(80, 24), true);
        assertThat(end).contains("1 draft accepted, 1 dropped, 1 left as a draft.", "revise quiz", "Enter leave");
    }

    @Test
    void aWindowThatIsTooSmallSaysSo() throws Exception {
        assertThat(draw("gaps", Size.of(19, 6), true)).startsWith("make the window");
    }

    private String draw(String name, Size size, boolean color) throws Exception {
        DraftReview review = Reviews.of(folder.resolve("stalin.yaml"));
        ReviewState state = ReviewState.START;
        switch (name) {
            case "list" -> {
                review.accept();
                review.skip();
                state = state.saying("skipped; it stays a draft");
            }
            case "editing" -> {
                review.skip();
                state = state.editing(new ReviewState.Edit(
                                List.of("What does USSR stand for?", "Union"),
                                0,
                                revise.terminal.input.TextInput.of("What does USSR stand for?"))
                        .next());
            }
            case "help" -> state = state.helping();
            case "end" -> {
                review.accept();
                review.drop();
                review.skip();
            }
            default -> assertThat(name).isEqualTo("gaps");
        }
        Frame.Drawn frame = new ReviewFrame(new Look(color, true), true).draw(review, state, size);
        StringBuilder text = new StringBuilder();
        for (AttributedString line : frame.lines()) {
            text.append(line.toString().replace(folder.toString(), "decks").stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private static String kept(String file) throws IOException {
        try (InputStream in = ReviewFrameTest.class.getResourceAsStream("/terminal/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
