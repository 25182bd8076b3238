package revise.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BulletsTest {
    @Test
    void theItemsOfAListArePoints() {
        assertThat(Bullets.points("- one\n- two")).containsExactly("one", "two");
        assertThat(Bullets.points("* one\n\n* two\n")).containsExactly("one", "two");
        assertThat(Bullets.points("1. one\n2. two")).containsExactly("one", "two");
    }

    @Test
    void whatIsUnderAnItemBelongsToIt() {
        assertThat(Bullets.points("- one\n  more\n\n  - under\n- two\n  ```\n    code\n  ```"))
                .containsExactly("one\nmore\n\n- under", "two\n```\n  code\n```");
    }

    @Test
    void aListAmongOtherTextIsNoListOfPoints() {
        for (String text : List.of(
                "These:\n- one\n- two",
                "- one\n- two\n\nand more",
                "- one",
                "one\ntwo",
                "- 5\n-",
                "1922. a\n1926. b")) {
            assertThat(Bullets.points(text)).containsExactly(text);
        }
    }

    @Test
    void imagesThatAreNotThereAreLosses() {
        assertThat(ImageLinks.in("a ![x](b.png) ![](<c d.png> \"t\") ![e] (f) ![g](h"))
                .containsExactly("b.png", "c d.png");
        assertThat(ImageLinks.lost("https://e.org/a.png"))
                .isEqualTo("the picture \"https://e.org/a.png\", which revise does not fetch");
    }
}
