package revise.exchange.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.CardIds;
import revise.deck.ClozeText;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.GapText;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.exchange.format.Reading;

class HashcardsWriterTest {
    private static final ExportSettings SETTINGS = new ExportSettings(Instant.EPOCH, true);

    private record Written(String text, List<Loss> losses) {}

    @Test
    void cardsAreWrittenAsHashcardsReadsThem() throws Exception {
        Written written = written(
                "A \"deck\"",
                card("What?", "That"),
                card("Which two?", "one", "two\nin lines"),
                NewCard.builder()
                        .cloze("The {{order}} of [G] ![a](b.png) is {{|G|}}")
                        .build(),
                card("Q: is\nA: no tag", "C: nor\nC: is this"));

        assertThat(written.text()).isEqualTo("""
                        ---
                        name = "A \\"deck\\""
                        ---

                        Q: What?
                        A: That

                        Q: Which two?
                        A:
                        - one
                        - two
                          in lines

                        C: The [order] of \\[G\\] ![a](b.png) is [|G|]

                        Q: Q: is
                        A\\: no tag
                        A: C: nor
                        C\\: is this

                        """);
        assertThat(written.losses()).containsExactly(new Loss("x", "the picture \"b.png\", which is not in this file"));
    }

    @Test
    void whatTheFormatHasNoPlaceForIsNamed() throws Exception {
        NewCard full = NewCard.builder()
                .id("full")
                .question("Where?")
                .choices(List.of("here", "there"))
                .answer(List.of(
                        new Point("here", 2, List.of(), List.of("in this place"), List.of(), null, null, null, null)))
                .any(1)
                .hint("h")
                .note("n")
                .source("s")
                .tags(List.of("t", "u"))
                .reverse(true)
                .draft(true)
                .build();
        NewCard gaps = NewCard.builder()
                .id(CardIds.ofQuestion("a, b and c"))
                .cloze("{{c1::a::first}}, {{c2::b}} and {{c1::c}}")
                .build();
        NewCard order = NewCard.builder()
                .question("Order?")
                .order(List.of("a", "b", "c"))
                .build();
        Item past = new Item("y", order, List.of(), List.of(new Past("", List.of(), true)));
        ImportedDeck content = new ImportedDeck(
                null,
                "d",
                "en",
                List.of("tag"),
                List.of("book"),
                List.of(Item.of("x", full), Item.of("x", gaps), past));

        Written written = written(
                List.of(new ExportedDeck("d", Path.of("."), content), new ExportedDeck("e", Path.of("."), deck("E"))));

        assertThat(written.text())
                .isEqualTo("Q: Where?\n\n- here\n- there\nA: here\n\nC: [a], [b] and [c]\n\n"
                        + "Q: Order?\nA:\n1. a\n2. b\n3. c\n\n");
        assertThat(written.losses().stream().map(loss -> loss.where() + ": " + loss.what()))
                .containsExactly(
                        "d: its description",
                        "d: its language",
                        "d: its tags: tag",
                        "d: its sources",
                        "d/full: that its answer is picked from choices, which stand under the question",
                        "d/full: its hint",
                        "d/full: its note",
                        "d/full: its source",
                        "d/full: its tags: t, u",
                        "d/full: that 1 of its points are enough",
                        "d/full: that it is asked the other way round as well",
                        "d/full: that it is a draft",
                        "d/full: how the point \"here\" is marked",
                        "d/" + gaps.id() + ": the hints in its gaps",
                        "d/" + gaps.id() + ": the numbers of its gaps, each of which is hidden alone",
                        "y: that its items are to be put in order",
                        "d: the id of a card",
                        "d: the review history of a card",
                        "e: its title, since a file has room for one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nA: x\n```", "```\n---\n```", "```\nnever closed", "", "  "})
    void whatWouldBreakTheFormatIsLeftOutAndNamed(String answer) throws Exception {
        Written written = written(null, card("What?", answer), card("And?", "this"));

        assertThat(written.text()).isEqualTo("Q: And?\nA: this\n\n");
        assertThat(written.losses()).hasSize(1);
        assertThat(written.losses().get(0).what()).startsWith("the card: ");
    }

