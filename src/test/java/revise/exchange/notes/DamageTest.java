package revise.exchange.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Imported;
import revise.exchange.format.Reading;
import revise.exchange.format.Source;
import revise.exchange.org.OrgDrillReader;
import revise.exchange.org.OrgFcReader;

/** Broken files end in cards and losses, or in one sentence. */
class DamageTest {
    private static final Map<FormatReader, String> FILES = Map.of(
            new HashcardsReader(), "notes/hashcards.md",
            new ObsidianReader(), "notes/obsidian.md",
            new HeadingsReader(), "notes/headings.md",
            new OrgDrillReader(), "org/drill.org",
            new OrgFcReader(), "org/fc.org");

    static Stream<Arguments> files() {
        return FILES.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bytesAreCutTurnedAndDoubled(FormatReader reader, String name) throws Exception {
        byte[] whole = Reading.file(name).bytes();
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            if (i % 3 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else if (i % 3 == 1) {
                for (int j = 0; j < 10; j++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            } else {
                byte[] marks = "[{\"`*#:=$|-<\n".getBytes(StandardCharsets.US_ASCII);
                for (int j = 0; j < 30; j++) {
                    bytes[random.nextInt(bytes.length)] = marks[random.nextInt(marks.length)];
                }
            }
            read += outcome(reader, bytes) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(200);
    }

    /** Marks without end, each of which might be searched for to the end of the text. */
    @ParameterizedTest
    @MethodSource("files")
    void longLinesOfMarksAreReadAtOnce(FormatReader reader, String name) throws Exception {
        String start = new String(Reading.file(name).bytes(), StandardCharsets.UTF_8) + "\n";
        List<String> marks = List.of(
                "[",
                "[[",
                "![",
                "{{",
                "==a ",
                "$a ",
                "`",
                "``` ",
                "*a ",
                "/a* ",
                "\\(",
                "#",
                "* ",
                "> ",
                "- ",
                "| ",
                "<!--",
                "<!--SR:",
                "[a](",
                "{{a}{",
                "?\n",
                "```\n",
                "* a :drill:fc:\n",
                "\n:A:",
                ":END:\n",
                "C: [\n",
                "#+begin_src\n",
                "==a==^[",
                "\\begin{a}\n",
                "Q: a\nA: ",
                "## a\n",
                "`` ` ",
                "$$",
                "&#x",
                "~~~\n",
                "    ");
        for (String mark : marks) {
            outcome(reader, (start + mark.repeat(100_000 / mark.length())).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(outcome(reader, start.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void anEmptyFileIsSaidToBeNoneOfThese() {
        assertThat(FILES.keySet()).noneMatch(reader -> outcome(reader, new byte[0]));
    }

    /** Whether it could be read; any exception but one fails the test. */
    private static boolean outcome(FormatReader reader, byte[] bytes) {
        try {
            Source source = Source.of("x.md", bytes);
            assertThat(reader.likelihood(source).value()).isBetween(0.0, 1.0);
            Imported imported = reader.read(source, Reading.SETTINGS);
            assertThat(imported.read()).isGreaterThanOrEqualTo(imported.cards());
            return true;
        } catch (ExchangeException e) {
            assertThat(e.getMessage()).startsWith("x.md: ");
            return false;
        }
    }
}
