package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

class TableReaderTest {
    static final ImportSettings SETTINGS = new ImportSettings("images", false);

    static Source source(String name, String text) {
        try {
            return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    static Imported read(FormatReader reader, String name, String text) {
        try {
            return reader.read(source(name, text), SETTINGS);
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    static List<Item> items(Imported imported) {
        return imported.decks().stream().flatMap(deck -> deck.items().stream()).toList();
    }

    static List<NewCard> cards(Imported imported) {
        return items(imported).stream().map(Item::card).toList();
    }

    /** Every card as its question, or its text with gaps, and its points. */
    static List<String> shown(Imported imported) {
        return cards(imported).stream()
                .map(card -> (card.cloze() != null ? card.cloze() : card.question())
                        + " = "
                        + String.join(
                                " / ", card.points().stream().map(Point::text).toList()))
                .toList();
    }

    static Imported csv(String text) {
        return read(TableReader.csv(), "file.csv", text);
    }

    private static NewCard.Builder card(String question, String... points) {
        return NewCard.builder().question(question).points(List.of(points));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyDelimiterIsFoundWithAndWithoutNamesOfColumns(String delimiter) {
        String named =
                "Question,Answer\nWho?,\"Laval, and \"\"others\"\"\"\nWhen?,\"1935\n(May)\"\n".replace(",", delimiter);
        String bare = named.substring(named.indexOf('\n') + 1);
        String and = delimiter.equals(",") ? "," : delimiter;

        assertThat(shown(csv(named)))
                .containsExactly("Who? = Laval" + and + " and \"others\"", "When? = 1935\n(May)")
                .isEqualTo(shown(csv(bare)));
        assertThat(csv(named).losses()).isEmpty();
        assertThat(csv(named).read()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Frage;Antwort", "Vorderseite;Rückseite", "TERM;Definition", "front;back", "q;a", "Pregunta;Respuesta",
        "Recto;Verso", "Domanda;Risposta", "Вопрос;Ответ", "问题;答案", "Question text;Correct answer", "_front_;_back_"
    })
    void columnsAreKnownByTheirNames(String names) {
        assertThat(shown(csv(names + "\nx;y\n"))).containsExactly("x = y");
    }

    @Test
    void everyColumnThatACardHasComesAlong() {
        Imported imported = csv("""
                Deck,ID,Front,Back,Hint,Explanation,Extra,Source,Tags,Category,Reversed,Status
                Treaties,rapallo,Who signed?,Rathenau,two,first,second,p. 12,history ussr,World War I,yes,draft
                """);

        assertThat(imported.decks()).hasSize(1);
        assertThat(imported.decks().get(0).title()).isEqualTo("Treaties");
        assertThat(cards(imported))
                .containsExactly(card("Who signed?", "Rathenau")
                        .id("rapallo")
                        .hint("two")
                        .note("first\nsecond")
                        .source("p. 12")
                        .tags(List.of("history", "ussr", "World War I"))
                        .reverse(true)
                        .draft(true)
                        .build());
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void whatHasNoPlaceIsALossWithItsRowAndColumn() {
        Imported imported = csv("""
                question,answer,Difficulty,any,status
                "two
                lines?",yes,hard,many,known
                When?,1935,,1,
                """);

        assertThat(imported.losses())
                .containsExactly(
                        new Loss("file.csv:2", "column \"Difficulty\": \"hard\""),
                        new Loss("file.csv:2", "column \"any\": \"many\""),
                        new Loss("file.csv:2", "column \"status\": \"known\""));
        assertThat(items(imported)).extracting(Item::where).containsExactly("file.csv:2", "file.csv:4");
        assertThat(cards(imported).get(1).any()).isEqualTo(1);
    }

    @Test
    void withoutNamesTheThirdColumnIsALoss() {
        assertThat(csv("Who?,Laval,1935\nWhen?,May,\n").losses())
                .containsExactly(new Loss("file.csv:1", "column 3: \"1935\""));
    }

    @Test
    void aRowWithMoreCellsThanOthersIsDoubtful() {
        Imported imported = csv("a?,b\nc?,d\ne?,f\ng?,red, green\n");

        assertThat(items(imported).get(3).doubts()).containsExactly("it has 3 cells where others have 2");
        assertThat(imported.losses()).containsExactly(new Loss("file.csv:4", "column 3: \"green\""));
    }

    @Test
    void rowsThatAreNoCardsAreLossesAndBlankOnesAreNothing() {
        Imported imported = csv("a?,b\n\n , \nheading\n,only an answer\nc?,d\n");

        assertThat(shown(imported)).containsExactly("a? = b", "c? = d");
        assertThat(imported.losses())
                .containsExactly(
                        new Loss("file.csv:4", "no answer: \"heading\""),
                        new Loss("file.csv:5", "no question: \"only an answer\""));
        assertThat(imported.read()).isEqualTo(4);
    }

    @Test
    void excelSaysWhatTheDelimiterIs() {
        Imported imported = csv("sep=;\nWho, when and where?;Laval, May, Paris\n");

        assertThat(shown(imported)).containsExactly("Who, when and where? = Laval, May, Paris");
        assertThat(items(imported).get(0).where()).isEqualTo("file.csv:2");
    }

    @Test
    void aRowOfNamesThatMayBeACardIsACardWithADoubt() {
        Imported imported = csv("Kanji,Meaning\nx,one\ny,two\n");

        assertThat(items(imported).get(0).doubts()).containsExactly("these may be the names of the columns");
        assertThat(items(imported).get(1).doubts()).isEmpty();
    }

    @Test
    void aColumnNobodyKnowsAsksWhereTheOthersAreKnown() {
        assertThat(shown(csv("Kanji,Meaning,Tags\nx,one,n5\n"))).containsExactly("x = one");
    }

    @Test
    void severalAnswersArePoints() {
        assertThat(shown(csv("question,answer 1,Answer_2,answer3\nq?,a,b, c and d\nr?,a,,\n")))
                .containsExactly("q? = a / b / c and d", "r? = a");
    }

    @Test
    void linesWithBulletsOrNumbersArePointsAndOtherLinesAreOne() {
        assertThat(shown(csv("""
                        q1,"- a
                        - b
                          more
                        - c"
                        q2,"1. a
                        2. b"
                        q3,"• a
                        • b"
                        q4,"first
                        second"
                        q5,- 5
                        q6,"1848. Revolution
                        1849. End"
                        """)))
                .containsExactly(
                        "q1 = a / b\nmore / c",
                        "q2 = a / b",
                        "q3 = a / b",
                        "q4 = first\nsecond",
                        "q5 = - 5",
                        "q6 = 1848. Revolution\n1849. End");
    }

    @Test
    void gapsWithoutAnAnswerAreACloze() {
        Imported imported = csv("question,answer,note\nIt was {{c1::Riga}},,in 1920\nWhat is {{x}}?,braces,\n");

        assertThat(cards(imported))
                .containsExactly(
                        NewCard.builder()
                                .cloze("It was {{c1::Riga}}")
                                .note("in 1920")
                                .build(),
                        card("What is {{x}}?", "braces").build());
    }

    @Test
    void gapsWithAnExtraTextAreAClozeWithANoteIfTheTableHasNoColumnForThem() {
        assertThat(cards(csv("It was {{c1::Riga}},in 1920\nIt was {{c1::Minsk}},in 1919\n")))
                .contains(NewCard.builder()
                        .cloze("It was {{c1::Riga}}")
                        .note("in 1920")
                        .build());
    }

    @Test
    void theRightChoiceIsFoundByItsTextOrItsPlace() {
        Imported imported = csv("""
                question,option A,option B,option C,answer
                q?,Minsk,Riga,Tartu,Riga
                r?,Minsk,Riga,Tartu,B
                s?,Minsk,Riga,Tartu,"1,3"
                """);

        assertThat(shown(imported)).containsExactly("q? = Riga", "r? = Riga", "s? = Minsk / Tartu");
        assertThat(items(imported).get(0).doubts()).isEmpty();
        assertThat(items(imported).get(1).doubts())
                .containsExactly("the answer \"B\" was read as the place of a choice");
        assertThat(cards(imported).get(0).choices()).containsExactly("Minsk", "Riga", "Tartu");
    }

    @Test
    void answersBesideACorrectOneAreChoices() {
        Imported imported =
                csv("Question,Answer 1,Answer 2,Answer 3,Time limit,Correct answer(s)\nq?,Minsk,Riga,Tartu,20,2\n");

        assertThat(cards(imported).get(0).choices()).containsExactly("Minsk", "Riga", "Tartu");
        assertThat(shown(imported)).containsExactly("q? = Riga");
        assertThat(imported.losses()).containsExactly(new Loss("file.csv:2", "column \"Time limit\": \"20\""));
    }

    @Test
    void wrongAnswersAreOfferedBesideTheRightOne() {
        NewCard card = cards(csv("question,answer,wrong 1,wrong 2\nq?,Riga,Minsk,Tartu\n"))
                .get(0);

        assertThat(card.choices()).containsExactly("Riga", "Minsk", "Tartu");
        assertThat(card.points()).containsExactly(Point.of("Riga"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"He said\" hello,x", "\"never closed,x", "\"never,\"\"closed\"\",x"})
    void brokenQuotationMarksDoNotSwallowTheRowsBehindThem(String broken) {
        Imported imported = csv("a?,b\n" + broken + "\nc?,d\n\"e\nf\",g\n");

        assertThat(shown(imported)).contains("a? = b", "c? = d", "e\nf = g");
        Item doubtful = items(imported).get(1);
        assertThat(doubtful.where()).isEqualTo("file.csv:2");
        assertThat(doubtful.doubts()).contains("its quotation marks are not those of a table");
        assertThat(items(imported).get(3).where()).isEqualTo("file.csv:4");
    }

    @Test
    void spacesBetweenDelimiterAndQuotationMarkAreNoText() {
        assertThat(shown(csv("question, answer\n\"a, b\", \"c, d\"\ne, f \n"))).containsExactly("a, b = c, d", "e = f");
    }

    @Test
    void severalDecksAreKeptApart() {
        Imported imported = csv("deck,front,back\nA,1,2\nB,3,4\nA,5,6\n,7,8\n");

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("A", "B", null);
        assertThat(imported.decks().get(0).items()).hasSize(2);
    }

    @Test
    void aPictureThatIsNotInTheFileIsALoss() {
        assertThat(csv("question,answer\n![map](maps/riga.png) where?,Riga\n").losses())
                .containsExactly(new Loss("file.csv:2", "the picture \"maps/riga.png\", which is not in this file"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> TableReader.csv().read(source("x.csv", "\n \n"), SETTINGS))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("x.csv: there are no rows in this");
    }

    @Test
    void aRowOfVeryManyCellsIsCountedNotKept() {
        Imported imported = csv("question,answer\na,b" + ",c".repeat(100_000) + "\n");

        assertThat(shown(imported)).containsExactly("a = b");
        assertThat(imported.losses()).hasSize(21).contains(new Loss("file.csv:2", "99980 more cells"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void theSecondColumnMayAsk(String delimiter) {
        String text = "Laval,Who signed?\n1935,When was it?\nParis,Where?\n".replace(",", delimiter);
        List<FormatReader> readers = delimiter.equals(",")
                ? List.of(TableReader.csv())
                : List.of(TableReader.csv(), TableReader.tsv(), new QuizletReader());

        for (FormatReader reader : readers) {
            Imported imported = read(reader, "x", text);
            assertThat(shown(imported)).containsExactly("Who signed? = Laval", "When was it? = 1935", "Where? = Paris");
            assertThat(items(imported).get(0).doubts()).containsExactly(Layout.WHY_SECOND);
            assertThat(items(imported).get(1).doubts()).isEmpty();
        }
    }

    @Test
    void bothColumnsMayAskAndThenTheFirstDoes() {
        assertThat(shown(csv("Who?,Me?\nWhen?,Now?\n"))).containsExactly("Who? = Me?", "When? = Now?");
    }
}
