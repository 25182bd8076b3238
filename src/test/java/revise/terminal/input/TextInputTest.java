package revise.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextInputTest {
    private static final int WIDTH = 20;

    /** Presses keys by name; anything in quotes is typed character by character, a bar shows where the cursor is. */
    private static String after(String text, String... keys) {
        return shown(pressed(TextInput.of(text), keys));
    }

    private static TextInput pressed(TextInput from, String... keys) {
        TextInput input = from;
        for (String key : keys) {
            KeyPress press = key.startsWith("'") ? KeyPress.paste(key.substring(1)) : new KeyPress(key);
            input = input.on(press, WIDTH);
            assertThat(input).as(key).isNotNull();
        }
        return input;
    }

    private static String shown(TextInput input) {
        return input.text().substring(0, input.cursor()) + "|" + input.text().substring(input.cursor());
    }

    @Test
    void charactersGoWhereTheCursorIs() {
        assertThat(after("ac", "left", "'b")).isEqualTo("ab|c");
        assertThat(shown(TextInput.EMPTY.on(new KeyPress("space", " "), WIDTH))).isEqualTo(" |");
        assertThat(shown(TextInput.EMPTY.on(KeyPress.character("q"), WIDTH))).isEqualTo("q|");
    }

    @Test
    void keysOfTheScreenAreNoneOfTheText() {
        for (String key :
                new String[] {"enter", "esc", "tab", "pageup", "pagedown", "ctrl-g", "ctrl-p", "f1", "other"}) {
            assertThat(TextInput.of("a").on(new KeyPress(key), WIDTH)).as(key).isNull();
        }
    }

    @Test
    void newLinesAreForCtrlJAndAltEnter() {
        assertThat(after("a", "ctrl-j", "'b", "alt-enter")).isEqualTo("a\nb\n|");
    }

    @Test
    void movesByCharactersAsAReaderSeesThem() {
        assertThat(after("e\u0301👨‍👩‍👧x", "left", "left")).isEqualTo("e\u0301|👨‍👩‍👧x");
        assertThat(after("e\u0301👨‍👩‍👧x", "left", "left", "left", "right")).isEqualTo("e\u0301|👨‍👩‍👧x");
        assertThat(after("🇩🇪🇫🇷", "backspace")).isEqualTo("🇩🇪|");
        assertThat(after("a", "left", "left")).isEqualTo("|a");
    }

    @Test
    void movesByWords() {
        assertThat(after("one two, three", "alt-b", "ctrl-left")).isEqualTo("one |two, three");
        assertThat(after("one two, three", "ctrl-a", "alt-f", "ctrl-right")).isEqualTo("one two|, three");
    }

    @Test
    void movesToTheEndsOfLinesAndRows() {
        assertThat(after("one\ntwo", "ctrl-a")).isEqualTo("one\n|two");
        assertThat(after("one\ntwo", "up", "ctrl-e")).isEqualTo("one|\ntwo");
        assertThat(after("a row of twenty and another", "home")).isEqualTo("a row of twenty and |another");
        assertThat(after("a row of twenty and another", "up", "end")).isEqualTo("a row of twenty and| another");
    }

    @Test
    void upAndDownKeepTheirColumnOverShortRows() {
        assertThat(after("abcdef\nab\nabcdef", "left", "up", "up")).isEqualTo("abcde|f\nab\nabcdef");
        assertThat(after("abcdef\nab\nabcdef", "left", "up")).isEqualTo("abcdef\nab|\nabcdef");
        assertThat(after("abcdef\nab", "up", "up")).isEqualTo("|abcdef\nab");
        assertThat(after("abcdef\nab", "up", "down", "down")).isEqualTo("abcdef\nab|");
    }

    @Test
    void deletesAndPutsBack() {
        assertThat(after("abc", "left", "backspace")).isEqualTo("a|c");
        assertThat(after("abc", "ctrl-a", "delete", "ctrl-d")).isEqualTo("|c");
        assertThat(after("one two-three", "ctrl-w")).isEqualTo("one |");
        assertThat(after("one two-three", "alt-backspace")).isEqualTo("one two-|");
        assertThat(after("one\ntwo", "ctrl-u")).isEqualTo("one\n|");
        assertThat(after("one\ntwo", "up", "home", "ctrl-k", "ctrl-k")).isEqualTo("|two");
        assertThat(after("one two", "ctrl-w", "ctrl-a", "ctrl-y", "' ")).isEqualTo("two |one ");
        assertThat(after("one", "ctrl-w", "ctrl-w", "backspace", "ctrl-y")).isEqualTo("one|");
    }

    @Test
    void aPasteIsCleanedText() {
        assertThat(after("", "'one\r\ntwo\rthree\u001b[31m\u0000\u202e\tfour")).isEqualTo("one\ntwo\nthree    four|");
    }

    @Test
    void aTextHasABoundAndSaysSo() {
        TextInput full = pressed(TextInput.EMPTY, "'" + "a".repeat(99_999) + "👍 and more");
        assertThat(full.text()).hasSize(99_999);
        assertThat(full.notice()).contains("100,000");
        assertThat(pressed(full, "left").notice()).isEmpty();
    }

    @Test
    void aHugeTextStaysQuick() {
        long start = System.nanoTime();
        TextInput input = pressed(TextInput.EMPTY, "'" + "a word or two ".repeat(80_000));
        for (int i = 0; i < 20; i++) {
            input = pressed(input, "up", "'x", "backspace", "alt-b");
            input.shown(76, 10);
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void theWindowFollowsTheCursor() {
        TextInput input = TextInput.of("1\n2\n3\n4\n5");
        assertThat(input.shown(10, 2)).isEqualTo(new TextInput.Shown(java.util.List.of("4", "5"), 1, 1, 3, 5));
        TextInput up = pressed(input.from(3), "up");
        assertThat(up.shown(10, 2)).isEqualTo(new TextInput.Shown(java.util.List.of("4", "5"), 0, 1, 3, 5));
        assertThat(pressed(up, "up").shown(10, 2).lines()).containsExactly("3", "4");
        assertThat(pressed(up, "up").shown(10, 1).lines()).containsExactly("3");
    }

    @Test
    void rowsAreBrokenBetweenWords() {
        TextInput input = TextInput.of("the pact of nineteen thirty-five");
        assertThat(input.shown(10, 9).lines()).containsExactly("the pact ", "of ", "nineteen ", "thirty-fi", "ve");
        assertThat(TextInput.of("one two six ").shown(12, 9).lines()).containsExactly("one two six ", "");
        assertThat(TextInput.of("中文中文中文").shown(7, 9).lines()).containsExactly("中文中", "文中文");
    }
}
