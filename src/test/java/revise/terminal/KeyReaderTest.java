package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
    private static List<String> keys(String typed) throws Exception {
        List<String> keys = new ArrayList<>();
        try (NonBlockingReader in = NonBlocking.nonBlocking("test", new StringReader(typed))) {
            KeyReader reader = new KeyReader(in);
            for (int i = 0; i < 20; i++) {
                KeyPress key = reader.next(1000);
                if (key == null || key.equals(KeyPress.END)) {
                    break;
                }
                keys.add(key.name());
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
                .containsExactly("space", "enter", "enter", "tab", "backspace", "ctrl-c", "ctrl-z");
    }

    @Test
    void sequencesAreSingleKeys() throws Exception {
        assertThat(keys("\u001b[A\u001b[B\u001bOA\u001bOB\u001b[5~\u001b[6~x"))
                .containsExactly("up", "down", "up", "down", "pageup", "pagedown", "x");
    }

    @Test
    void unknownSequencesAndAltKeysDoNothing() throws Exception {
        assertThat(keys("\u001b[1;5Aq\u001b[15~q")).containsExactly("other", "q", "other", "q");
        assertThat(keys("\u001bqx")).containsExactly("other", "x");
    }

    @Test
    void escAloneIsAKey() throws Exception {
        assertThat(keys("\u001b")).containsExactly("esc");
        assertThat(keys("\u001b\u001b[A")).containsExactly("esc", "up");
    }

    @Test
    void pastedTextPressesNothing() throws Exception {
        assertThat(keys("a\u001b[200~1234\r\u001b[20\u001b[201~b")).containsExactly("a", "other", "b");
    }
}
