package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckAppenderTest {
    private static final NewCard CARD =
            NewCard.builder().question("new?").points(List.of("yes")).build();

    @TempDir
    Path folder;

    private Path deck;

    @BeforeEach
    void setUp() {
        deck = folder.resolve("rome.yaml");
    }

    private String after(String before, NewCard card) throws IOException, EditException {
        Files.writeString(deck, before);
        return new String(DeckAppender.plan(deck, null, card).content(), StandardCharsets.UTF_8);
    }

    private void refuses(String before, NewCard card, String... parts) throws IOException {
        Files.writeString(deck, before);
        assertThatThrownBy(() -> DeckAppender.plan(deck, null, card))
                .isInstanceOf(EditException.class)
                .message()
                .contains(parts);
        assertThat(deck).hasContent(before);
    }

    @Test
    void aCardIsWrittenAsTheOthersAre() throws Exception {
        NewCard card = NewCard.builder()
                .id("new")
                .question("Is it: new?")
                .points(List.of("No", "007"))
                .any(1)
                .hint("two\nlines")
                .tags(List.of("a", "b, c"))
                .reverse(true)
                .draft(true)
                .build();
        assertThat(after("cards:\n  - q: x\n    a: y\n", card)).isEqualTo("""
                cards:
                  - q: x
                    a: y
                  - id: new
                    question: 'Is it: new?'
                    answer:
                      - No
                      - 007
                    any: 1
                    hint: |-
                      two
                      lines
                    tags: [a, 'b, c']
                    reverse: true
                    status: draft
                """);
        assertThat(after("cards:\n-   q: x\n    a:\n    - y\n    - z\n", card)).isEqualTo("""
                cards:
                -   q: x
                    a:
                    - y
                    - z
                -   id: new
                    question: 'Is it: new?'
                    answer:
                    - No
                    - 007
                    any: 1
                    hint: |-
                      two
                      lines
                    tags: [a, 'b, c']
                    reverse: true
                    status: draft
                """);
    }

    @Test
    void blankLinesBetweenCardsAreKept() throws Exception {
        assertThat(after("cards:\n- q: x\n  a: y\n\n- q: z\n  a: y\n\n\n# end\n", CARD))
                .isEqualTo("cards:\n- q: x\n  a: y\n\n- q: z\n  a: y\n\n- question: new?\n  answer: yes\n\n\n# end\n");
        assertThat(after("cards:\n\n- q: x\n  a: y\n- q: z\n  a: y\n\n", CARD))
                .endsWith("- q: z\n  a: y\n- question: new?\n  answer: yes\n\n");
    }

    @Test
    void commentsOfTheLastCardStayWithIt() throws Exception {
        assertThat(after("cards:\n- q: x\n  a: y # why\n  # because\n# next\ntitle: t\n", CARD))
                .isEqualTo(
                        "cards:\n- q: x\n  a: y # why\n  # because\n- question: new?\n  answer: yes\n# next\ntitle: t\n");
    }

    @Test
    void whatEndsAFileIsNoObstacle() throws Exception {
        assertThat(after("cards:\n- q: x\n  a: |\n    y", CARD))
                .isEqualTo("cards:\n- q: x\n  a: |\n    y\n- question: new?\n  answer: yes\n");
        assertThat(after("\ufeffcards:\r\n- q: x\r\n  a: y\r\n...", CARD))
                .isEqualTo("\ufeffcards:\r\n- q: x\r\n  a: y\r\n- question: new?\r\n  answer: yes\r\n...");
        assertThat(after("cards:\n- q: x\n  a: |+\n    y\n\n\n", CARD))
                .isEqualTo("cards:\n- q: x\n  a: |+\n    y\n- question: new?\n  answer: yes\n\n\n");
    }

    @Test
    void listsInBracketsGetACardInBraces() throws Exception {
        assertThat(after("cards: [{q: x, a: y}]\n", CARD))
                .isEqualTo("cards: [{q: x, a: y}, {question: 'new?', answer: yes}]\n");
        assertThat(after("cards: [\n  {q: x, a: y}, # c\n]\n", CARD))
                .isEqualTo("cards: [\n  {q: x, a: y},\n  {question: 'new?', answer: yes}, # c\n]\n");
        assertThat(after("{cards: []}", CARD)).isEqualTo("{cards: [{question: 'new?', answer: yes}]}");
    }

    @Test
    void aDeckWithoutCardsGetsItsFirst() throws Exception {
        String card = "  - question: new?\n    answer: yes\n";
        assertThat(after("cards: []\n", CARD)).isEqualTo("cards:\n" + card);
        assertThat(after("title: t\ncards: [ ]  # none yet\nid: i\n", CARD))
                .isEqualTo("title: t\ncards:  # none yet\n" + card + "id: i\n");
        assertThat(after("cards: # none\n\n# end", CARD)).isEqualTo("cards: # none\n" + card + "\n# end");
        assertThat(after("cards:", CARD)).isEqualTo("cards:\n" + card);
        assertThat(after("title: t\n\n# end\n", CARD)).isEqualTo("title: t\ncards:\n" + card + "\n# end\n");
        assertThat(after("# mine", CARD)).isEqualTo("# mine\ntitle: rome\ncards:\n" + card);
        assertThat(after("", CARD)).isEqualTo("title: rome\ncards:\n" + card);
    }

    @Test
    void aNewDeckHasTheTitleGivenOrTheNameOfItsFile() throws Exception {
        Addition addition = DeckAppender.plan(deck, null, CARD);
        assertThat(addition.id()).startsWith("rome/");
        assertThat(deck).doesNotExist();
        addition.save();
        assertThat(deck).hasContent("title: rome\ncards:\n  - question: new?\n    answer: yes\n");
        Path other = folder.resolve("other.yaml");
        DeckAppender.plan(other, "Rome: the city", CARD).save();
        assertThat(other).content().startsWith("title: 'Rome: the city'\n");
    }

    @Test
    void theNewCardIsToldWithItsPlace() throws Exception {
        Files.writeString(deck, "cards:\n- q: x\n  a: y\n\n- q: z\n  a: y\n");
        NewCard cloze = NewCard.builder().cloze("{{a}} and {{b}}").id("ab").build();
        Addition addition = DeckAppender.plan(deck, null, cloze);
        assertThat(addition.id()).isEqualTo("rome/ab");
        assertThat(addition.line()).isEqualTo(8);
        assertThat(addition.cards()).hasSize(2);
        assertThat(addition.yaml()).isEqualTo("- id: ab\n  cloze: '{{a}} and {{b}}'");
        assertThat(addition.findings()).isEmpty();
    }

    @Test
    void aCardThatIsNoneIsRefused() throws Exception {
        String good = "cards:\n- q: x\n  a: y\n";
        refuses(good, NewCard.builder().question("only").build(), "has no answer");
        refuses(good, NewCard.builder().points(List.of("only")).build(), "has no question");
        refuses(good, NewCard.builder().build(), "cannot be added");
        refuses(good, NewCard.builder().question(" ").points(List.of("a")).build(), "question has no text");
        refuses(good, NewCard.builder().cloze("no gap").build(), "no gap");
        refuses(good, NewCard.builder().cloze("{{a}}").question("b").build(), "does not go with cloze");
        refuses(good, NewCard.builder().question("o").order(List.of("a", "b")).build(), "order needs 3");
        refuses(
                good,
                NewCard.builder()
                        .question("c")
                        .choices(List.of("a", "b"))
                        .points(List.of("d"))
                        .build(),
                "none of the choices");
        refuses(
                good,
                NewCard.builder().id("a b").question("c").points(List.of("d")).build(),
                "\"a-b\"");
        refuses(good, NewCard.builder().question("\ud83c").points(List.of("d")).build(), "half a character");
        refuses(
                good,
                NewCard.builder()
                        .question("q".repeat(100_001))
                        .points(List.of("d"))
                        .build(),
                "longer than");
    }

    @Test
    void whatIsAskedAlreadyIsRefused() throws Exception {
        String deckText = "cards:\n- q: New\n  a: y\n- cloze: The {{b}} c\n- id: z\n  q: other\n  a: y\n";
        refuses(deckText, CARD, "rome.yaml:2", "asked here already");
        refuses(
                deckText,
                NewCard.builder().id("n").question("NEW!").points(List.of("y")).build(),
                "rome.yaml:2");
        refuses(deckText, NewCard.builder().cloze("the {{b}} {{c}}").build(), "rome.yaml:4");
        refuses(
                deckText,
                NewCard.builder().id("z").question("n").points(List.of("y")).build(),
                "rome.yaml:5",
                "\"z\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cards:\n- q: x\n  anwser: y\n",
                "cards:\n- q: [x\n",
                "- q: x\n  a: y\n",
                "{title: x}",
                "{cards: }",
                "just text",
                "cards: {}\n",
                "cards:\n- q: &a x\n  a: *a\n",
                "cards:\n- q: x\n  a: y\n---\nmore: x\n",
                "cards: [# none\n]\n"
            })
    void aDeckThatCannotBeReadOnIsLeftAlone(String text) throws Exception {
        if (text.startsWith("cards: [#")) {
            assertThat(after(text, CARD)).contains("question").contains("# none");
        } else {
            refuses(text, CARD, "rome.yaml");
        }
    }
}
