package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at what is asked and answered. */
class QuestionRulesTest {
    private static final String SEVERAL = "several-questions";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did the two armies begin to work together, and when were they closest?",
                "What were the envoys discussing in 1931 and what stood in the way?",
                "What did Stalin ignore at first and what may have been his reason?",
                "In 1933-34 why was the old policy dropped and what door stayed open?",
                "Seen from outside, how did the League welcome its new member but what was different by then?",
                "When and how did Moscow turn to collective security?",
                "Which pacts did Moscow conclude with Paris, and when?",
                "What did the treaty leave out and what did observers make of it?",
                "What came soon after the treaty and what were its terms?",
                "Why did the new policy suffer a blow and when?",
                "How did Paris react to the march into the Rhineland, and why did this alarm Moscow?",
                "Who was he? What did he want?",
                "What is a prime, and how can one be recognised?",
                "What did the treaty say, and in what way was it broken?",
                "Describe how a virus spreads and why it mutates."
            })
    void questionsThatAskTwoThingsAreReported(String question) {
        assertThat(rules(question, "Something or other")).containsExactly(SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In which month and year did the United States recognise the USSR?",
                "What happens when the tide comes in?",
                "What happens when the tide comes in and when the moon is full?",
                "What two factors opened the way into the League?",
                "What is the difference between what he said and what he did?",
                "Who wrote \"Who are we? Where do we go?\"",
                "What does `a ? b : c ? d : e` mean in C?",
                "What does $x \\to ?$ and $?$ stand for?",
                "Who asked \u201cWhen and why?\u201d in the House?",
                "Which line of it ends in \u2018and which?\u2019 in the end?",
                "What??",
                "How did Poland and France react?",
                "Which is heavier, lead or gold?"
            })
    void oneQuestionIsNotSeveral(String question) {
        assertThat(rules(question, "Something else")).doesNotContain(SEVERAL);
    }

    @Test
    void questionsAreCountedInOtherLanguages() {
        assertThat(inLanguage("de", "Wann und wo wurde der Vertrag unterzeichnet?", "1922"))
                .containsExactly(SEVERAL);
        assertThat(inLanguage("de", "Wer war der K\u00f6nig und Feldherr?", "Karl"))
                .isEmpty();
        assertThat(inLanguage("fr", "Quand et comment est-il mort\u00a0?", "En 1793"))
                .containsExactly(SEVERAL);
        assertThat(inLanguage("es", "\u00bfCu\u00e1ndo naci\u00f3 y d\u00f3nde muri\u00f3?", "1881"))
                .containsExactly(SEVERAL);
        assertThat(inLanguage("es", "\u00bfQui\u00e9n vino y que hizo?", "Juan"))
                .isEmpty();
        assertThat(inLanguage("ja", "\u3044\u3064\u3067\u3059\u304b\uff1f\u3069\u3053\u3067\u3059\u304b\uff1f", "1922"))
                .containsExactly(SEVERAL);
        assertThat(inLanguage("ru", "\u041a\u043e\u0433\u0434\u0430 \u0438 \u0433\u0434\u0435?", "1922"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Did the pact hold until 1938?                 | It fell apart
            Was Stalin pleased about the rise of Hitler?  | Possibly
            In 1933, was Germany a member of the League?  | It left in October
            When war came, did the French march?          | They stayed
            True or false: nobody won that war            | True
            The pact with Paris had teeth                 | False
            The pact with Paris was strong?               | No, because it had no military clauses
            The pact with Paris was strong?               | Yes - but only on paper
            Der Vertrag von Rapallo war geheim            | Nein
            Le pacte franco-russe existe encore           | Oui.
            Was the pact signed by the king?              | No
            """)
    void questionsForYesOrNoAreReported(String question, String answer) {
        assertThat(rules(question, answer)).containsOnlyOnce("yes-no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Is light a wave or a particle in this theory? | A wave
            What lay between the trenches?                | No man's land
            What kind of pact was it?                     | non-aggression
            Where does the prime minister of Britain live?| No. 10 Downing Street
            What is the German for yes?                   | ja
            oui                                           | yes
            has                                           | hat
            do the dishes                                 | abwaschen
            What points at the pole?                      | True north
            How can the pact be judged?                   | As weak
            When, if ever, did the pact end?              | In 1939
            """)
    void otherQuestionsMayHaveShortAnswers(String question, String answer) {
        assertThat(rules(question, answer)).isEmpty();
    }

    @Test
    void germanIsNotReadAsEnglish() {
        String card = Checked.card("Was ist ein Nomen?", "Ein Wort f\u00fcr ein Ding");
        assertThat(new Checked(folder).deck("d.yaml", "cards:\n" + card).rules())
                .isEmpty();
        assertThat(inLanguage("de", "Was war das?", "Etwas")).isEmpty();
    }

    @Test
    void trueAndFalseAsChoicesAreYesAndNo() {
        String card = "  - question: Iron is a metal\n    choices: ['True', 'False']\n    answer: 'True'";
        assertThat(new Checked(folder).cards(card).rules()).containsExactly("yes-no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            What did the Treaty of Rapallo regulate in 1922? | the Treaty of Rapallo
            Why is caf\u00e9 culture so French?              | Cafe culture
            Which theorem of Pythagoras is about triangles?  | theorem of pythagoras
            """)
    void aQuestionMustNotTellItsAnswer(String question, String answer) {
        assertThat(rules(question, answer)).containsExactly("answer-in-question");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Who signed the treaty of Rapallo for Russia? | Chicherin
            Which is larger, the sun or the moon?        | the sun
            What is x in x + 2 = 7?                      | x
            Which word goes with he: is or are?          | is
            Which metal is in haemoglobin?               | globin
            What is a pact?                              | A pact is a treaty
            """)
    void aQuestionMayHavePartsOfItsAnswer(String question, String answer) {
        assertThat(rules(question, answer)).isEmpty();
    }

    @Test
    void theOtherDirectionMustNotTellItsAnswerEither() {
        String card = Checked.card("Peru", "the capital of Peru") + "\n    reverse: true";
        assertThat(new Checked(folder).cards(card).rules()).containsExactly("answer-in-question");
    }

    @Test
    void choicesAndOrdersShowTheirAnswers() {
        String choice = "  - question: Is it Riga?\n    choices: [Riga, Minsk]\n    answer: Riga";
        String order = "  - question: Put a, b and c in order\n    order: [a, b, c]";
        assertThat(new Checked(folder).cards(choice, order).rules()).doesNotContain("answer-in-question");
    }

    @Test
    void moreThanSixPointsAreMany() {
        String seven = "[a1, b1, c1, d1, e1, f1, g1]";
        assertThat(new Checked(folder)
                        .cards("  - question: Which?\n    answer: " + seven)
                        .rules())
                .containsExactly("many-points");
        assertThat(new Checked(folder)
                        .cards(
                                "  - question: Which six?\n    answer: [a1, b1, c1, d1, e1, f1]",
                                "  - question: Which three?\n    any: 3\n    answer: " + seven,
                                "  - question: In order\n    order: " + seven)
                        .rules())
                .isEmpty();
        String gaps = "{{c1::a1}} {{c1::b1}} {{c1::c1}} {{c1::d1}} {{c1::e1}} {{c1::f1}} {{c1::g1}} make up the word";
        assertThat(new Checked(folder).cards(Checked.cloze(gaps)).rules()).containsExactly("many-points");
    }

    @Test
    void moreThanSixtyWordsAreLong() {
        assertThat(rules("Why?", "word ".repeat(61).strip())).containsExactly("long-answer");
        assertThat(rules("Why?", "word ".repeat(60).strip())).isEmpty();
        String points = "  - question: Why?\n    answer: ['" + "word ".repeat(31) + "', '" + "term ".repeat(30) + "']";
        assertThat(new Checked(folder).cards(points).rules()).containsExactly("long-answer");
        assertThat(rules("Why?", "\u8a9e".repeat(122))).containsExactly("long-answer");
        assertThat(rules("Why?", "\u8a9e".repeat(120))).isEmpty();
    }

    @Test
    void aNumberNeedsATolerance() {
        String card = "  - question: How long is it?\n    answer:\n      - text: 3.5 km\n        number: 3.5\n";
        assertThat(new Checked(folder).cards(card).rules()).containsExactly("number-without-tolerance");
        assertThat(new Checked(folder).cards(card + "        tolerance: 0").rules())
                .isEmpty();
    }

    private List<String> rules(String question, String answer) {
        return new Checked(folder).cards(Checked.card(question, answer)).rules();
    }

    private List<String> inLanguage(String language, String question, String answer) {
        return new Checked(folder)
                .deck("deck.yaml", "language: " + language + "\ncards:\n" + Checked.card(question, answer))
                .rules();
    }
}
