package revise.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Point;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

class PastedReaderTest {
    private static final String FREE = """
            Rivers of Europe
            Where does the Danube rise?
            In the Black Forest
            Which sea does it flow into?
            The Black Sea
            What is a delta?
            Land that a river builds up at its mouth
            Often shaped like a fan
            """;

    @Test
    void questionsAndAnswersAreToldApartWithoutMarks() throws ExchangeException {
        Imported imported = read(FREE);

        assertThat(imported.decks().get(0).title()).isEqualTo("Rivers of Europe");
        assertThat(cards(imported))
                .containsExactly(
                        "Where does the Danube rise? = In the Black Forest",
                        "Which sea does it flow into? = The Black Sea",
                        "What is a delta? = Land that a river builds up at its mouth + Often shaped like a fan");
        assertThat(imported.losses()).isEmpty();
        assertThat(imported.read()).isEqualTo(3);
        assertThat(items(imported)).allSatisfy(item -> assertThat(item.doubts()).isEmpty());
        assertThat(items(imported).get(1).where()).isEqualTo("paste.txt:4");
    }

    @ParameterizedTest
    @CsvSource({
        "'Q: ', 'A: '", "'Q. ', 'A. '", "'Question: ', 'Answer: '", "'Frage: ', 'Antwort: '", "'F: ', 'A: '",
        "'P: ', 'R: '", "'Front: ', 'Back: '", "'Term: ', 'Definition: '", "'**Q:** ', '**A:** '", "'- Q: ', '- A: '"
    })
    void labelsAreTakenOff(String question, String answer) throws ExchangeException {
        Imported imported = read(question + "the first one\n" + answer + "alpha\n\n" + question + "the second one\n"
                + answer + "beta\nand more\n");

        assertThat(cards(imported)).containsExactly("the first one = alpha", "the second one = beta + and more");
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void labelsMayHaveALineToThemselves() throws ExchangeException {
        assertThat(cards(read("Front:\nla mer\nBack:\nthe sea\nFront:\nle ciel\nBack:\nthe sky\n")))
                .containsExactly("la mer = the sea", "le ciel = the sky");
    }

    @Test
    void pagesMayHaveALetterAboveEachQuestionAndEachAnswer() throws ExchangeException {
        String rating = "How well did you know this?\n1\nNot at all\n2\n3\n4\n5\nPerfectly\n";
        Imported imported = read("Brainscape\nFind Flashcards\nWhy It Works\nMore\nLog In\nGet Started\n"
                + "The Digestive System\nby Ines Falk\nStudy These Flashcards\n"
                + "1\nQ\nWhich organ makes bile?\nA\nThe liver\n" + rating
                + "2\nQ\nStore of bile\nA\nGall bladder\n" + rating
                + "3\nQ\nParts of the small intestine\nA\nDuodenum\nJejunum\nIleum\n" + rating
                + "4\nQ\nWhich vitamin is made by bacteria of the gut?\nA\nK\n" + rating);

        assertThat(cards(imported))
                .containsExactly(
                        "Which organ makes bile? = The liver",
                        "Store of bile = Gall bladder",
                        "Parts of the small intestine = Duodenum + Jejunum + Ileum",
                        "Which vitamin is made by bacteria of the gut? = K");
        assertThat(imported.decks().get(0).title()).isEqualTo("The Digestive System");
    }

    @Test
    void menusAboveAndBelowTheCardsBelongToThePage() throws ExchangeException {
        Imported imported = read(
                "Knowt\nExplore\nExams\nLog in\nSign up\nRivers and lakes of Scotland\n0.0(0)\nLearn\n"
                        + "Practice Test\nSpaced Repetition\nMatch\nCard Sorting\n1/4\nStudy Analytics\nAll\n"
                        + "Longest river of Scotland\nThe Tay\nLargest loch by area\nLoch Lomond\nDeepest loch\nLoch Morar\n"
                        + "River of Glasgow\nThe Clyde\nExplore\nStudy tools\nHelp center\nPrivacy\nTerms\n\u00A9 2025 Knowt\n");

        assertThat(cards(imported))
                .containsExactly(
                        "Longest river of Scotland = The Tay",
                        "Largest loch by area = Loch Lomond",
                        "Deepest loch = Loch Morar",
                        "River of Glasgow = The Clyde");
        assertThat(imported.decks().get(0).title()).isEqualTo("Rivers and lakes of Scotland");
        assertThat(imported.losses()).hasSize(20);
    }

    @Test
    void linesThatComeAgainWithTheirQuestionsAreAnswers() throws ExchangeException {
        assertThat(read(FREE.repeat(5)).cards()).isEqualTo(15);
    }

    @Test
    void numberedLabelsAreTakenOff() throws ExchangeException {
        assertThat(cards(read("Q1. Who?\nA1. She\nQ2. When?\nA2. Then\n")))
                .containsExactly("Who? = She", "When? = Then");
    }

    @Test
    void boldTypeIsAMarkOfQuestionsOnly() throws ExchangeException {
        assertThat(cards(read("1. **Who came first?**\n   - **Anna**\n   - Ben\n\n2. **Who came last?**\n   - Carl\n")))
                .containsExactly("Who came first? = **Anna** + Ben", "Who came last? = Carl");
    }

    @Test
    void aPairOnEachLineIsDividedAtTheTab() throws ExchangeException {
        Imported imported = read("der Hund\tthe dog\ndie Katze\tthe cat - a pet\ndas Tier\tthe animal\n");

        assertThat(cards(imported))
                .containsExactly("der Hund = the dog", "die Katze = the cat - a pet", "das Tier = the animal");
        assertThat(items(imported).get(0).doubts()).isEmpty();
    }

    @Test
    void aPairDividedAtADashIsDoubtful() throws ExchangeException {
        Imported imported = read("Animals\nHund - dog\nKatze - cat\nMaus - mouse - or mice\nKuh - cow\n");

        assertThat(imported.decks().get(0).title()).isEqualTo("Animals");
        assertThat(cards(imported)).containsExactly("Hund = dog", "Katze = cat", "Maus = mouse - or mice", "Kuh = cow");
        assertThat(items(imported)).allSatisfy(item -> assertThat(item.doubts()).hasSize(1));
    }

    @Test
    void aQuestionAndItsAnswerMayShareALine() throws ExchangeException {
        assertThat(cards(read("1. What is 2 + 2? 4\n2. What is 3 * 3? 9\n3. What is 10 / 2? 5\n")))
                .containsExactly("What is 2 + 2? = 4", "What is 3 * 3? = 9", "What is 10 / 2? = 5");
    }

    @Test
    void aQuestionWithoutAnAnswerIsReported() throws ExchangeException {
        Imported imported = read(FREE + "How long is the Rhine?\n");

        assertThat(imported.cards()).isEqualTo(3);
        assertThat(imported.read()).isEqualTo(4);
        assertThat(imported.losses())
                .containsExactly(new Loss("paste.txt:9", "a question without an answer: \"How long is the Rhine?\""));
    }

    @Test
    void headingsBecomeTags() throws ExchangeException {
        Imported imported = read("""
                Year 9 history

                Topic 1: The Romans

                When was Rome founded?
                753 BC, so they said

                Who was Remus?
                The brother of Romulus

                Topic 2: The Vikings

                Where did the Vikings come from?
                Scandinavia

                What is a longship?
                A narrow ship with oars and a sail
                """);

        assertThat(items(imported).stream().map(item -> item.card().tags()))
                .containsExactly(
                        List.of("topic-1-the-romans"),
                        List.of("topic-1-the-romans"),
                        List.of("topic-2-the-vikings"),
                        List.of("topic-2-the-vikings"));
        assertThat(imported.losses()).extracting(Loss::where).containsExactly("paste.txt:3", "paste.txt:11");
    }

    @Test
    void whatBelongsToThePageIsReported() throws ExchangeException {
        Imported imported = read("1 of 3\nWhere is Oslo?\nNorway\nShow answer\n2 of 3\nWhere is Bern?\nSwitzerland\n"
                + "Show answer\n3 of 3\nWhere is Rome?\nItaly\nShow answer\nUpgrade to remove ads\n");

        assertThat(cards(imported))
                .containsExactly("Where is Oslo? = Norway", "Where is Bern? = Switzerland", "Where is Rome? = Italy");
        assertThat(imported.losses())
                .hasSize(7)
                .contains(new Loss("paste.txt:5", "the line \"2 of 3\", which belongs to the page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Good", "1/2", "True", "1935", "Yes", "3 of 5", "Share", "Match", "4", "Easy", "www.w3.org"})
    void whatAPageMaySayIsAnAnswerBehindAQuestion(String answer) throws ExchangeException {
        assertThat(cards(read(FREE + "What comes next?\n" + answer + "\nWho said so?\nNobody\n")))
                .contains("What comes next? = " + answer);
    }

    @Test
    void whatLooksLikeAMarkMayBeText() throws ExchangeException {
        assertThat(cards(read("When was it signed?\n30. Januar 1933\nWhen was that?\n1939. The summer was hot\n"
                        + "What is minus three?\n- 3\nHow long is it?\n1.5 metres\n")))
                .containsExactly(
                        "When was it signed? = 30. Januar 1933",
                        "When was that? = 1939. The summer was hot",
                        "What is minus three? = - 3",
                        "How long is it? = 1.5 metres");
    }

    @Test
    void letteredLinesMayBeChoices() throws ExchangeException {
        Imported imported = read("1. What is H2O?\na) water\nb) salt\n2. What is NaCl?\na) water\nb) salt\n");

        assertThat(cards(imported)).containsExactly("What is H2O? = water + salt", "What is NaCl? = water + salt");
        assertThat(items(imported))
                .allSatisfy(item ->
                        assertThat(item.doubts()).contains("the lettered lines may be choices, of which one is right"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Capital of France?\nA. Lyon\nB. Paris\nC. Nice\nANSWER: B\n\nCapital of Spain?\nA. Madrid\nB. Vigo\n"
                        + "ANSWER: A\n",
                "1. Capital of France?\n a) Lyon\n b) Paris\n c) Nice\n Answer: b\n2. Capital of Spain?\n a) Madrid\n"
                        + " b) Vigo\n Correct answer: a) Madrid\n",
                "1) Capital of France?\na) Lyon\n*b) Paris\nc) Nice\n\n2) Capital of Spain?\n*a) Madrid\nb) Vigo\n",
                "Capital of France?\n(A) Lyon\n(B) Paris\n(C) Nice\nAntwort: Paris\nCapital of Spain?\n(A) Madrid\n(B) Vigo\n"
                        + "Antwort: (A)\n"
            })
    void theKeyTellsWhichChoiceIsRight(String text) throws ExchangeException {
        Imported imported = read(text);

        assertThat(cards(imported)).containsExactly("Capital of France? = Paris", "Capital of Spain? = Madrid");
        assertThat(items(imported).get(0).card().choices()).containsExactly("Lyon", "Paris", "Nice");
        assertThat(imported.losses()).isEmpty();
        assertThat(likelihood(text)).isEqualTo(0.6);
    }

    @Test
    void anAnswerThatIsAQuestionIsDoubtful() throws ExchangeException {
        Imported imported = read("Q: Who?\nA: She\nQ: When?\nA: Why?\n");

        assertThat(items(imported).get(1).doubts()).contains("the answer is a question itself");
    }

    @Test
    void spacesOfPagesAreSpaces() throws ExchangeException {
        assertThat(
                        cards(
                                read(
                                        "\u00A0\u200BWhat is love?\u00A0\n\u00A0\u00A0Baby don\u2019t hurt me\u200B\nWho sang it?\nHaddaway\n")))
                .containsExactly("What is love? = Baby don\u2019t hurt me", "Who sang it? = Haddaway");
    }

    @Test
    void brokenLinesAreJoinedAgain() throws ExchangeException {
        Imported imported = read("""
                Why did the British government repeal the Corn Laws in
                1846, and who gained from it?
                Bad harvests and the famine in Ireland made dear corn
                impossible to defend, and the well-organised League had
                won over much of the middle class
                Manufacturers and workers gained through cheaper bread
                What was the Anti-Corn Law League?
                A pressure group of the 1840s, led by Cobden and Bright,
                which argued for free trade
                """);

        assertThat(cards(imported))
                .containsExactly(
                        "Why did the British government repeal the Corn Laws in 1846, and who gained from it? = Bad harvests"
                                + " and the famine in Ireland made dear corn impossible to defend, and the well-organised"
                                + " League had won over much of the middle class + Manufacturers and workers gained through"
                                + " cheaper bread",
                        "What was the Anti-Corn Law League? = A pressure group of the 1840s, led by Cobden and Bright,"
                                + " which argued for free trade");
    }

    @Test
    void anArticleIsNoSetOfCards() throws ExchangeException {
        String paragraph =
                "The treaty was signed after long talks in which both sides gave way on trade. It settled the"
                        + " border for two decades, and it made the smaller state a partner that others took seriously, although"
                        + " its army was weak and its treasury empty. Later historians have seen in it a first step to more.\n";
        Source article = source("The Treaty\n" + paragraph + "What happened?\n" + paragraph + paragraph + "Aftermath\n"
                + paragraph + "Why does it matter?\n" + paragraph);

        assertThat(new PastedReader().likelihood(article).value()).isLessThan(0.4);
        assertThat(new PastedReader().likelihood(article).why()).contains("article");
        assertThat(items(new PastedReader().read(article, new ImportSettings("images", false))))
                .allSatisfy(item -> assertThat(item.doubts()).isNotEmpty());
    }

    @Test
    void clearQuestionsAreLikely() throws ExchangeException {
        assertThat(likelihood(FREE)).isBetween(0.4, 0.6);
        assertThat(likelihood(FREE.repeat(5))).isBetween(0.6, 0.7);
        assertThat(likelihood("Q: a\nA: b\nQ: c\nA: d\n")).isEqualTo(0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"What is a?\",\"b\"\n\"What is c?\",\"d, e\"\n\"What is f?\",\"g\"\n",
                "<recall><item><Q>What?</Q><A>That</A></item></recall>\n",
                "cards:\n  - question: What is a?\n    answer: b\n  - question: What is c?\n    answer: d\n",
                "{\"cards\":[{\"q\":\"What?\",\"a\":\"That\"}]}\n",
                "::Q1:: What is a? {=b ~c ~d}\n\n::Q2:: What is e? {=f ~g}\n",
                "\n\n  \n",
                ""
            })
    void otherFormatsAreUnlikely(String text) throws ExchangeException {
        assertThat(likelihood(text)).isLessThan(0.3);
    }

    @Test
    void anArchiveIsNoText() throws ExchangeException {
        Source archive = Source.of("a.apkg", new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(new PastedReader().likelihood(archive).value()).isZero();
    }

    private static double likelihood(String text) throws ExchangeException {
        return new PastedReader().likelihood(source(text)).value();
    }

    private static Source source(String text) throws ExchangeException {
        return Source.of("paste.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(String text) throws ExchangeException {
        return new PastedReader().read(source(text), new ImportSettings("images", false));
    }

    private static List<Item> items(Imported imported) {
        return imported.decks().stream().flatMap(deck -> deck.items().stream()).toList();
    }

    private static List<String> cards(Imported imported) {
        return items(imported).stream()
                .map(item -> item.card().question() + " = "
                        + String.join(
                                " + ",
                                item.card().points().stream().map(Point::text).toList()))
                .toList();
    }
}
