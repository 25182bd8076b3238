package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.DeckFinder;
import revise.deck.Finding;
import revise.deck.Library;
import revise.deck.Severity;

class CheckerTest {
    @TempDir
    Path folder;

    @TempDir
    Path typed;

    @Test
    void thePlaceOfTheOtherCardIsNamed() {
        Checked checked = new Checked(folder)
                .deck("a.yaml", "cards:\n" + Checked.card("Which pact was signed?", "The pact of Paris"))
                .deck("b.yaml", "cards:\n" + Checked.card("Which pact was signed?", "The pact of Paris"));
        assertThat(checked.findings()).hasSize(1);
        Finding finding = checked.findings().get(0);
        assertThat(finding.place().file()).isEqualTo(folder.resolve("b.yaml"));
        assertThat(finding.rule()).isEqualTo("near-duplicate");
        assertThat(finding.text()).startsWith("the same card as at " + folder.resolve("a.yaml") + ":2 (\"Which pact");
    }

    @Test
    void oneQuestionWithTwoAnswersIsReportedAcrossDecksAndInOne() {
        String one = Checked.card("a", "What does bank mean?", "The side of a river");
        String two = Checked.card("b", "What does *bank* mean", "A house for money");
        assertThat(new Checked(folder).cards(one, two).rules()).containsExactly("different-answers");
        new Checked(folder).cards(one);
        assertThat(new Checked(folder).deck("other.yaml", "cards:\n" + two).rules())
                .containsExactly("different-answers");
    }

    @Test
    void accentsTellQuestionsApart() {
        assertThat(new Checked(folder)
                        .cards(Checked.card("a", "p\u00eache", "peach"), Checked.card("b", "p\u00e9ch\u00e9", "sin"))
                        .rules())
                .isEmpty();
    }

    @Test
    void choicesAndItemsBelongToTheQuestion() {
        assertThat(new Checked(folder)
                        .cards(
                                "  - {id: a, question: Which is a metal?, choices: [iron, wood], answer: iron}",
                                "  - {id: b, question: Which is a metal?, choices: [gold, clay], answer: gold}",
                                "  - {id: c, question: Put in order, order: [one1, two2, three3]}",
                                "  - {id: d, question: Put in order, order: [four4, five5, six6]}")
                        .rules())
                .isEmpty();
        assertThat(new Checked(folder)
                        .cards(
                                "  - {id: c, question: Put in order, order: [red, green, blue]}",
                                "  - {id: d, question: Put in order, order: [blue, green, red]}")
                        .rules())
                .containsExactly("different-answers");
    }

    @Test
    void decksInOtherLanguagesMayAskTheSame() {
        Checked checked = new Checked(folder)
                .deck("fr.yaml", "language: fr\ncards:\n" + Checked.card("dog", "chien"))
                .deck("de.yaml", "language: de\ncards:\n" + Checked.card("dog", "Hund"));
        assertThat(checked.rules()).isEmpty();
    }

    @Test
    void theCardsOfOneEntryAreOne() {
        String card = Checked.card("dog", "Hund") + "\n    reverse: true";
        assertThat(new Checked(folder).cards(card).rules()).isEmpty();
        String twice = Checked.card("a", "the big dog", "der grosse Hund") + "\n    reverse: true";
        assertThat(new Checked(folder)
                        .cards(twice, twice.replace("id: a", "id: b"))
                        .rules())
                .containsExactly("near-duplicate");
    }

    @Test
    void draftsAreCheckedToo() {
        assertThat(new Checked(folder)
                        .cards(Checked.card("Was the pact signed by the king?", "Never") + "\n    status: draft")
                        .rules())
                .containsExactly("yes-no");
    }

    @Test
    void aNewCardIsCheckedAgainstTheLibrary() {
        Library library = new Checked(folder)
                .cards(
                        Checked.card("a", "Was the pact signed by the king?", "Never"),
                        Checked.card("b", "Who signed the pact of Paris?", "Laval"))
                .library();
        List<Card> card = read(Checked.card("c", "Who signed the Paris pact?", "Laval"));
        assertThat(Checker.check(card, library)).extracting(Finding::rule).containsExactly("near-duplicate");
        assertThat(Checker.check(read(Checked.card("c", "Who signed the pact of Paris?", "Potemkin")), library))
                .extracting(Finding::rule)
                .containsExactly("different-answers");
        assertThat(Checker.check(read(Checked.card("c", "Is it the pact?", "It is")), library))
                .extracting(Finding::rule)
                .containsExactly("yes-no");
    }

    @Test
    void anEditedCardIsNotComparedWithItself() {
        Library library = new Checked(folder)
                .cards(Checked.card("a", "Who signed the pact of Paris?", "Laval"))
                .library();
        assertThat(Checker.check(library.cards(), library)).isEmpty();
        // At the same place, under another id: the card was reworded and has no id of its own.
        Card reworded =
                read(Checked.card("b", "Who signed the Paris pact?", "Laval")).get(0);
        Card inPlace = new Card(
                reworded.id(),
                reworded.entry(),
                reworded.deck(),
                reworded.kind(),
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                library.cards().get(0).place());
        assertThat(Checker.check(List.of(reworded), library)).hasSize(1);
        assertThat(Checker.check(List.of(inPlace), library)).isEmpty();
    }

    @Test
    void theReadersFindingsAreMergedByFileAndLine() {
        new Checked(folder)
                .deck("a.yaml", "cards:\n- q: x\n  anwser: y\n")
                .deck(
                        "b.yaml",
                        "title: B\ntags: [x, x]\ncards:\n- q: The pact is signed\n  a: Yes\n- {q: z, tags: [y, y], a: z1}\n");
        Library library = DeckFinder.load(List.of(folder));
        assertThat(Checker.everything(library))
                .extracting(finding -> finding.place().line() + " " + finding.rule())
                .containsExactly("3 unknown-key", "2 duplicate-tag", "4 yes-no", "6 duplicate-tag");
    }

    @Test
    void aDeckWithManyFindingsListsTenThousandAndCountsTheRest() {
        StringBuilder cards = new StringBuilder("cards:\n");
        for (int card = 0; card < 10_003; card++) {
            cards.append("- {q: x").append(card).append(" is it so, a: Yes}\n");
        }
        List<Finding> findings =
                new Checked(folder).deck("deck.yaml", cards.toString()).findings();
        assertThat(findings).hasSize(10_001);
        assertThat(findings.get(10_000).rule()).isEqualTo("too-many");
        assertThat(findings.get(10_000).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(10_000).text()).startsWith("3 more");
    }

    @Test
    void nearCardsAreFoundByTheirQuestionAlone() {
        Library library = new Checked(folder)
                .cards(
                        Checked.card("a", "Who signed the pact of Paris?", "Laval"),
                        Checked.card("b", "Who signed the pact of Riga?", "Patek"))
                .library();
        NearDuplicates all = NearDuplicates.of(library);
        assertThat(all.near("who signed the paris pact", ""))
                .extracting(Card::id)
                .containsExactly("deck/a");
        assertThat(all.near("who signed the paris pact", "Patek")).isEmpty();
        assertThat(all.near("", "Laval")).isEmpty();
        assertThat(all.near("?", "")).isEmpty();
    }

    /** Reads a card as it would stand in the library's deck. */
    private List<Card> read(String card) {
        return new Checked(typed).cards(card).library().cards();
    }
}
