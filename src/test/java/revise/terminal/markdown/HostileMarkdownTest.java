package revise.terminal.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.terminal.text.Columns;

class HostileMarkdownTest {
    private static final long SMALL_STACK = 512 * 1024;
    private static final Duration LONG = Duration.ofSeconds(20);

    static List<String> texts() {
        return List.of(
                "> ".repeat(10_000),
                "x\n" + "> ".repeat(9_000) + "\ny",
                "[".repeat(10_000),
                "[".repeat(5_000) + "a" + "](b.c)".repeat(2_000),
                "![".repeat(3_000) + "a" + "](b.c)".repeat(2_000),
                "*a **b ".repeat(10_000),
                "*a **b ".repeat(1_200) + "b** a*".repeat(1_200),
                "*(".repeat(4_000) + "a" + ")*".repeat(4_000),
                "_".repeat(9_000) + "a" + "_".repeat(9_000),
                "2*3".repeat(6_000),
                nested(),
                "x\n" + "- ".repeat(9_000) + "\ny",
                "- a\n".repeat(4_900),
                "# a\n".repeat(4_900),
                "`".repeat(19_000),
                "` `` ``` ".repeat(2_000),
                "<?".repeat(9_000),
                "<!--".repeat(4_900),
                "|" + "a|".repeat(5_000),
                "|" + "a|".repeat(2_500) + "\n|" + "-|".repeat(2_500) + "\n" + "|x\n".repeat(3_000),
                "|" + "a|".repeat(1_600) + "\n|" + "-|".repeat(1_600) + "\n|b",
                "|a|\n|-|\n" + "|b|\n".repeat(2_000),
                "x".repeat(1_000_000),
                "*x* ".repeat(250_000),
                "$".repeat(100_000),
                "$".repeat(19_000),
                "$a ".repeat(6_000),
                "\\".repeat(100_000),
                "\\".repeat(19_000),
                "$" + "{".repeat(900) + "x" + "}".repeat(900) + "$",
                "$" + "\\frac{1}{".repeat(200) + "x" + "}".repeat(200) + "$",
                "$" + "\\sqrt".repeat(390) + "x$",
                "$x" + "^{x".repeat(400) + "}".repeat(400) + "$",
                "$" + "\\left(".repeat(300) + "$",
                "$$\n" + "x\n".repeat(9_000),
                "a&#27;[2J&#x202E;".repeat(1_000),
                "\n".repeat(19_000) + "*x*",
                "*e\u0301" + "\u0301".repeat(18_000) + "*");
    }

    private static String nested() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 190; i++) {
            text.append("  ".repeat(i / 2)).append("- a\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itTakesNeitherLongNorMuchStack(String text) {
        assertTimeoutPreemptively(LONG, () -> {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread thread = new Thread(null, () -> show(text), "small stack", SMALL_STACK);
            thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
            thread.start();
            thread.join();
            assertThat(failure.get()).isNull();
        });
    }

    private static void show(String text) {
        for (int columns : new int[] {1, 7, 80}) {
            for (AttributedString line : Markdown.lines(text, columns, AttributedStyle.DEFAULT, true)) {
                assertThat(Columns.of(line)).isLessThanOrEqualTo(columns);
            }
        }
        assertThat(Markdown.plain(text)).doesNotContain("\u001b", "\u202e");
        assertThat(Markdown.line(text)).doesNotContain("\n");
        assertThat(Markdown.images(text)).hasSizeLessThan(10);
    }
}
