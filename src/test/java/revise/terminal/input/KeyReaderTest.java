package revise.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {
    private static List<String> keys(String typed) throws Exception {
        return read(typed).stream().map(KeyPress::name).toList();
    }

    private static List<String> texts(String typed) throws Exception {
        return read(typed).stream().map(KeyPress::text).toList();
    }

    private static List<KeyPress> read(String typed) throws Exception {
        List<KeyPress> keys = new ArrayList<>();
        try (NonBlockingReader in = NonBlocking.nonBlocking("test", new StringReader(typed))) {
            KeyReader reader = new KeyReader(in, null);
            for (int i = 0; i < 20; i++) {
                KeyPress key = reader.next(1000);
                if (key == null || key.equals(KeyPress.END)) {
                    break;
                }
                keys.add(key);
            }
        }
        return keys;
    }

    @Test
    void charactersAreTheirOwnNames() throws Exception {
        assertThat(keys("a?Ä1")).containsExactly("a", "?", "Ä", "1");
        assertThat(keys("👍")).containsExactly("👍");
    }

    @Test
    void keysWithoutACharacterHaveNames() throws Exception {
        assertThat(keys(" \r\n\t\u007f\u0003\u001a"))
                .containsExactly("space", "enter", "ctrl-j", "tab", "backspace", "ctrl-c", "ctrl-z");
    }

    @Test
    void sequencesAreSingleKeys() throws Exception {
        assertThat(keys("\u001b[A\u001b[B\u001bOA\u001bOB\u001b[5~\u001b[6~x"))
                .containsExactly("up", "down", "up", "down", "pageup", "pagedown", "x");
    }

    @Test
    void unknownSequencesAndAltKeysDoNothing() throws Exception {
        assertThat(keys("\u001b[1;5Aq\u001b[15~q")).containsExactly("other", "q", "other", "q");
        assertThat(keys("\u001b0x")).containsExactly("alt-0", "x");
    }

    @Test
    void escAloneIsAKey() throws Exception {
        assertThat(keys("\u001b")).containsExactly("esc");
        assertThat(keys("\u001b\u001b[A")).containsExactly("esc", "up");
    }

    @Test
    void keysOfTextHaveNames() throws Exception {
        assertThat(keys("\u001b[D\u001bOC\u001b[H\u001b[4~\u001b[3~\u001b[1;5D\u001b[1;3C\u001bOP\u001b[[A\u001b[Z"))
                .containsExactly(
                        "left", "right", "home", "end", "delete", "ctrl-left", "ctrl-right", "f1", "f1", "shift-tab");
        assertThat(keys("\u0001\u0007\u0010\n\u001bb\u001b\u007f\u001b\r\u001b\n\u001b[13;2u"))
                .containsExactly(
                        "ctrl-a",
                        "ctrl-g",
                        "ctrl-p",
                        "ctrl-j",
                        "alt-b",
                        "alt-backspace",
                        "alt-enter",
                        "alt-enter",
                        "alt-enter");
    }

    @Test
    void onlyCharactersTypeText() throws Exception {
        assertThat(texts("a \u0001\r\u001bb👍")).containsExactly("a", " ", "", "", "", "👍");
    }

    @Test
    void aPasteIsOneEventWithItsText() throws Exception {
        assertThat(keys("a\u001b[200~1234\r\u001b[20\u001b[201~b")).containsExactly("a", "paste", "b");
        assertThat(texts("a\u001b[200~1234\r\u001b[20\u001b[201~b")).containsExactly("a", "1234\r\u001b[20", "b");
        assertThat(texts("\u001b[200~\u001b[201~\u001b[A")).containsExactly("", "");
    }

    @Test
    void aHugePasteIsReadAtOnceAndCut() throws Exception {
        String pasted = "word ".repeat(28_000);
        List<String> texts = texts("\u001b[200~" + pasted + "\u001b[201~b");
        assertThat(texts).hasSize(2).element(1).isEqualTo("b");
        assertThat(texts.get(0)).hasSize(1 << 17).startsWith("word word");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 100})
    void whatIsInStoreIsTakenAtOnceAndInOrder(int atOnce) throws Exception {
        byte[] stored = "ß中👍\u001b[201~xy".getBytes(StandardCharsets.UTF_8);
        InputStream device = new ByteArrayInputStream(stored) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(atOnce, length));
            }
        };
        try (NonBlockingReader in = NonBlocking.nonBlocking("test", new StringReader("\u001b[200~z"))) {
            KeyReader reader = new KeyReader(in, new Backlog(device, StandardCharsets.UTF_8));
            assertThat(reader.next(1000)).isEqualTo(KeyPress.paste("ß中👍"));
            if (atOnce == 100) {
                // What was taken together with the end of the paste comes before what is not taken yet.
                assertThat(reader.next(1000)).isEqualTo(KeyPress.character("x"));
            }
        }
    }
}
