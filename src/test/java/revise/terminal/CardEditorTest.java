package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.testing.Stage;

@DisabledOnOs(OS.WINDOWS)
class CardEditorTest {
    private static final String DECK = """
            title: Stalin
            cards:
              - id: league
                question: When was the League joined?
                answer: 1934
              - question: Who signed the pact?
                answer: Laval
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() throws Exception {
        file = Files.writeString(folder.resolve("stalin.yaml"), DECK);
    }

    private Card card(int index) {
        Deck deck = DeckReader.read(file).deck();
        assertThat(deck).isNotNull();
        return deck.cards().get(index);
    }

    /** An editor that writes the given text into the file. */
    private CardEditor writing(String text) throws Exception {
        Path after = Files.writeString(folder.resolve("after.txt"), text);
        Path script = Files.writeString(folder.resolve("editor.sh"), "cp '" + after + "' \"$1\"\n");
        return new CardEditor(List.of("sh", script.toString()));
    }

    @Test
    void aRewordedCardWithAnIdIsTheSameCard() throws Exception {
        CardEditor.Result result = writing(DECK.replace("joined", "entered")).edit(card(0));
        assertThat(result).isInstanceOfSatisfying(CardEditor.Edited.class, edited -> {
            assertThat(edited.card().id()).isEqualTo("stalin/league");
            assertThat(edited.card().question()).isEqualTo("When was the League entered?");
        });
    }

    @Test
    void aRewordedCardWithoutAnIdIsFoundInItsPlace() throws Exception {
        Card before = card(1);
        CardEditor.Result result = writing(DECK.replace("pact", "treaty")).edit(before);
        assertThat(result).isInstanceOfSatisfying(CardEditor.Edited.class, edited -> {
            assertThat(edited.card().id()).isNotEqualTo(before.id());
            assertThat(edited.card().question()).isEqualTo("Who signed the treaty?");
        });
    }

    @Test
    void theOtherGapsOfARewordedTextAreFoundWithIt() throws Exception {
        String gaps = "title: Stalin\ncards:\n- cloze: '{{Laval}} signed it in {{May 1935}}'\n";
        Files.writeString(file, gaps);
        Card first = card(0);
        CardEditor.Result result =
                writing(gaps.replace("signed it", "signed the pact")).edit(first);
        assertThat(result).isInstanceOfSatisfying(CardEditor.Edited.class, edited -> {
            String entry = edited.card().entry();
            assertThat(edited.renamed())
                    .isEqualTo(Map.of(first.entry() + ":1", entry + ":1", first.entry() + ":2", entry + ":2"));
        });
        Card second = card(1);
        CardEditor.Result without = writing("title: Stalin\ncards:\n- cloze: '{{Laval}} signed it then'\n")
                .edit(second);
        assertThat(without)
                .isInstanceOfSatisfying(
                        CardEditor.Removed.class,
                        removed -> assertThat(removed.renamed().keySet()).containsExactly(second.entry() + ":1"));
    }

    @Test
    void withAnEntryMoreNothingIsGuessed() throws Exception {
        String more =
                DECK.replace("  - question: Who", "  - question: Another\n    answer: a\n  - question: Who really");
        assertThat(writing(more).edit(card(1))).isInstanceOf(CardEditor.Removed.class);
    }

    @Test
    void aCardThatBecameADraftIsNotAsked() throws Exception {
        String draft = DECK.replace("    answer: Laval", "    answer: Laval\n    status: draft");
        assertThat(writing(draft).edit(card(1))).isInstanceOf(CardEditor.Removed.class);
    }

    @Test
    void theReadersWarningsAreSaidAsWell() throws Exception {
        String tags = DECK.replace("    answer: Laval", "    answer: Laval\n    tags: [a, a]");
        assertThat(writing(tags).edit(card(1)))
                .isInstanceOfSatisfying(
                        CardEditor.Edited.class,
                        edited -> assertThat(edited.findings())
                                .extracting(Finding::rule)
                                .containsExactly("duplicate-tag"));
    }

    @Test
    void whatWouldMakeABetterCardIsSaidOfAnEditedOne() throws Exception {
        CardEditor.Result result =
                writing(DECK.replace("answer: Laval", "answer: The pact")).edit(card(1));
        assertThat(result)
                .isInstanceOfSatisfying(
                        CardEditor.Edited.class,
                        edited -> assertThat(edited.findings())
                                .extracting(Finding::rule)
                                .containsExactly("answer-in-question"));
    }

    @Test
    void aDeletedCardIsGone() throws Exception {
        String without = DECK.substring(0, DECK.indexOf("  - question: Who"));
        assertThat(writing(without).edit(card(1))).isInstanceOf(CardEditor.Removed.class);
    }

    @Test
    void aKnownCardThatMovedUpDoesNotTakeThePlaceOfADeletedOne() throws Exception {
        String without = "title: Stalin\ncards:\n" + DECK.substring(DECK.indexOf("  - question: Who"));
        assertThat(writing(without).edit(card(0))).isInstanceOf(CardEditor.Removed.class);
    }

    @Test
    void aBrokenDeckIsReported() throws Exception {
        CardEditor.Result result =
                writing(DECK.replace("answer: Laval", "anwser: Laval")).edit(card(0));
        assertThat(result)
                .isInstanceOfSatisfying(
                        CardEditor.Unreadable.class,
                        broken -> assertThat(broken.findings()).isNotEmpty());
    }

    @Test
    void anEditorThatFailsChangesNothing() {
        assertThat(new CardEditor(List.of("sh", "-c", "exit 3")).edit(card(0)))
                .isInstanceOfSatisfying(
                        CardEditor.Failed.class,
                        failed -> assertThat(failed.message()).contains("status 3"));
        assertThat(new CardEditor(List.of("/no/such/editor")).edit(card(0)))
                .isInstanceOfSatisfying(
                        CardEditor.Failed.class,
                        failed -> assertThat(failed.message()).contains("/no/such/editor", "VISUAL"));
    }

    @Test
    void editorsAreToldTheLineInTheirOwnWay() {
        assertThat(arguments("vi")).containsExactly("vi", "+7", "/d.yaml");
        assertThat(arguments("/usr/bin/nvim")).containsExactly("/usr/bin/nvim", "+7", "/d.yaml");
        assertThat(arguments("nano", "-w")).containsExactly("nano", "-w", "+7", "/d.yaml");
        assertThat(arguments("code")).containsExactly("code", "--wait", "-g", "/d.yaml:7");
        assertThat(arguments("code.cmd", "--wait")).containsExactly("code.cmd", "--wait", "-g", "/d.yaml:7");
        assertThat(arguments("gedit")).containsExactly("gedit", "/d.yaml");
    }

    private static List<String> arguments(String... command) {
        return new CardEditor(List.of(command)).arguments("/d.yaml", 7);
    }

    @Test
    void anEditorNeedsACommand() {
        assertThatThrownBy(() -> new CardEditor(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theQuizShowsTheEditedCard() throws Exception {
        Deck deck = DeckReader.read(file).deck();
        assertThat(deck).isNotNull();
        Bench bench = new Bench(folder.resolve("progress.jsonl"), deck.cards());
        CardEditor editor = writing(DECK.replace("joined", "entered"));
        try (Stage stage = Stages.of(bench.desk(), bench.setup(false, editor))) {
            stage.shows("When was the League joined?").press("e").shows("When was the League entered?");
            stage.shows("this is the card as it is now").press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void aBrokenDeckIsShownAndTheQuizGoesOn() throws Exception {
        Deck deck = DeckReader.read(file).deck();
        assertThat(deck).isNotNull();
        Bench bench = new Bench(folder.resolve("progress.jsonl"), deck.cards());
        CardEditor editor = writing(DECK.replace("answer: Laval", "anwser: Laval"));
        try (Stage stage = Stages.of(bench.desk(), bench.setup(false, editor))) {
            stage.press("e").shows("The deck cannot be read").shows("stalin.yaml:7:");
            stage.press("e").shows("The deck cannot be read").press("x").shows("When was the League joined?");
            stage.press(" 3").shows("saved: good");
        }
    }
}
