package revise.terminal.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.exam.ExamDesk;
import revise.exam.Paper;
import revise.exam.Question;
import revise.exam.Score;
import revise.grading.Picks;
import revise.progress.ProgressException;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.text.Columns;
import revise.terminal.text.Texts;

class ExamFramePropertiesTest {
    @Provide
    Arbitrary<Card> cards() {
        Arbitrary<String> text = Texts.hostile();
        Arbitrary<List<Point>> points = text.map(Point::of).list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<Kind> kinds = Arbitraries.oneOf(
                Combinators.combine(text, points, Arbitraries.integers().between(0, 2))
                        .as(Kind.Basic::new),
                Combinators.combine(text, text.list().ofMinSize(2).ofMaxSize(12), points)
                        .as(Kind.Choice::new),
                Combinators.combine(text, points).as(Kind.Ordering::new));
        Place place = new Place(Path.of("d.yaml"), 1, 1);
        return Combinators.combine(kinds, text, text.list().ofMaxSize(3))
                .as((kind, note, tags) ->
                        new Card("d/x", "d/x", "d", kind, false, null, note, null, List.of(), tags, place));
    }

    private static ExamDesk desk(Card card, Bench clock) {
        Card other = new Card(
                "d/y",
                "d/y",
                "d",
                new Kind.Basic("Other?", List.of(Point.of("1922")), 0),
                false,
                null,
                null,
                null,
                List.of(),
                List.of("other"),
                card.place());
        Paper paper =
                new Paper(1, List.of(new Question(1, card, Picks.of(card, 3)), new Question(2, other, Picks.NONE)));
        ExamDesk.Rules rules = new ExamDesk.Rules(Bench.marker(), Duration.ofMinutes(3), null);
        return ExamDesk.begin(paper, rules, clock, new ExamDesk.Archive(clock.store(), at -> {
            throw new AssertionError("nothing is saved here");
        }));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyFrameFillsItsWindowExactly(
            @ForAll("cards") Card card,
            @ForAll("texts") String typed,
            @ForAll @IntRange(min = 0, max = 11) int page,
            @ForAll @IntRange(min = 1, max = 120) int columns,
            @ForAll @IntRange(min = 1, max = 40) int rows)
            throws ProgressException {
        ExamDesk desk = desk(card, new Bench(Path.of("target", "no-such-folder", "progress.jsonl")));
        TextInput input = TextInput.of(typed);
        desk.write(input.text());
        desk.pick(0);
        desk.flag(0);
        Score before = null;
        if (page > 4) {
            desk.finish();
            before = desk.result().score();
        }
        if (page == 11) {
            desk = desk.retry();
        }
        ExamState state = ExamState.writing(input).on(page(page, typed));
        Frame.Drawn drawn = new ExamFrame(new ExamSetup(typed, true), new Look(true, true))
                .draw(desk, before, state, Size.of(columns, rows));
        assertThat(drawn.lines()).hasSize(rows);
        int most = columns < 20 || rows < 6 ? columns : columns - 1;
        for (AttributedString line : drawn.lines()) {
            assertThat(Columns.of(line)).as("<%s>", line).isLessThanOrEqualTo(most);
            line.chars().forEach(c -> assertThat(Character.isISOControl(c)).isFalse());
        }
        if (drawn.cursor() != null) {
            assertThat(drawn.cursor().row()).isBetween(0, rows - 2);
            assertThat(drawn.cursor().column()).isBetween(0, columns - 1);
        }
        boolean types = state.page() instanceof Page.Writing
                && !desk.sitting().question().offered().isOffered();
        assertThat(drawn.cursor() != null).isEqualTo(types && Frame.fits(Size.of(columns, rows)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.hostile();
    }

    private static Page page(int page, String text) {
        return switch (page) {
            case 1 -> new Page.Overview(ListCursor.at(1));
            case 2 -> new Page.Finish();
            case 3 -> new Page.Leave(new Page.Writing());
            case 4 -> new Page.Help(new Page.Writing());
            case 5 -> new Page.TimeUp();
            case 6 -> new Page.Marks(ListCursor.at(0));
            case 7 -> new Page.Marking(0, 0);
            case 8 -> new Page.Undecided();
            case 9 -> new Page.NotSaved(text, Exit.NONE);
            case 10 -> new Page.Summary();
            default -> new Page.Writing();
        };
    }

    @Property(tries = 300)
    void numbersAndArrowsStayInTheList(
            @ForAll @IntRange(min = 1, max = 250) int rows, @ForAll List<@IntRange(min = 0, max = 16) Integer> keys) {
        String[] names = {"up", "down", "pageup", "pagedown", "home", "end", "x"};
        ListCursor cursor = ListCursor.at(0);
        for (int key : keys) {
            String name = key < 10 ? Integer.toString(key) : names[key - 10];
            ListCursor moved = cursor.on(name, rows, 5);
            assertThat(moved == null).isEqualTo(name.equals("x"));
            cursor = moved == null ? cursor : moved;
            assertThat(cursor.row()).isBetween(0, rows - 1);
        }
        ListCursor typed = ListCursor.at(0);
        for (char digit : Integer.toString(rows).toCharArray()) {
            typed = typed.on(String.valueOf(digit), rows, 5);
        }
        assertThat(typed.row()).isEqualTo(rows - 1);
    }
}
