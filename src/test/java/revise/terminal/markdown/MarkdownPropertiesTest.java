package revise.terminal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Texts;
import revise.terminal.text.Wrap;

class MarkdownPropertiesTest {
    private static final AttributedStyle BASE = AttributedStyle.BOLD;
    private static final String WORD = "word";
    private static final String[] MARKS = {
        "*", "**", "_", "__", "***", "___", "`", "``", "```\n", "~~~\n", "# ", "## ", "#", "> ", ">", "- ", "+ ", "-",
        "* ", "---\n", "===\n", "=", "[", "]", "](", "(", ")", "[]", "]: ", "<", ">", "</", "&", "&amp;", "\\", "\\\n",
        "    ", "  ", "~", "^", "{", "}", ".", ",", ":", "%", "\n", "\n\n", "\n", " ", " ", " "
    };
    private static final String[] MORE = {
        "|",
        "|-|-|\n",
        "|:-:|\n",
        "\n|",
        "$",
        "$$",
        "$$\n",
        "\\frac",
        "\\sqrt",
        "^2",
        "_1",
        "![",
        "](x.png)",
        "1. ",
        "2) ",
        "<b>",
        "&#27;",
        "&#x202E;",
        "&#8237;",
        "\t",
        "http://x.org/",
        "中文",
        "e\u0301",
        "שלום",
        "👨‍👩‍👧",
        "❤️"
    };

    @Provide
    Arbitrary<String> words() {
        return numbered(
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(WORD)), Tuple.of(3, Arbitraries.of(MARKS))));
    }

    @Provide
    Arbitrary<String> anything() {
        return numbered(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(WORD)),
                Tuple.of(4, Arbitraries.of(MARKS)),
                Tuple.of(4, Arbitraries.of(MORE)),
                Tuple.of(1, Texts.hostile())));
    }

    @Provide
    Arbitrary<String> unmarked() {
        return Texts.hostile().filter(text -> !Marks.mayBeIn(Clean.text(text).stripTrailing()));
    }

    /** Gives every word a number of its own. */
    private static Arbitrary<String> numbered(Arbitrary<String> tokens) {
        return tokens.list().ofMaxSize(40).map(list -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < list.size(); i++) {
                text.append(list.get(i).equals(WORD) ? "w" + letters(i) + "w" : list.get(i));
            }
            return text.toString();
        });
    }

    private static String letters(int number) {
        return String.format(Locale.ROOT, "%02d", number).replace('0', 'o');
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void noLineIsWiderThanItMayAndAllIsClean(
            @ForAll("anything") String text,
            @ForAll @IntRange(min = 1, max = 90) int columns,
            @ForAll boolean unicode) {
        for (AttributedString line : Markdown.lines(text, columns, BASE, unicode)) {
            assertThat(Columns.of(line)).as("<%s>", line).isLessThanOrEqualTo(columns);
            assertThat(line.chars()).noneMatch(MarkdownPropertiesTest::steers);
        }
        String plain = Markdown.plain(text);
        assertThat(Clean.text(plain)).isEqualTo(plain);
        String line = Markdown.line(text);
        assertThat(Clean.line(line)).isEqualTo(line);
        for (Image image : Markdown.images(text)) {
            assertThat(Clean.line(image.alt() + image.path())).isEqualTo(image.alt() + image.path());
        }
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) || "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e".indexOf(c) >= 0;
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void noWordIsLost(@ForAll("words") String text) {
        String plain = Markdown.plain(text);
        StringBuilder lines = new StringBuilder();
        Markdown.lines(text, 80, BASE, true).forEach(lines::append);
        for (String word : text.split("[^w0-9o]+")) {
            assertThat(plain).contains(word);
            assertThat(lines.toString().replaceAll("[ >]", ""))
                    .as("without the marks of quotes")
                    .contains(word);
        }
    }

    @Property(tries = 1000)
    void textWithoutMarksIsWrappedAsItWas(
            @ForAll("unmarked") String text, @ForAll @IntRange(min = 1, max = 90) int columns) {
        List<AttributedString> expected = new ArrayList<>();
        for (String line : Wrap.lines(Clean.text(text).stripTrailing(), columns)) {
            expected.add(new AttributedString(line, BASE));
        }
        assertThat(Markdown.lines(text, columns, BASE, true)).isEqualTo(expected);
        assertThat(Markdown.plain(text)).isEqualTo(Clean.text(text).stripTrailing());
        assertThat(Markdown.line(text)).isEqualTo(Clean.line(text));
    }

    @Property(tries = 1000)
    void readingWithoutFindingChangesNothing(
            @ForAll("unmarked") String text, @ForAll @IntRange(min = 30, max = 90) int columns) {
        String clean = Clean.text(text).stripTrailing();
        Assume.that(!clean.isEmpty());
        List<AttributedString> expected = new ArrayList<>();
        for (String line : Wrap.lines(clean, columns)) {
            expected.add(new AttributedString(line, BASE));
        }
        assertThat(Document.read(clean, BASE, true).lines(columns)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void anyTextCanBeShown(@ForAll String text, @ForAll @IntRange(min = 1, max = 30) int columns) {
        for (AttributedString line : Markdown.lines(text, columns, BASE, true)) {
            assertThat(Columns.of(line)).isLessThanOrEqualTo(columns);
        }
        assertThat(Markdown.line(text)).doesNotContain("\n", "\u001b", "\u202e");
    }
}
