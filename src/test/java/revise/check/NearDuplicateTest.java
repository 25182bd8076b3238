package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Library;

class NearDuplicateTest {
    private static String card(String id, String question, String answer) {
        return "- id: " + id + "\n  question: '" + question.replace("'", "''") + "'\n  answer: '"
                + answer.replace("'", "''") + "'\n";
    }

    private static Deck deck(String name, String language, String cards) {
        String text = "id: " + name + "\nlanguage: " + language + "\ncards:\n" + cards;
        Deck deck = DeckReader.read(Path.of(name + ".yaml"), text.getBytes(StandardCharsets.UTF_8))
                .deck();
        if (deck == null) {
            throw new AssertionError(text);
        }
        return deck;
    }

    private static Library library(Deck... decks) {
        return Library.of(List.of(decks));
    }

    private static List<Finding> near(Library library) {
        return Checker.check(library).stream()
                .filter(finding -> finding.rule().equals("near-duplicate"))
                .toList();
    }

    private static List<Finding> near(String q1, String a1, String q2, String a2) {
        return near(library(deck("one", "en", card("a", q1, a1)), deck("two", "en", card("b", q2, a2))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the Treaty of Rapallo signed? | 1922 | In which year was the Treaty of Rapallo signed? | 1922
            When was the Treaty of Rapallo signed? | 1922 | When was the Rapallo treaty signed? | 1922
            When was the Treaty of Rapallo signed? | 1922 | When was the Treaty of Rapalo signed? | 1922
            When was the Treaty of Rapallo signed? | 1922 | when was the treaty of rapallo signed | 1922
            When was the Treaty of Rapallo signed? | 16 April 1922 | What was the date of signing the Treaty of Rapallo? | 16 April 1922
            Who was the Soviet foreign commissar in 1933? | Maxim Litvinov | Who was Soviet Foreign Commissar in 1933? | Maxim Litvinov
            Where was the secret flying school? | Lipetsk | Where was the secret flying-school? | at Lipetsk
            What is the powerhouse of the cell? | The mitochondrion | What is called the powerhouse of the cell? | mitochondrion
            What is the powerhouse of the cell? | The mitochondrion | What's the powerhouse of a cell? | The mitochondrion
            Which enzyme breaks down starch? | Amylase | Which enzyme breaks starch down? | amylase
            What is the capital of Peru? | Lima | The capital of Peru | Lima
            What is the capital of Peru? | Lima | Name the capital of Peru. | Lima
            What is the chemical symbol of gold? | Au | Chemical symbol of gold? | Au
            Who wrote Hamlet? | William Shakespeare | Who was it that wrote Hamlet? | William Shakespere
            What does the heart pump? | Blood | What do hearts pump? | Blood
            Définir la photosynthèse | Conversion de la lumière en énergie | Definir la photosynthese | Conversion de la lumière en énergie
            What is the derivative of sine? | cosine | What is the derivative of the sine? | cosine
            What did the League of Nations lack? | An army | What did the League of Nations lack?! | an army
            Which treaty ended the First World War with Germany? | Versailles | Which treaty ended the First World War for Germany? | Versailles
            How many chromosomes does a human have? | 46 | How many chromosomes do humans have? | 46
            The study of birds | Ornithology | What is the study of birds called? | Ornithology
            Which pact did Molotov and Ribbentrop sign in 1939? | The non-aggression pact | Which pact was signed in 1939 by Molotov and Ribbentrop? | Non-aggression pact
            What colour is chlorophyll? | Green | What color is chlorophyll? | Green
            What is the boiling point of water at sea level? | 100 degrees | At sea level, what is the boiling point of water? | 100 degrees
            Why did Stalin back the popular fronts? | To stop fascism | Why did Stalin back popular fronts? | To stop fascism.
            What is the largest organ of the human body? | The skin | Largest organ of the human body? | Skin
            """)
    void nearlyTheSameCardIsFound(String q1, String a1, String q2, String a2) {
        assertThat(near(q1, a1, q2, a2)).hasSize(1);
        assertThat(near(q2, a2, q1, a1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the USSR sign a non-aggression pact with France? | November 1932 | When did the USSR sign a non-aggression pact with Poland? | July 1932
            Who signed the non-aggression pact with France in Moscow? | Litvinov | Who signed the non-aggression pact with Poland in Moscow? | Litvinov
            What is the capital of France? | Paris | What is the capital of Greece? | Athens
            When was the Treaty of Rapallo signed? | 1922 | When was the Treaty of Berlin signed? | 1926
            What happened in 1933? | Recognition | What happened in 1934? | Recognition
            What did Stalin want? | Security | What did Stalin not want? | Security
            What did Stalin want? | Security | What did Stalin want? | Industry
            Who led the USSR before Stalin? | Lenin | Who led the USSR after Stalin? | Malenkov
            What is mitosis? | Cell division | What is meiosis? | Cell division
            What charge has a cation? | Positive | What charge has an anion? | Negative
            Which is the first law of thermodynamics? | Energy is conserved | Which is the second law of thermodynamics? | Entropy grows
            What is the northern border of Spain? | France | What is the southern border of Spain? | Gibraltar
            der Hund | dog | der Hut | hat
            la casa | the house | la cosa | the thing
            What is 2 + 2? | 4 | What is 2 * 2? | 4
            What is 12 + 7? | 19 | What is 12 - 7? | 5
            Who won the battle of Hastings? | The Normans | Who won the battle of Marathon? | The Greeks
            What is the plural of mouse? | mice | What is the plural of louse? | lice
            Which organ makes bile? | The liver | Which organ stores bile? | The gall bladder
            Which enzyme breaks down starch? | Amylase | Which enzyme breaks down fat? | Lipase
            What is the capital of Slovakia? | Bratislava | What is the capital of Slovenia? | Ljubljana
            What is the symbol of iron? | Fe | What is the symbol of lead? | Pb
            When did Henry VII die? | 1509 | When did Henry VIII die? | 1547
            Why did Germany leave the League? | It wanted arms | Why did Japan leave the League? | It wanted arms
            What is more dense: ice? | less dense | What is less dense: ice? | less dense
            Which planet is nearest to the Sun? | Mercury | Which planet is farthest from the Sun? | Neptune
            Who was king of Prussia in 1740? | Frederick II | Who was queen of Austria in 1740? | Maria Theresa
            """)
    void anotherQuestionIsNot(String q1, String a1, String q2, String a2) {
        assertThat(near(q1, a1, q2, a2)).isEmpty();
    }

    @Test
    void theFindingNamesTheEarlierCardAndStandsAtTheLater() {
        List<Finding> found = near("What is the capital of Peru?", "Lima", "The capital of Peru", "Lima");
        assertThat(found.get(0).toString())
                .isEqualTo("two.yaml:4:3: warning: near-duplicate: nearly the same card as at one.yaml:4"
                        + " (\"What is the capital of Peru?\"); keep one, or make clear how they differ");
    }

    @Test
    void aCardAndItsOtherDirectionAreNoPair() {
        String both = "- {id: a, q: Lima, a: Lima, reverse: true}\n- cloze: '{{Lima}} is the capital of {{Peru}}'\n";
        assertThat(near(library(deck("one", "en", both)))).isEmpty();
    }

    @Test
    void theSameWordInAnotherLanguageIsAnotherCard() {
        Library library = library(
                deck("one", "en", card("a", "The capital of Peru", "Lima")),
                deck("two", "es", card("b", "The capital of Peru", "Lima")));
        assertThat(near(library)).isEmpty();
    }

    @Test
    void ofManyCopiesEachButTheFirstIsReported() {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            cards.append(card("a" + i, "What is the capital of Peru" + "?".repeat(i % 3), "Lima"));
        }
        assertThat(near(library(deck("one", "en", cards.toString())))).hasSize(49);
    }

    @Test
    void aHostileDeckOfNearlyEqualCardsTakesNoLonger() {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String word = Integer.toString(i + 1000, 26).replaceAll("[0-9]", "z");
            cards.append(card(
                    "a" + i, "What did the envoys of the republic say of the " + word + " at the congress", "Nothing"));
        }
        Library library = library(deck("one", "en", cards.toString()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> near(library));
    }

    @Test
    void whatIsTypedIsComparedWithEveryCard() {
        List<Deck> decks = new ArrayList<>();
        decks.add(deck("one", "en", card("a", "What is the capital of Peru?", "Lima")));
        decks.add(deck("two", "en", card("b", "Which enzyme breaks down starch?", "Amylase")));
        NearDuplicates similar = NearDuplicates.of(Library.of(decks));
        assertThat(similar.near("the capital of peru", "")).extracting(Card::id).containsExactly("one/a");
        assertThat(similar.near("which enzyme breaks starch", ""))
                .extracting(Card::id)
                .containsExactly("two/b");
        assertThat(similar.near("the capital of Greece", "")).isEmpty();
        assertThat(similar.near("", "")).isEmpty();
    }
}
