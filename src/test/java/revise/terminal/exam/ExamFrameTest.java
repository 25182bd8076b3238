package revise.terminal.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.exam.ExamDesk;
import revise.exam.Score;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Cursor;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;

/** Each frame is kept as a file in {@code src/test/resources/terminal}; what a test drew lies in {@code target}. */
class ExamFrameTest {
    private static final String ANSWER = "It began with the Treaty of Rapallo in 1922, when both were outcasts, and was"
            + " confirmed in Berlin some years later.\nTanks were tried out at Kazan.";

    @TempDir
    Path folder;

    private Bench bench;
    private ExamDesk desk;
    private Score before;
    private ExamState state;

    @BeforeEach
    void sitDown() throws Exception {
        bench = new Bench(folder.resolve("progress.jsonl"));
        desk = bench.desk();
        state = ExamState.writing(TextInput.EMPTY);
    }

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String name : new String[] {
            "question",
            "typing",
            "long-answer",
            "choice",
            "order",
            "last-minutes",
            "overview",
            "finish",
            "leave",
            "help",
            "time-up",
            "marks",
            "marking",
            "marking-choice",
            "undecided",
            "result",
            "not-saved",
            "retry",
            "retry-result"
        }) {
            cases.add(Arguments.of(name, Size.of(80, 24)));
            cases.add(Arguments.of(name, Size.of(40, 10)));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void framesAreDrawnAsKept(String name, Size size) throws Exception {
        set(name);
        Frame.Drawn frame = draw(true, size);
        String drawn = text(frame.lines(), frame.cursor());
        String file = "exam-" + name + "-" + size.getColumns() + "x" + size.getRows() + ".txt";
        Path out = Path.of("target", "frames", file);
        Files.createDirectories(out.getParent());
        Files.writeString(out, drawn);
        assertThat(drawn).isEqualTo(kept(file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coloursSayNothingThatIsNotInTheText(String name, Size size) throws Exception {
        set(name);
        assertThat(text(draw(false, size).lines(), null))
                .isEqualTo(text(draw(true, size).lines(), null));
        assertThat(draw(false, size).lines()).noneMatch(line -> line.toAnsi().contains("\u001b[3"));
    }

    @Test
    void aWindowThatIsTooSmallSaysSo() {
        Frame.Drawn frame = draw(true, Size.of(19, 6));
        assertThat(frame.lines()).hasSize(6);
        assertThat(frame.lines().get(0).toString()).startsWith("make the window");
        assertThat(frame.cursor()).isNull();
    }

    private Frame.Drawn draw(boolean color, Size size) {
        return new ExamFrame(Bench.SETUP, new Look(color, true)).draw(desk, before, state, size);
    }

    private void set(String name) throws Exception {
        bench.passes(Duration.ofSeconds(95));
        switch (name) {
            case "question" -> {
                // As it was put on the desk.
            }
            case "typing", "long-answer" -> type(name.equals("typing") ? ANSWER : ANSWER.repeat(9));
            case "choice" -> {
                desk.goTo(1);
                desk.pick(2);
                state = state.toItem(2);
            }
            case "order" -> {
                desk.goTo(2);
                desk.flag(2);
                desk.pick(1);
            }
            case "last-minutes" -> {
                desk.goTo(3);
                bench.passes(Duration.ofMinutes(27).plusSeconds(32));
                type("in 19");
            }
            case "overview", "help", "finish", "leave" -> {
                answer();
                desk.flag(3);
                Page overview = new Page.Overview(ListCursor.at(2));
                state = state.on(
                        switch (name) {
                            case "finish" -> new Page.Finish();
                            case "leave" -> new Page.Leave(overview);
                            case "help" -> new Page.Help(new Page.Writing());
                            default -> overview;
                        });
                desk.goTo(0);
            }
            default -> marked(name);
        }
    }

    private void type(String text) {
        state = state.with(TextInput.of(text));
        desk.write(text);
    }

    private void answer() {
        desk.write(ANSWER);
        desk.goTo(1);
        desk.pick(0);
        desk.goTo(3);
        desk.write("1934");
    }

    private void marked(String name) throws Exception {
        answer();
        if (name.equals("time-up")) {
            bench.passes(Duration.ofHours(1));
        }
        desk.finish();
        switch (name) {
            case "time-up" -> state = state.on(new Page.TimeUp());
            case "marks" -> state = state.on(new Page.Marks(ListCursor.at(0)));
            case "marking" -> state = state.on(new Page.Marking(0, 1));
            case "marking-choice" -> state = state.on(new Page.Marking(1, 0));
            case "undecided" -> state = state.on(new Page.Undecided());
            case "not-saved" ->
                state = state.on(new Page.NotSaved(
                        "/data/s/progress.jsonl: your answer could not be saved: No space left on device. Make room or"
                                + " give yourself the right to write there, then try again.",
                        Exit.NONE));
            case "result" -> {
                desk.decide(0, 1, false);
                desk.close();
                state = state.on(new Page.Summary());
            }
            case "retry", "retry-result" -> {
                desk.decide(0, 1, false);
                before = desk.result().score();
                desk = desk.retry();
                state = ExamState.writing(TextInput.EMPTY);
                if (name.equals("retry-result")) {
                    desk.write("The Treaty of Berlin, 1926");
                    desk.finish();
                    desk.close();
                    state = state.on(new Page.Summary());
                }
            }
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** The lines as they are seen, with a bar where the cursor is. */
    private static String text(List<AttributedString> lines, Cursor cursor) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toString();
            if (cursor != null && cursor.row() == i) {
                line = line + " ".repeat(Math.max(0, cursor.column() - line.length()));
                line = line.substring(0, cursor.column()) + "|" + line.substring(cursor.column());
            }
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String kept(String file) throws IOException {
        try (InputStream in = ExamFrameTest.class.getResourceAsStream("/terminal/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