    @Test
    void aRuleIsWrittenSoThatItEndsNoCard() throws Exception {
        Written written = written(null, card("What?", "above\n\n---\n\nbelow"));

        assertThat(written.text()).isEqualTo("Q: What?\nA: above\n\n----\n\nbelow\n\n");
        assertThat(written.losses()).hasSize(1);
    }

    @Provide
    Arbitrary<NewCard> cards() {
        Arbitrary<String> text = Arbitraries.of(
                        "a",
                        "b c",
                        "[",
                        "]",
                        "![",
                        "](",
                        "!",
                        "\\",
                        "Q:",
                        "A:",
                        "C:",
                        "\nQ:",
                        "\nA\\:",
                        "\n---",
                        "\n- x",
                        "\n\n",
                        "\n```",
                        "\n~~~",
                        "(x)",
                        "$y$",
                        " ",
                        "{",
                        "\n1. ",
                        "http://z",
                        ")")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<NewCard> questions = Combinators.combine(
                        text, text.list().ofMinSize(1).ofMaxSize(3))
                .as((question, points) ->
                        NewCard.builder().question(question).points(points).build());
        Arbitrary<NewCard> clozes = Combinators.combine(text, text, text).as((before, gap, behind) -> {
            GapText gaps = new GapText().text(before).gap(gap, null).text(behind);
            return NewCard.builder()
                    .cloze(gaps.fault() == null ? gaps.written() : "{{x}}")
                    .build();
        });
        return Arbitraries.oneOf(questions, clozes);
    }

    /** What is said to be lost apart, a card comes back as it was; and those beside it do in any case. */
    @Property(tries = 1000)
    void whatTheFormatHoldsComesBack(@ForAll("cards") NewCard card) throws Exception {
        Written written = written("Deck", card("Before?", "yes"), card, card("Behind?", "yes"));
        List<NewCard> back = new ArrayList<>();
        new HashcardsReader()
                .read(Reading.source(written.text()), Reading.SETTINGS)
                .decks()
                .forEach(deck -> deck.items().forEach(item -> back.add(item.card())));
        boolean leftOut = written.losses().stream().anyMatch(loss -> loss.what().startsWith("the card: "));
        boolean changed = written.losses().stream()
                .anyMatch(loss -> loss.what().startsWith("the spaces")
                        || loss.what().startsWith("the length")
                        || loss.what().startsWith("that its list"));

        assertThat(back).as(written.text()).hasSize(leftOut ? 2 : 3).startsWith(card("Before?", "yes"));
        assertThat(back).as(written.text()).endsWith(card("Behind?", "yes"));
        if (!leftOut && !changed) {
            assertThat(meaning(back.get(1))).as(written.text()).isEqualTo(meaning(card));
        }
    }

    private static Object meaning(NewCard card) {
        return card.cloze() == null ? card : ClozeText.orNull(card.cloze()).parts();
    }

    private static NewCard card(String question, String... points) {
        return NewCard.builder().question(question).points(List.of(points)).build();
    }

    private static ImportedDeck deck(@Nullable String title, NewCard... cards) {
        List<Item> items = new ArrayList<>();
        for (NewCard card : cards) {
            items.add(Item.of("x", card));
        }
        return ImportedDeck.of(title, items);
    }

    private static Written written(@Nullable String title, NewCard... cards) throws Exception {
        return written(List.of(new ExportedDeck("d", Path.of("."), deck(title, cards))));
    }

    private static Written written(List<ExportedDeck> decks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = new HashcardsWriter().write(decks, SETTINGS, out);
        return new Written(out.toString(StandardCharsets.UTF_8), losses);
    }
}
