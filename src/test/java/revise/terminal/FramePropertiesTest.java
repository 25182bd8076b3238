package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import revise.deck.Card;
import revise.deck.Finding;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.deck.Severity;
import revise.memory.Rating;
import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Follow;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.text.Columns;
import revise.terminal.text.Texts;

class FramePropertiesTest {
    /** Never written to: nothing here is rated. */
    private static final Path NO_LOG = Path.of("target", "no-such-folder", "progress.jsonl");

    @Provide
    Arbitrary<Card> cards() {
        Arbitrary<String> text = Texts.hostile();
        Arbitrary<List<Point>> points = Combinators.combine(text, Arbitraries.of(1.0, 2.0, 0.5))
                .as(Bench::worth)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        Arbitrary<Kind> kinds = Arbitraries.oneOf(
                Combinators.combine(text, points, Arbitraries.integers().between(0, 2))
                        .as(Kind.Basic::new),
                Combinators.combine(text, text.list().ofMinSize(2).ofMaxSize(12), points)
                        .as(Kind.Choice::new),
                Combinators.combine(text, points).as(Kind.Ordering::new),
                Arbitraries.just(Bench.GAP.kind()));
        return Combinators.combine(kinds, text, text, text.list().ofMaxSize(3))
                .as((kind, hint, note, tags) -> Bench.card("x", kind, hint, note, tags));
    }

    @Provide
    Arbitrary<String> typed() {
        return Texts.hostile();
    }

    @Provide
    Arbitrary<ScreenState> states() {
        Arbitrary<Panel> panels = Texts.hostile()
                .flatMap(text -> Arbitraries.of(
                        new Panel.None(),
                        new Panel.None(),
                        new Panel.Help(),
                        new Panel.Info(),
                        new Panel.SaveFailed(text, new Action.Rate(Rating.GOOD)),
                        new Panel.BrokenDeck(
                                List.of(new Finding(new Place(Bench.FILE, 1, 1), Severity.ERROR, "rule", text)))));
        return Combinators.combine(
                        panels,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(Follow.class),
                        Texts.hostile(),
                        Arbitraries.of(ScreenState.Mode.class),
                        Texts.hostile().map(TextInput::of))
                .as(ScreenState::new);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void everyFrameFillsItsWindowExactly(
            @ForAll("cards") Card card,
            @ForAll("states") ScreenState state,
            @ForAll("typed") String typed,
            @ForAll boolean typing,
            @ForAll boolean revealed,
            @ForAll boolean finished,
            @ForAll @IntRange(min = 1, max = 200) int columns,
            @ForAll @IntRange(min = 1, max = 60) int rows)
            throws ProgressException {
        Bench bench = new Bench(NO_LOG, List.of(card));
        Desk desk = (typing ? bench.typing() : bench).desk();
        if (revealed) {
            Bench.act(desk, new Action.Type(typed + card.points().get(0).text()));
            Bench.act(desk, new Action.Pick(0), new Action.Pick(1), new Action.Reveal(), new Action.Tick(0));
        }
        if (finished) {
            desk.act(new Action.Quit());
        }
        QuizFrame frame = new QuizFrame(bench.setup(), new Look(true, true));
        List<AttributedString> lines = frame.draw(desk.view(), state, Bench.START, Size.of(columns, rows))
                .lines();
        assertThat(lines).hasSize(rows);
        int most = columns < 20 || rows < 6 ? columns : columns - 1;
        for (AttributedString line : lines) {
            assertThat(Columns.of(line)).as("<%s>", line).isLessThanOrEqualTo(most);
            assertThat(line.columnLength()).as("<%s>", line).isLessThanOrEqualTo(most);
            line.chars().forEach(c -> assertThat(Character.isISOControl(c)).isFalse());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theKeysAreAlwaysAtTheBottom(
            @ForAll("cards") Card card,
            @ForAll @IntRange(min = 20, max = 200) int columns,
            @ForAll @IntRange(min = 6, max = 60) int rows)
            throws ProgressException {
        Bench bench = new Bench(NO_LOG, List.of(card));
        Desk desk = bench.desk();
        QuizFrame frame = new QuizFrame(bench.setup(), new Look(false, false));
        ScreenState state = ScreenState.fresh("");
        List<AttributedString> before = frame.draw(desk.view(), state, Bench.START, Size.of(columns, rows))
                .lines();
        boolean picks = card.kind() instanceof Kind.Choice || card.kind() instanceof Kind.Ordering;
        assertThat(before.get(rows - 1).toString()).startsWith(picks ? " 1-" : " Space show answer");
        desk.act(new Action.Reveal());
        List<AttributedString> after = frame.draw(desk.view(), state.revealed(0), Bench.START, Size.of(columns, rows))
                .lines();
        assertThat(after.get(rows - 1).toString()).startsWith(picks ? " Enter again" : " Enter good");
        assertThat(after.get(rows - 2).toString()).contains(picks ? "[1" : "[3");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void scrollingReachesEveryLine(@ForAll("cards") Card card, @ForAll @IntRange(min = 20, max = 60) int columns)
            throws ProgressException {
        Bench bench = new Bench(NO_LOG, List.of(card));
        Desk desk = bench.desk();
        desk.act(new Action.Reveal());
        QuizFrame frame = new QuizFrame(bench.setup(), new Look(false, true));
        Size size = Size.of(columns, 8);
        ScreenState state = ScreenState.fresh("");
        for (int i = 0; i < 1000; i++) {
            Frame.Drawn drawn = frame.draw(desk.view(), state, Bench.START, size);
            if (drawn.lines().stream().noneMatch(line -> line.toString().contains("PgDn"))) {
                assertThat(drawn.lines().toString()).contains("p. 12");
                return;
            }
            state = state.scrolled(drawn.scroll() + drawn.page());
        }
        throw new AssertionError("the end of the text was never reached");
    }
}
