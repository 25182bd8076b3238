package revise.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Provide
    Arbitrary<String> readable() {
        return Texts.readable().map(text -> text.replace('\n', ' '));
    }

    @Test
    void wideAndCombiningCharactersCountAsTheTerminalShowsThem() {
        assertThat(Columns.of("abc")).isEqualTo(3);
        assertThat(Columns.of("中文")).isEqualTo(4);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("한")).isEqualTo(2);
        assertThat(Columns.of("❤️")).isEqualTo(2);
    }

    @Test
    void aJoinedEmojiIsOneCharacter() {
        String family = "👨‍👩‍👧";
        assertThat(Columns.clusterEnd(family + "x", 0)).isEqualTo(family.length());
        assertThat(Columns.clusterEnd("🇩🇪🇫🇷", 0)).isEqualTo(4);
        assertThat(Columns.clusterEnd("👍🏽!", 0)).isEqualTo(4);
        assertThat(Columns.clusterEnd("e\u0301x", 0)).isEqualTo(2);
    }

    @Property
    void theLibraryNeverMeasuresMore(@ForAll("readable") String text) {
        assertThat(new AttributedString(text).columnLength()).isLessThanOrEqualTo(Columns.of(text));
    }

    @Property
    void aCutTextFits(@ForAll("readable") String text, @ForAll @IntRange(min = 0, max = 60) int columns) {
        String cut = Columns.cut(text, columns);
        assertThat(Columns.of(cut)).isLessThanOrEqualTo(columns);
        if (Columns.of(text) > columns && columns > 0) {
            assertThat(cut).endsWith("…");
        }
    }

    @Test
    void whatTerminalsAgreeOnIsNotDoubtful() {
        assertThat(Columns.isDoubtful("Was ist — naïve? Москва 中文 ━┄█ …")).isFalse();
        assertThat(Columns.isDoubtful("👨‍👩‍👧")).isTrue();
        assertThat(Columns.isDoubtful("❤️")).isTrue();
        assertThat(Columns.isDoubtful("हिन्दी")).isTrue();
    }
}
