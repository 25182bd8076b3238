package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;

class GiftReaderTest {
    private static final GiftReader GIFT = new GiftReader();

    private static Imported chapter() throws ExchangeException {
        return GIFT.read(Samples.source("chapter.gift", Samples.file("chapter.gift")), Samples.SETTINGS);
    }

    private static NewCard card(String text) throws ExchangeException {
        List<NewCard> cards = Samples.cards(Samples.read(GIFT, text));
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private static Point point(String text, List<String> accept, String number, String tolerance) {
        return new Point(text, 1, List.of(), accept, List.of(), null, number, tolerance, null);
    }

    @Test
    void categoriesAreDecks() throws ExchangeException {
        assertThat(chapter().decks().stream().map(ImportedDeck::title))
                .containsExactly("Soviet foreign policy / Treaties", "Maths / Sets");
    }

    @Test
    void aMultipleChoiceKeepsWhatIsSaidToItsAnswers() throws ExchangeException {
        NewCard card = Samples.cards(chapter()).get(0);

        assertThat(card.id()).isEqualTo("minsk");
        assertThat(card.tags()).containsExactly("ussr", "1920s ] late");
        assertThat(card.choices()).containsExactly("Minsk", "Moscow", "Vilnius");
        assertThat(card.points()).containsExactly(Point.of("Moscow"));
        assertThat(card.note()).isEqualTo("See the map.\nMinsk: The talks began elsewhere.\nOn 12 July.");
        assertThat(Samples.losses(chapter())).contains("50% of the marks for the choice \"Vilnius\"");
    }

    @Test
    void trueAndFalseAreChoices() throws ExchangeException {
        List<NewCard> cards = Samples.cards(chapter());

        assertThat(cards.get(1).choices()).containsExactly("True", "False");
        assertThat(cards.get(1).points()).containsExactly(Point.of("True"));
        assertThat(cards.get(2).id()).isEqualTo("q3");
        assertThat(cards.get(2).points()).containsExactly(Point.of("False"));
        assertThat(cards.get(2).note()).isEqualTo("Right.\nTrue: It was a year later.");
    }

    @Test
    void aMissingWordIsAGapUnlessOtherWordsCountAsWell() throws ExchangeException {
        List<NewCard> cards = Samples.cards(chapter());

        assertThat(cards.get(3).question()).isEqualTo("Who signed for France in _____?");
        assertThat(cards.get(3).points()).containsExactly(point("1935", List.of("the year 1935"), null, null));
        assertThat(cards.get(4).cloze()).isEqualTo("Which city {{Genoa}} hosted the\ntalks?");
    }

    @ParameterizedTest
    @CsvSource({
        "#3, 3, 3,",
        "#3:2, 3, 3, 2",
        "#3:0, 3, 3,",
        "#1..5, 1..5, 3, 2",
        "#-1.5..1, -1.5..1, -0.25, 1.25",
        "#=3:0.1, 3, 3, 0.1",
        "#2e3:1, 2e3, 2e3, 1"
    })
    void numbersKeepTheirTolerance(String answers, String text, String number, String tolerance)
            throws ExchangeException {
        assertThat(card("How many? {" + answers + "}").points())
                .containsExactly(point(text, List.of(), number, tolerance));
    }

    @ParameterizedTest
    @CsvSource({"#x", "#*", "#1..y", "#1:-1", "#1e999999999", "#", "#1e999999999..1"})
    void whatIsNoNumberIsLost(String answers) throws ExchangeException {
        Imported imported = Samples.read(GIFT, "How many? {" + answers + "}");

        assertThat(imported.cards()).isZero();
        assertThat(imported.read()).isEqualTo(1);
        assertThat(Samples.losses(imported)).contains("a question without a right number");
    }

    @Test
    void aNumberThatIsOnlyPartlyRightIsALoss() throws ExchangeException {
        assertThat(Samples.cards(chapter()).get(7).points()).containsExactly(point("1934", List.of(), "1934", null));
        assertThat(Samples.cards(chapter()).get(7).note()).isEqualTo("another number: No.\n1934:1: Close.");
        assertThat(Samples.losses(chapter())).contains("50% of the marks for \"1934:1\"");
    }

    @Test
    void severalRightChoicesAreSeveralPoints() throws ExchangeException {
        assertThat(Samples.cards(chapter()).get(8).points())
                .containsExactly(Point.of("Litvinov"), Point.of("Chicherin"));
        assertThat(card("Who? {~%25%a ~%75%b ~c}").points().stream().map(Point::marks))
                .containsExactly(1.0, 3.0);
        assertThat(Samples.losses(Samples.read(GIFT, "Who? {~%50%a ~%50%b ~%-100%c}")))
                .containsExactly("100% of the marks taken away for the choice \"c\"");
    }

    @Test
    void eachPairToBeMatchedIsAChoice() throws ExchangeException {
        Item first = Samples.items(chapter()).get(9);

        assertThat(first.card().question()).isEqualTo("Match.\n\nFrance");
        assertThat(first.card().choices()).containsExactly("Paris", "Rome", "Madrid");
        assertThat(first.card().points()).containsExactly(Point.of("Paris"));
        assertThat(first.doubts()).isNotEmpty();
        assertThat(Samples.cards(chapter()).get(10).points()).containsExactly(Point.of("Rome"));
    }

    @Test
    void escapedSignsAreText() throws ExchangeException {
        NewCard card = Samples.cards(chapter()).get(11);

        assertThat(card.choices()).containsExactly("x = 1", "y {2}");
    }

    @Test
    void aBrokenQuestionDoesNotTakeTheNextWithIt() throws ExchangeException {
        List<Item> items = Samples.items(chapter());

        assertThat(items.get(12).doubts()).containsExactly("no blank line stands before this question");
        assertThat(items.get(13).card().question()).isEqualTo("Fine again");
        assertThat(items).hasSize(14);
        assertThat(chapter().read()).isEqualTo(18);
        assertThat(Samples.losses(chapter()))
                .contains(
                        "an essay, which has no answer to be marked by: \"Explain the causes of the war.\"",
                        "a description, which asks nothing: \"This is only a description.\"",
                        "the answers are not closed with a }: \"Broken { =one\"",
                        "it has answers in two places; write \\{ and \\} where braces are text: \"::Two::First {=a} and"
                                + " second {=b}\"",
                        "comments (1)");
    }

    @Test
    void lossesNameTheirLine() throws ExchangeException {
        assertThat(chapter().losses().stream().filter(loss -> loss.what().startsWith("the answers are not closed")))
                .singleElement()
                .extracting(loss -> loss.where())
                .isEqualTo("chapter.gift:52");
    }

    @Test
    void aTitleIsAnIdUnlessItRepeatsTheQuestion() throws ExchangeException {
        assertThat(card("::Kanji Origins::Where from? {=China}").id()).isEqualTo("kanji-origins");
        assertThat(card("::Where do they come...::Where do they come from? {=China}")
                        .id())
                .isNull();
        List<NewCard> twice = Samples.cards(Samples.read(GIFT, "::a::One {=1}\n\n::a::Two {=2}"));
        assertThat(twice.get(1).id()).isNull();
    }

    @Test
    void answersMayHaveBlankLinesBetweenThem() throws ExchangeException {
        assertThat(card("Where? {\n~Minsk\n\n=Moscow\n}").choices()).containsExactly("Minsk", "Moscow");
    }

    @Test
    void whatEssaysShouldSayIsTheirAnswer() throws ExchangeException {
        NewCard card = card("Why? {####- trade\\n- peace\\n  for long\\n\\nsee p. 4}");

        assertThat(card.points()).containsExactly(Point.of("trade"), Point.of("peace\nfor long"));
        assertThat(card.note()).isEqualTo("see p. 4");
    }

    @Test
    void aGapThatCannotBeWrittenAsOneIsABlank() throws ExchangeException {
        assertThat(card("In Java \\{\\{ {=std::x} is odd.").question()).isEqualTo("In Java {{ _____ is odd.");
        assertThat(card("The {=a::b} here.").points()).containsExactly(Point.of("a::b"));
    }

    @Test
    void aCommentBelowAQuestionIsOfTheNext() throws ExchangeException {
        List<NewCard> cards = Samples.cards(Samples.read(GIFT, "One {=1}\n// [tag:two] [tag:open\nTwo {=2}"));

        assertThat(cards.get(0).tags()).isEmpty();
        assertThat(cards.get(1).tags()).containsExactly("two");
    }

    @Test
    void aPictureThatIsElsewhereIsALoss() throws ExchangeException {
        assertThat(Samples.losses(Samples.read(GIFT, "[markdown]Who? ![he](a.png) {=x}")))
                .containsExactly("the picture \"a.png\", which is not in this file");
        assertThat(card("[html]<img src\\=\"@@PLUGINFILE@@/a.png\" alt\\=\"he\">{=x}")
                        .question())
                .isEqualTo("![he](a.png)");
    }
}
