package revise.terminal;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.deck.Finding;
import revise.deck.Place;
import revise.deck.Severity;
import revise.memory.Rating;
import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.study.View;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Look;

/** Each frame is kept as a file in {@code src/test/resources/terminal}; what a test drew lies in {@code target}. */
class FrameTest {
    private static final Action REVEAL = new Action.Reveal();
    private static final Action GOOD = new Action.Rate(Rating.GOOD);
    /** Where seed 1 shows a wrong choice of the first card. */
    private static final int WRONG = 0;

    @TempDir
    Path folder;

    private Bench bench;
    private ScreenState state = ScreenState.fresh("");

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String name : new String[] {
            "question",
            "hint",
            "answer",
            "points",
            "review",
            "leech",
            "help",
            "info",
            "summary",
            "not-saved",
            "broken-deck",
            "choice",
            "choice-picked",
            "choice-wrong",
            "choices-partly",
            "order",
            "order-checked",
            "gap",
            "kinds-missed",
            "typing",
            "typing-some",
            "typing-keys",
            "typing-help",
            "typed",
            "typed-one",
            "typed-nothing",
            "typed-wording",
            "typed-counted"
        }) {
            cases.add(Arguments.of(name, Size.of(80, 24)));
            cases.add(Arguments.of(name, Size.of(40, 12)));
            cases.add(Arguments.of(name, Size.of(120, 40)));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void framesAreDrawnAsKept(String name, Size size) throws Exception {
        Path log = folder.resolve("progress.jsonl");
        bench = name.matches("(choice|order|gap|kinds).*") ? Bench.kinds(log) : Bench.standard(log);
        bench = name.startsWith("typ") ? bench.typing() : bench;
        View view = view(name);
        String drawn = text(draw(view, state, size));
        String file = name + "-" + size.getColumns() + "x" + size.getRows() + ".txt";
        Path out = Path.of("target", "frames", file);
        Files.createDirectories(out.getParent());
        Files.writeString(out, drawn);
        assertThat(drawn).isEqualTo(kept(file));
    }

    private List<AttributedString> draw(View view, ScreenState state, Size size) {
        CardEditor editor = new CardEditor(List.of("vi"));
        return new QuizFrame(bench.setup(false, editor), new Look(true, true))
                .draw(view, state, bench.instant(), size)
                .lines();
    }

    private View view(String name) throws ProgressException {
        return switch (name) {
            case "question" -> at();
            case "hint" -> {
                state = state.withHint();
                yield at(REVEAL, GOOD);
            }
            case "answer" -> {
                state = state.revealed(0);
                yield at(REVEAL);
            }
            case "points" -> {
                state = state.toPoint(1);
                yield at(REVEAL, GOOD, REVEAL, new Action.Tick(0));
            }
            case "review" -> reviewed();
            case "leech" -> leech();
            case "help" -> {
                state = state.over(new Panel.Help());
                yield at();
            }
            case "info" -> {
                View view = reviewed();
                state = state.over(new Panel.Info());
                yield view;
            }
            case "summary" ->
                at(
                        REVEAL,
                        GOOD,
                        REVEAL,
                        new Action.Rate(Rating.EASY),
                        REVEAL,
                        new Action.Rate(Rating.AGAIN),
                        new Action.Quit());
            case "not-saved" -> {
                String message =
                        "/data/s/progress.jsonl: your answer could not be saved: No space left on device. Make room or"
                                + " give yourself the right to write there, then try again.";
                state = state.over(new Panel.SaveFailed(message, GOOD));
                yield at(REVEAL);
            }
            case "broken-deck" -> {
                List<Finding> findings = new ArrayList<>();
                for (int line = 1; line < 11; line++) {
                    findings.add(new Finding(
                            new Place(Bench.FILE, line, 3),
                            Severity.ERROR,
                            "unknown-key",
                            "\"anwser\" is no key here; did you mean \"answer\"?"));
                }
                state = state.over(new Panel.BrokenDeck(findings));
                yield at(REVEAL);
            }
            default -> ofKind(name);
        };
    }

    private View ofKind(String name) throws ProgressException {
        return switch (name) {
            case "choice" -> at();
            case "choice-picked" -> {
                state = state.toPoint(2);
                yield at(pick(2));
            }
            case "choice-wrong" -> {
                state = state.revealed(0);
                yield at(pick(WRONG), REVEAL);
            }
            case "choices-partly" -> {
                state = state.revealed(0);
                yield at(REVEAL, GOOD, pick(0), pick(1), pick(2), REVEAL);
            }
            case "order" -> at(REVEAL, GOOD, REVEAL, GOOD, pick(1), pick(3));
            case "order-checked" -> {
                state = state.revealed(0);
                yield at(REVEAL, GOOD, REVEAL, GOOD, pick(1), pick(3), pick(0), pick(2), REVEAL);
            }
            case "gap" -> at(REVEAL, GOOD, REVEAL, GOOD, REVEAL, GOOD, REVEAL);
            case "kinds-missed" ->
                at(
                        pick(WRONG),
                        REVEAL,
                        new Action.Rate(Rating.AGAIN),
                        pick(0),
                        REVEAL,
                        new Action.Rate(Rating.HARD),
                        new Action.Quit());
            default -> ofTyping(name);
        };
    }

    private View ofTyping(String name) throws ProgressException {
        Action some = new Action.Type(
                "Consolidated by the Treaty of Berlin, 1926\n"
                        + "Established by some treaty or other, but it was not Most of them that were sure of what would come of it");
        return switch (name) {
            case "typing" -> at();
            case "typing-some" -> {
                state = state.in(ScreenState.Mode.ANSWER, TextInput.of("It was the Treaty of Rapallo,\nand then"));
                yield at(REVEAL, GOOD);
            }
            case "typing-keys" -> {
                state = state.in(ScreenState.Mode.KEYS, TextInput.of("It was"));
                yield at(REVEAL, GOOD);
            }
            case "typing-help" -> {
                state = state.over(new Panel.Help());
                yield at();
            }
            case "typed" -> {
                state = state.revealed(2);
                yield at(REVEAL, GOOD, some);
            }
            case "typed-one" -> {
                state = state.revealed(0);
                yield at(new Action.Type("Sept 34"));
            }
            case "typed-nothing" -> {
                state = state.revealed(0);
                yield at(REVEAL, GOOD, new Action.Type(" "));
            }
            case "typed-wording" -> {
                state = state.revealed(0).toPoint(0).in(ScreenState.Mode.WORDING, TextInput.of("some treaty or other"));
                yield at(REVEAL, GOOD, some);
            }
            case "typed-counted" -> {
                state = state.revealed(0).saying("written into stalin.yaml: accept: some treaty or other");
                yield at(REVEAL, GOOD, some, new Action.Tick(0));
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Action pick(int item) {
        return new Action.Pick(item);
    }

    private View at(Action... actions) throws ProgressException {
        Desk desk = bench.desk();
        for (Action action : actions) {
            bench.passes(Duration.ofSeconds(40));
            desk.act(action);
        }
        return desk.view();
    }

    /** The first card, learned and due again. */
    private View reviewed() throws ProgressException {
        at(REVEAL, GOOD);
        bench.passes(Duration.ofMinutes(15));
        at(REVEAL, GOOD, new Action.Bury());
        bench.passes(Duration.ofDays(3));
        state = state.revealed(0).saying("saved: good, comes back in 10 minutes");
        return at(REVEAL);
    }

    private View leech() throws ProgressException {
        at(REVEAL, new Action.Rate(Rating.EASY));
        for (int lapse = 0; lapse < 8; lapse++) {
            bench.passes(Duration.ofDays(60));
            at(REVEAL, new Action.Rate(Rating.AGAIN));
            bench.passes(Duration.ofMinutes(11));
            at(REVEAL, GOOD);
        }
        bench.passes(Duration.ofDays(60));
        state = state.revealed(0);
        return at(REVEAL);
    }

    private static String text(List<AttributedString> lines) {
        StringBuilder text = new StringBuilder();
        for (AttributedString line : lines) {
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String kept(String file) throws IOException {
        try (InputStream in = FrameTest.class.getResourceAsStream("/terminal/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
