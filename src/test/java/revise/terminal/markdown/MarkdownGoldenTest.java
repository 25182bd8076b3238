package revise.terminal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and what becomes of them, in a file to read. */
class MarkdownGoldenTest {
    private static final Path FILE = Path.of("src", "test", "resources", "markdown", "at-40-columns.txt");
    private static final String MARK = "%%% ";

    record Case(String name, String source, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : ("\n" + Files.readString(FILE)).split("\n" + MARK + "(?!=)")) {
            if (!part.isBlank()) {
                String[] halves = part.split("\n" + MARK + "=\n");
                int name = halves[0].indexOf('\n');
                cases.add(new Case(
                        halves[0].substring(0, name),
                        halves[0].substring(name + 1),
                        halves[1].stripTrailing().lines().toList()));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsShownAsTheFileSays(Case test) {
        assertThat(Markdown.lines(test.source(), 40, AttributedStyle.DEFAULT, true))
                .extracting(line -> line.toString().stripTrailing())
                .containsExactlyElementsOf(test.lines());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allTheWordsAreInThePlainTextToo(Case test) {
        String plain = Markdown.plain(test.source());
        for (String line : test.lines()) {
            for (String word : line.split("[^\\p{IsAlphabetic}\\p{IsDigit}]+")) {
                if (!word.codePoints().anyMatch(Character::isIdeographic)) {
                    assertThat(plain).contains(word);
                }
            }
        }
    }
}
