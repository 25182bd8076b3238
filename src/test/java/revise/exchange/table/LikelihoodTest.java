package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;

class LikelihoodTest {
    private static final List<FormatReader> READERS =
            List.of(TableReader.csv(), TableReader.tsv(), new QuizletReader(), new AnkiTextReader());

    private static double value(Format format, String name, String text) {
        for (FormatReader reader : READERS) {
            if (reader.format() == format) {
                return reader.likelihood(TableReaderTest.source(name, text)).value();
            }
        }
        throw new AssertionError(format);
    }

    private static void assertNone(String name, String text, double below) {
        for (FormatReader reader : READERS) {
            assertThat(reader.likelihood(TableReaderTest.source(name, text)).value())
                    .as(reader.format() + ": " + text)
                    .isLessThan(below);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question,answer\na,b\nc,d\n",
                "Frage;Antwort\na;b\n",
                "a,b\nc,d\ne,f\n",
                "a;b;c\nd;e;f\ng;h;\n",
                "\"a\",\"b\"\n\"c, c\",\"d\"\n\"e\",\"f\n, g, h\"\n",
                "a|b\nc|d\ne|f\n",
                "sep=;\na;b\n",
                "question, answer\nWho?, Laval\nWhen?, 1935\n",
                "tags,question,answer\n,Who?,Laval\n,When?,1935\n"
            })
    void tables(String text) {
        assertThat(value(Format.CSV, "x.csv", text)).isBetween(0.8, 1.0);
        assertThat(value(Format.CSV, "x", text)).isGreaterThanOrEqualTo(0.8);
        assertThat(value(Format.TSV, "x", text)).isLessThan(0.3);
        assertThat(value(Format.ANKI_TEXT, "x", text)).isZero();
        assertThat(value(Format.QUIZLET, "x", text)).isLessThan(0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stalin signed the pact in 1939, in August. It was a shock.\nNobody, not even Hitler, had told Italy.\n"
                        + "Japan, too, was surprised, and its government fell.\nThe war began, as we know, a week later.\n",
                "When was the USSR admitted?\nSeptember 1934, after a vote\nWho was the commissar?\nLitvinov, then Molotov\n"
                        + "Where did they meet?\nGeneva, in Switzerland\n",
                "Who, and when?\nLaval, in 1935\nWhere, and why?\nParis, to sign\nWhat, then?\nNothing, at first\n",
                "One line.\nAnother line.\nA third one.\n",
                "Hello, world\n",
                "What is X?\nIt is Y - or so they say\nWhat is Z?\nNobody knows\nAnd W?\nSee above\n",
                "First paragraph; with a break.\n\nSecond paragraph: it has more, much more.\n\nThird.\n"
            })
    void proseAndQuestionLists(String text) {
        assertNone("x.txt", text, 0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: History\ncards:\n  - question: When?\n    answer: 1934\n  - question: Who?\n    answer: [a, b]\n",
                "- question: a\n  answer: b\n- question: c\n  answer: d\n",
                "<?xml version=\"1.0\"?>\n<cards>\n<card q=\"a\">b</card>\n<card q=\"c\">d</card>\n</cards>\n",
                "# History\n\n## When, where?\n\n- 1934\n- Riga\n\n| a | b |\n|---|---|\n| c | d |\n",
                "* Card :drill:\n** Front\nWhen?\n** Back\n1934\n* Other :drill:\nWho?\n",
                "Q: When?\nA: 1934\n\nQ: Who?\nA: Laval\n",
                "C: The pact was signed by [Laval].\n\nC: It was in [1935].\n",
                "Question::Answer\nWhat::That\nWho::Laval\nWhen::1935\n",
                "::Q1:: When? {=1934 ~1935}\n::Q2:: Who? {=Laval ~Blum}\n",
                "{\"cards\": [{\"q\": \"a\", \"a\": \"b\"}, {\"q\": \"c\", \"a\": \"d\"}]}\n",
                "Outline\n\tfirst\n\t\tsecond\n\tthird\n\t\tfourth\n",
            })
    void otherFormats(String text) {
        assertNone("x", text, 0.2);
    }

