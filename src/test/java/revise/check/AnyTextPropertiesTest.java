package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Finding;
import revise.deck.Kind;
import revise.deck.Library;
import revise.deck.Place;
import revise.deck.Point;
import revise.language.Fold;
import revise.language.Words;

/** Whatever a deck says, in whatever script, it can be checked. */
class AnyTextPropertiesTest {
    private static final Path FILE = Path.of("deck.yaml");

    @Property(tries = 500)
    void everyDeckCanBeChecked(@ForAll("texts") List<String> texts, @ForAll("languages") @Nullable String language) {
        Library library = library(texts, language);
        List<Finding> all = Checker.check(library);
        assertThat(all).allMatch(finding -> finding.text().indexOf('\n') < 0);
        for (Card card : library.cards()) {
            assertThat(Checker.check(List.of(card), library)).hasSizeLessThan(20);
        }
    }

    @Property(tries = 500)
    void aCardIsNearItself(@ForAll("texts") List<String> texts) {
        NearDuplicates all = NearDuplicates.of(library(texts, "en"));
        for (String text : texts) {
            if (!Fold.words(text).isEmpty()) {
                assertThat(all.near(text, "")).isNotEmpty();
            }
        }
    }

    @Property(tries = 1000)
    void foldedWordsAreApartByOneSpace(@ForAll("text") String text) {
        for (String folded : List.of(Fold.words(text), Fold.exact(text))) {
            assertThat(folded).isEqualTo(folded.strip()).doesNotContain("  ", "\n", "\t", "?", "\"");
            assertThat(Words.list(folded)).hasSize(Words.count(folded));
        }
        assertThat(Fold.words("  " + text + " ?")).isEqualTo(Fold.words(text));
    }

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                "when",
                "and",
                "why",
                "?",
                "!",
                " ",
                "  ",
                "the",
                "Treaty",
                "of",
                "Rapallo",
                "1922",
                "3.5",
                "1,000",
                "-",
                "'s",
                "n't",
                "\u00e9",
                "e\u0301",
                "\u00df",
                "\u00c6",
                "\ud83c\udfdb",
                "\u7f57\u9a6c",
                "\u304b\u3099",
                "\u0e01\u0e34\u0e19",
                "\u0939\u093f",
                "\u0645\u0631\u062d\u0628\u0627",
                "\ud55c\uad6d",
                "\u0430",
                "![",
                "](a)",
                "`",
                "$",
                "\"",
                "\u201c",
                "{",
                "x^2",
                "<",
                "\u00b2",
                "\u2082",
                "\u200b",
                "\n",
                "yes",
                ",",
                "is");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
                pieces.list().ofMaxSize(12).map(list -> String.join(" ", list)));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().filter(text -> !text.isBlank()).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<@Nullable String> languages() {
        return Arbitraries.of("en", "de", "fr-CA", "es", "it", "ja", "tlh").injectNull(0.2);
    }

    private static Library library(List<String> texts, @Nullable String language) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Point answer = Point.of(texts.get(texts.size() - 1 - i));
            String id = "deck/card" + i;
            Place place = new Place(FILE, 1 + i, 1);
            Kind kind = i % 2 == 0
                    ? new Kind.Basic(texts.get(i), List.of(answer), 0)
                    : new Kind.Choice(texts.get(i), List.of(answer.text(), "other"), List.of(answer));
            cards.add(new Card(id, id, "deck", kind, false, null, null, null, List.of(), List.of(), place));
        }
        Deck deck = new Deck("deck", "Deck", FILE, null, language, List.of(), null, null, List.of(), cards);
        return Library.of(List.of(deck));
    }
}
