package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import revise.terminal.input.KeyPress;

class KeyBindingsTest {
    private final KeyBindings defaults = KeyBindings.defaults();

    @Test
    void theUsualKeysDoWhatTheKeyLineSays() {
        assertThat(defaults.control(new KeyPress("space"))).isEqualTo(Control.SHOW);
        assertThat(defaults.control(new KeyPress("1"))).isEqualTo(Control.AGAIN);
        assertThat(defaults.control(new KeyPress("j"))).isEqualTo(Control.DOWN);
        assertThat(defaults.control(new KeyPress("down"))).isEqualTo(Control.DOWN);
        assertThat(defaults.control(new KeyPress("Q"))).isNull();
        assertThat(defaults.label(Control.SHOW)).isEqualTo("Space");
    }

    @Test
    void aChangedKeyReplacesTheOldOne() {
        KeyBindings changed = defaults.with(Map.of("hint", "H", "accept", "Tab", "again", " ", "show", "f"));
        assertThat(changed.control(new KeyPress("H"))).isEqualTo(Control.HINT);
        assertThat(changed.control(new KeyPress("h"))).isNull();
        assertThat(changed.control(new KeyPress("tab"))).isEqualTo(Control.ACCEPT);
        assertThat(changed.control(new KeyPress("space"))).isEqualTo(Control.AGAIN);
        assertThat(changed.label(Control.ACCEPT)).isEqualTo("Tab");
        assertThat(defaults.label(Control.HINT)).isEqualTo("h");
    }

    @Test
    void twoActionsMaySwapTheirKeys() {
        KeyBindings changed = defaults.with(Map.of("undo", "h", "hint", "u"));
        assertThat(changed.control(new KeyPress("h"))).isEqualTo(Control.UNDO);
        assertThat(changed.control(new KeyPress("u"))).isEqualTo(Control.HINT);
    }

    @Test
    void anUnknownActionIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> defaults.with(Map.of("hnt", "h")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"hnt\"")
                .hasMessageContaining("show, accept, again");
    }

    @Test
    void aKeyForTwoActionsIsRefused() {
        assertThatThrownBy(() -> defaults.with(Map.of("hint", "u")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"u\"")
                .hasMessageContaining("hint")
                .hasMessageContaining("undo");
    }

    @Test
    void whatIsNoKeyIsRefused() {
        for (String key : new String[] {"", "hh", "ctrl-c", "esc", "\u001b", "\u202e", "\n"}) {
            assertThatThrownBy(() -> defaults.with(Map.of("hint", key)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no key for hint");
        }
    }
}
