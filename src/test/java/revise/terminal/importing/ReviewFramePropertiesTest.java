package revise.terminal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.api.Test;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.text.Columns;
import revise.terminal.text.Texts;

class ReviewFramePropertiesTest {
    private static final String[] KEYS = {
        "up",
        "down",
        "pageup",
        "pagedown",
        "home",
        "end",
        "x",
        "f",
        "m",
        "s",
        "u",
        "n",
        "t",
        "l",
        "space",
        "enter",
        "esc",
        "q",
        "w",
        "?"
    };

    private final ReviewKeys keys = new ReviewKeys(Bench.readings());

    @Provide
    Arbitrary<Item> items() {
        Arbitrary<String> text = Texts.hostile();
        Arbitrary<List<String>> texts = text.list().ofMaxSize(6);
        return Combinators.combine(
                        text, texts, texts, text, Arbitraries.integers().between(0, 3))
                .as((asked, points, more, beside, kind) -> item(asked, points, more, beside, kind));
    }

    private static Item item(String asked, List<String> points, List<String> more, String beside, int kind) {
        NewCard.Builder card =
                NewCard.builder().points(points).hint(beside).note(beside).tags(more);
        NewCard built = switch (kind) {
            case 0 -> card.cloze(asked).build();
            case 1 -> card.question(asked).choices(more).build();
            case 2 -> card.question(asked).order(more).build();
            default -> card.question(asked).any(2).reverse(true).build();
        };
        return new Item(beside, built, more, List.of());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyFrameFillsItsWindowExactly(
            @ForAll("items") Item item,
            @ForAll("items") Item other,
            @ForAll List<@IntRange(min = 0, max = 19) Integer> pressed,
            @ForAll @IntRange(min = 1, max = 210) int columns,
            @ForAll @IntRange(min = 1, max = 50) int rows) {
        List<Loss> losses = List.of(new Loss(item.where(), other.where()), new Loss("b", item.where()));
        List<Item> items = new ArrayList<>(List.of(item, other, Bench.numbered(3)));
        ReviewState state = ReviewState.of(Bench.found(item.where(), items, losses), other.where());
        ReviewFrame frame = new ReviewFrame(new Look(true, true));
        for (int key : pressed) {
            state = keys.on(KEYS[key], state);
            Frame.Drawn drawn = frame.draw(state, new Turn(1, 2), Size.of(columns, rows));
            state = state.drawn(drawn.scroll(), drawn.page());
            assertThat(drawn.lines()).hasSize(rows);
            int most = columns < 20 || rows < 6 ? columns : columns - 1;
            for (AttributedString line : drawn.lines()) {
                assertThat(Columns.of(line)).as("<%s>", line).isLessThanOrEqualTo(most);
                line.chars().forEach(c -> assertThat(Character.isISOControl(c)).isFalse());
            }
        }
    }

    @Property(tries = 300)
    void theCursorIsAlwaysInTheWindow(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 20) int height,
            @ForAll @IntRange(max = 80) int wanted,
            @ForAll @IntRange(max = 59) int at) {
        int cursor = Math.min(at, size - 1);
        LongList list = list(size, height);
        int top = list.top(wanted, cursor);
        assertThat(top).isLessThanOrEqualTo(cursor);
        List<String> lines =
                list.from(top).stream().map(AttributedString::toString).toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(height).contains(Integer.toString(cursor));
        if (cursor > top) {
            assertThat(lines.stream().filter(Integer.toString(cursor)::equals)).hasSize(1 + cursor % 4);
        }
        assertThat(list.top(top, cursor)).isEqualTo(top);
    }

    /** Entry n has n modulo 4 lines more than one, each of which is its number. */
    private static LongList list(int size, int height) {
        return new LongList(
                size, height, i -> Collections.nCopies(1 + i % 4, new AttributedString(Integer.toString(i))));
    }

    @Test
    void ofALongListOnlyTheWindowIsLookedAt() {
        List<Integer> looked = new ArrayList<>();
        LongList list = new LongList(1_000_000, 20, i -> {
            looked.add(i);
            return List.of(new AttributedString("x"));
        });
        int top = list.top(0, 999_000);
        assertThat(list.from(top)).hasSize(20);
        assertThat(looked).hasSizeLessThan(70);
    }

    @Test
    void aCardOfMegabytesIsShownFromItsBeginning() {
        String huge = "many words ".repeat(500_000);
        List<String> points = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            points.add("point " + i);
        }
        Item item = Item.of(
                        huge,
                        NewCard.builder()
                                .question(huge)
                                .points(points)
                                .note(huge)
                                .build())
                .doubted(huge);
        ReviewState state = ReviewState.of(Bench.found("a.txt", List.of(item), List.of(new Loss(huge, huge))), huge);
        ReviewFrame frame = new ReviewFrame(new Look(true, true));
        for (String key : List.of("up", "space", "?", "esc", "esc", "s", "end", "esc", "l")) {
            state = keys.on(key, state);
            Frame.Drawn drawn = frame.draw(state, new Turn(1, 1), Size.of(80, 24));
            state = state.drawn(drawn.scroll(), drawn.page());
            assertThat(drawn.lines()).hasSize(24);
        }
        assertThat(state.page()).isEqualTo(new Page.Losses());
    }
}