    @Test
    void tabs() {
        String text = "Rapallo\t1922\nLocarno\t1925\nStresa\t1935\n";

        assertThat(value(Format.TSV, "x", text)).isGreaterThanOrEqualTo(0.8);
        assertThat(value(Format.QUIZLET, "x", text)).isLessThan(value(Format.TSV, "x", text));
        assertThat(TableReaderTest.cards(TableReaderTest.read(TableReader.tsv(), "x", text)))
                .isEqualTo(TableReaderTest.cards(TableReaderTest.read(new QuizletReader(), "x", text)));
    }

    @Test
    void linesWithoutTabsAreThoseOfQuizlet() {
        String text = "Rapallo\t1922\nin April\nLocarno\t1925\nin October\nin Switzerland\nStresa\t1935\n";

        assertThat(value(Format.QUIZLET, "x", text)).isGreaterThanOrEqualTo(0.8);
        assertThat(value(Format.TSV, "x", text)).isLessThan(0.6);
    }

    @Test
    void tabsWithQuotationMarksOrNamesOrThreeColumnsAreNotThoseOfQuizlet() {
        for (String text : List.of(
                "\"a\"\t\"b\tc\"\nd\te\nf\tg\n", "term\tdefinition\na\tb\nc\td\n", "a\tb\tc\nd\te\tf\ng\th\ti\n")) {
            assertThat(value(Format.TSV, "x", text)).isGreaterThanOrEqualTo(0.8);
            assertThat(value(Format.QUIZLET, "x", text)).isLessThan(0.6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" - ", " \u2013 ", "||"})
    void termsAndDefinitionsWithOtherSeparators(String separator) {
        String text =
                "Riga - Latvia\nTallinn - Estonia\nVilnius - Lithuania\nMinsk - Belarus\n".replace(" - ", separator);

        assertThat(value(Format.QUIZLET, "x.txt", text)).isGreaterThanOrEqualTo(0.8);
        assertThat(value(Format.QUIZLET, "x.txt", text.replace("\n", ";"))).isGreaterThanOrEqualTo(0.8);
        assertThat(value(Format.QUIZLET, "x.txt", text.replace("\n", "\n\n"))).isGreaterThanOrEqualTo(0.8);
        assertThat(value(Format.CSV, "x.txt", text)).isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello;;hallo||world;;Welt||cat;;Katze",
                "hello;;hallo\nworld;;Welt\ncat;;Katze\n",
                "hello||hallo;;world||Welt;;cat||Katze\n"
            })
    void doubledSeparatorsAreThoseOfQuizlet(String text) {
        assertThat(value(Format.QUIZLET, "x.txt", text)).isGreaterThanOrEqualTo(0.7);
        assertThat(value(Format.CSV, "x.txt", text)).isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#separator:tab\n#html:true\na\tb\n",
                "#separator:Comma\na,b\nc,d\ne,f\n",
                "#html:false\na\tb\nc\td\n"
            })
    void aHeaderOfAnki(String text) {
        assertThat(value(Format.ANKI_TEXT, "x.txt", text)).isGreaterThanOrEqualTo(0.95);
        assertThat(value(Format.CSV, "x.txt", text)).isLessThan(0.4);
        assertThat(value(Format.TSV, "x.txt", text)).isLessThan(0.4);
        assertThat(value(Format.QUIZLET, "x.txt", text)).isLessThan(0.4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| question | answer |\n|----------|--------|\n| a | b |\n| c | d |\n",
                "# Vocabulary\n\n| Term | Definition |\n|---|---|\n| Osmosis | Water |\n| Mitosis | Division |\n",
                "Term | Definition\n---|---\nA | first\nB | second\n",
                "Here they are:\n\n| English | German |\n|:--|:-:|\n| cat | Katze |\n| dog | Hund |\n\nMore?\n"
            })
    void tablesOfMarkdown(String text) {
        for (String name : List.of("x", "x.md")) {
            assertThat(value(Format.CSV, name, text)).isGreaterThanOrEqualTo(0.85);
            assertThat(value(Format.TSV, name, text)).isLessThan(0.3);
            assertThat(value(Format.QUIZLET, name, text)).isLessThan(0.6);
        }
    }

    @Test
    void nothing() {
        assertNone("x.csv", "", 0.01);
        assertNone("x.csv", "\n \n", 0.01);
    }
}
