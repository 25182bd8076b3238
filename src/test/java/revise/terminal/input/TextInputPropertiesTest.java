package revise.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Texts;

class TextInputPropertiesTest {
    private static final String[] KEYS = {
        "left",
        "right",
        "up",
        "down",
        "home",
        "end",
        "ctrl-a",
        "ctrl-e",
        "ctrl-b",
        "ctrl-f",
        "ctrl-left",
        "ctrl-right",
        "alt-b",
        "alt-f",
        "backspace",
        "delete",
        "ctrl-d",
        "ctrl-w",
        "alt-backspace",
        "alt-d",
        "ctrl-u",
        "ctrl-k",
        "ctrl-y",
        "ctrl-j",
        "alt-enter"
    };

    @Provide
    Arbitrary<String> texts() {
        return Texts.hostile();
    }

    @Provide
    Arbitrary<List<KeyPress>> keys() {
        Arbitrary<KeyPress> characters = Texts.hostile()
                .filter(text -> !text.isEmpty())
                .map(text -> KeyPress.character(Character.toString(text.codePointAt(0))));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.of(KEYS).map(KeyPress::new)),
                        net.jqwik.api.Tuple.of(2, characters),
                        net.jqwik.api.Tuple.of(1, Texts.hostile().map(KeyPress::paste)))
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyKeysLeaveTheCursorBetweenCharactersAndInTheWindow(
            @ForAll("texts") String text,
            @ForAll("keys") List<KeyPress> keys,
            @ForAll @IntRange(min = 2, max = 90) int columns,
            @ForAll @IntRange(min = 1, max = 12) int rows) {
        TextInput input = TextInput.of(text);
        for (KeyPress key : keys) {
            input = input.on(key, columns);
            assertThat(input).as("%s", key).isNotNull();
            assertThat(input.text().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
            assertThat(isBoundary(input.text(), input.cursor())).as("%s", key).isTrue();
            TextInput.Shown shown = input.shown(columns, rows);
            assertThat(shown.lines()).hasSize(Math.min(rows, shown.rows()));
            for (String line : shown.lines()) {
                assertThat(Columns.of(line)).as("<%s>", line).isLessThanOrEqualTo(columns);
                assertThat(Clean.line(line)).isEqualTo(line);
            }
            assertThat(shown.row()).isBetween(0, shown.lines().size() - 1);
            assertThat(shown.column()).isBetween(0, columns - 1);
            input = input.from(shown.above());
        }
    }

    private static boolean isBoundary(String text, int cursor) {
        int at = 0;
        while (at < cursor) {
            at = text.charAt(at) == '\n' ? at + 1 : Columns.clusterEnd(text, at);
        }
        return at == cursor;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasTypedCanBeDeleted(@ForAll("texts") String text, @ForAll("keys") List<KeyPress> keys) {
        TextInput before = TextInput.of(text);
        for (KeyPress key : keys) {
            before = before.on(key, 40);
        }
        TextInput after = before.on(KeyPress.character("x"), 40)
                .on(new KeyPress("ctrl-j"), 40)
                .on(KeyPress.paste("中"), 40);
        for (int i = 0; i < 3; i++) {
            after = after.on(new KeyPress("backspace"), 40);
        }
        // A mark behind the cursor joins what is typed before it, and goes with it.
        boolean joined = before.cursor() < before.text().length()
                && !isBoundary("中" + before.text().substring(before.cursor()), 1);
        if (!joined) {
            assertThat(after.text()).isEqualTo(before.text());
            assertThat(after.cursor()).isEqualTo(before.cursor());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pastingIsTyping(@ForAll("texts") String text) {
        String clean = Clean.text(text);
        TextInput typed = TextInput.EMPTY;
        int at = 0;
        while (at < clean.length()) {
            String character = Character.toString(clean.codePointAt(at));
            KeyPress key = character.equals("\n") ? new KeyPress("ctrl-j") : KeyPress.character(character);
            typed = typed.on(key, 40);
            at += character.length();
        }
        TextInput pasted = TextInput.EMPTY.on(KeyPress.paste(text), 40);
        assertThat(typed.text()).isEqualTo(pasted.text());
        assertThat(typed.cursor()).isEqualTo(pasted.cursor());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everythingTypedIsOnTheRows(@ForAll("texts") String text, @ForAll @IntRange(min = 24, max = 90) int columns) {
        TextInput input = TextInput.of(text);
        List<String> lines = input.shown(columns, 10_000).lines();
        String shown = String.join("", lines).replace(" ", "");
        assertThat(shown).isEqualTo(Clean.text(text).replaceAll("[ \n]", ""));
    }
}
