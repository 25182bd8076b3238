package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Source;

class LikelihoodTest {
    private static final GiftReader GIFT = new GiftReader();
    private static final QuizReader QUIZ = new QuizReader();
    private static final SuperMemoReader SUPERMEMO = new SuperMemoReader();
    private static final MnemosyneReader MNEMOSYNE = new MnemosyneReader();
    private static final List<FormatReader> ALL = List.of(GIFT, QUIZ, SUPERMEMO, MNEMOSYNE);

    private static void only(FormatReader own, Source source, double least) {
        for (FormatReader reader : ALL) {
            double value = reader.likelihood(source).value();
            if (reader == own) {
                assertThat(value).as("%s of %s", reader.format(), source.name()).isGreaterThanOrEqualTo(least);
            } else {
                assertThat(value).as("%s of %s", reader.format(), source.name()).isLessThan(0.3);
            }
        }
    }

    @Test
    void eachFileIsOfItsOwnFormat() {
        only(GIFT, Samples.source("chapter.txt", Samples.file("chapter.gift")), 0.9);
        only(QUIZ, Samples.source("quiz.txt", Samples.file("quiz.yaml")), 0.8);
        only(QUIZ, Samples.source("quiz.txt", Samples.file("quiz.json")), 0.9);
        only(SUPERMEMO, Samples.source("qa.txt", Samples.file("qa.txt")), 0.9);
        only(MNEMOSYNE, Samples.source("old.txt", Samples.file("old.xml")), 0.9);
    }

    @Test
    void plainQuestionsWithMarksMayBeOfSeveralFormats() {
        only(SUPERMEMO, Samples.text("x.txt", "Q: one\nA: 1\n\nQ: two\nA: 2\n"), 0.35);
        only(SUPERMEMO, Samples.text("x.txt", "Q: one\nQ: two\nA: 1\nA: 2\n"), 0.8);
        only(GIFT, Samples.text("x.txt", "The sun rises in the east. {T}\n\nIt is cold. {F}\n"), 0.6);
    }

    @Test
    void archivesAreNoTexts() {
        Source archive = Samples.source("x.zip", new byte[] {'P', 'K', 3, 4, 0});

        for (FormatReader reader : ALL) {
            assertThat(reader.likelihood(archive).value()).isZero();
            assertThatThrownBy(() -> reader.read(archive, Samples.SETTINGS))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageStartingWith("x.zip: ");
        }
    }

    @Test
    void otherTextsAreNoneOfThese() {
        Samples.others().forEach((name, text) -> {
            for (FormatReader reader : ALL) {
                assertThat(reader.likelihood(Samples.text(name, text)).value())
                        .as("%s of %s", reader.format(), name)
                        .isLessThan(0.3);
            }
        });
    }

    @Test
    void aQuizThatIsADeckIsRecognised() {
        only(QUIZ, Samples.text("x.yaml", "title: T\ncards:\n  - question: a\n    answer: b\n"), 0.8);
    }
}
