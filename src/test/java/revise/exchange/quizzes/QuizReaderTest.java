package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;

class QuizReaderTest {
    private static final QuizReader QUIZ = new QuizReader();

    private static Imported file(String name) throws ExchangeException {
        return QUIZ.read(Samples.source(name, Samples.file(name)), Samples.SETTINGS);
    }

    private static List<String> answer(NewCard card) {
        return card.points().stream().map(Point::text).toList();
    }

    @Test
    void aQuizInYaml() throws ExchangeException {
        Imported imported = file("quiz.yaml");
        List<NewCard> cards = Samples.cards(imported);
        ImportedDeck deck = imported.decks().get(0);

        assertThat(deck.title()).isEqualTo("Treaties");
        assertThat(deck.description()).isEqualTo("For the test on Friday");
        assertThat(deck.language()).isEqualTo("en");
        assertThat(deck.tags()).containsExactly("history");
        assertThat(cards.get(0).id()).isEqualTo("rapallo");
        assertThat(cards.get(0).choices()).containsExactly("1920", "1922", "1926");
        assertThat(answer(cards.get(0))).containsExactly("1922");
        assertThat(cards.get(0).note()).isEqualTo("In April.");
        assertThat(cards.get(0).hint()).isEqualTo("The twenties");
        assertThat(cards.get(0).tags()).containsExactly("germany");
        assertThat(cards.get(1).choices()).containsExactly("Minsk", "Moscow", "Riga");
        assertThat(answer(cards.get(1))).containsExactly("Moscow");
        assertThat(cards.get(2).choices()).containsExactly("True", "False");
        assertThat(answer(cards.get(3))).containsExactly("Litvinov", "Chicherin");
        assertThat(answer(cards.get(5))).containsExactly("Rapallo", "Berlin");
        assertThat(imported.read()).isEqualTo(7);
        assertThat(Samples.losses(imported))
                .containsExactlyInAnyOrder(
                        "the key \"difficulty\" (3 times)",
                        "no answer to \"Unanswered?\"",
                        "the choices, since the answer \"blue\" is none of them");
        assertThat(Samples.items(imported).get(4).doubts()).containsExactly("the answer is none of the choices");
    }

    @Test
    void aQuizInJson() throws ExchangeException {
        Imported imported = file("quiz.json");
        List<NewCard> cards = Samples.cards(imported);

        assertThat(cards.get(0).question()).isEqualTo("Who said \"No\"?");
        assertThat(cards.get(0).choices()).containsExactly("Molotov", "Litvinov", "Chicherin");
        assertThat(answer(cards.get(0))).containsExactly("Molotov");
        assertThat(cards.get(0).tags()).containsExactly("History");
        assertThat(answer(cards.get(1))).containsExactly("two");
        assertThat(cards.get(1).note()).isEqualTo("two: It is even.");
        assertThat(Samples.losses(imported)).containsExactly("the key \"difficulty\"");
    }

    @ParameterizedTest
    @CsvSource({
        // two answers to three choices each; the choice of the first; whether it is sure
        "0, 2, a, true",
        "1, 3, a, true",
        "1, 2, b, false",
        "b, 9, b, true",
        "B, c, b, true"
    })
    void whatNumbersCountFromIsSeenOfAllQuestions(String first, String second, String choice, boolean sure)
            throws ExchangeException {
        String quiz =
                "- {question: x, options: [a, b, c], answer: %s}\n- {question: y, options: [a, b, c], answer: %s}\n";
        Item item =
                Samples.items(Samples.read(QUIZ, quiz.formatted(first, second))).get(0);

        assertThat(answer(item.card())).containsExactly(choice);
        assertThat(item.doubts().isEmpty()).isEqualTo(sure);
    }

    @Test
    void numbersThatAreChoicesAreMeantAsSuch() throws ExchangeException {
        String quiz = "- {question: x, options: [1, 2, 3], answer: 2}\n- {question: y, options: [4, 5], answer: 4}\n";
        Item item = Samples.items(Samples.read(QUIZ, quiz)).get(0);

        assertThat(answer(item.card())).containsExactly("2");
        assertThat(item.doubts()).containsExactly("the answer may be the number of a choice");
    }

    @Test
    void aNumberedKeyIsAlwaysANumber() throws ExchangeException {
        String quiz = "[{'q':'x','options':[1,2,3],'correctIndex':2},{'q':'y','options':[1,2],'correctIndex':0}]"
                .replace('\'', '"');

        assertThat(answer(Samples.cards(Samples.read(QUIZ, quiz)).get(0))).containsExactly("3");
    }

    @Test
    void choicesMayBeNamed() throws ExchangeException {
        String quiz = "quiz:\n  one:\n    question: x\n    options: {1: red, 2: blue}\n    answer: 2\n";
        NewCard card = Samples.cards(Samples.read(QUIZ, quiz)).get(0);

        assertThat(card.id()).isEqualTo("one");
        assertThat(answer(card)).containsExactly("blue");
    }

    @Test
    void severalDocumentsAreOneQuiz() throws ExchangeException {
        assertThat(Samples.cards(Samples.read(QUIZ, "---\n- {q: a, a: b}\n---\n- {q: c, a: d}\n")))
                .hasSize(2);
    }

    @Test
    void aDeckOfReviseIsNotImported() {
        assertThatThrownBy(() -> Samples.read(QUIZ, "title: T\ncards:\n  - question: a\n    answer: b\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("x.txt: this is a revise deck already; put it into your decks folder");
    }

    @Test
    void aQuizThatIsAlmostADeckIsAQuiz() throws ExchangeException {
        assertThat(Samples.cards(
                        Samples.read(QUIZ, "title: T\ncards:\n  - question: a\n    answer: b\n    level: 2\n")))
                .hasSize(1);
    }

    @Test
    void aliasesAndKeysThatStandTwiceAreLosses() throws ExchangeException {
        Imported imported = Samples.read(QUIZ, "- q: &x a\n  a: b\n- q: c\n  a: d\n  a: e\n  note: *x\n");

        assertThat(Samples.losses(imported))
                .containsExactly(
                        "the first of two values of \"a\"", "the alias *x, which stands for text from elsewhere");
        assertThat(answer(Samples.cards(imported).get(1))).containsExactly("e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- q: [", "{\"a\":", "plain", "", "- {q: a, a: b}\n]", "\u0000", "[[[[[[[[[[[[[[[[[[[["})
    void whatIsNoQuizIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> Samples.read(QUIZ, text))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("x.txt:");
    }

    @Test
    void boundsHold() {
        assertThatThrownBy(() -> Samples.read(QUIZ, "- q: " + "x".repeat(200_000) + "\n  a: b\n"))
                .hasMessageContaining("a line is longer than");
        assertThatThrownBy(() -> Samples.read(QUIZ, "[".repeat(100_000))).isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> Samples.read(QUIZ, "[" + "[],".repeat(1_500_000) + "[]]"))
                .hasMessageContaining("more than 2000000 values");
    }
}
