package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** How a deck is written does not change what it says. */
class IdentityPropertiesTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "When",
                        "who",
                        "Caesar",
                        "\u00dcber",
                        "it's",
                        "\"so\"",
                        "49",
                        "\u7f57\u9a6c",
                        "\ud83c\udfdb",
                        "a\\b",
                        "<",
                        "(x)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Property
    void howTextsAreWrittenDoesNotChangeThem(
            @ForAll @Size(min = 1, max = 5) @UniqueElements List<@From("texts") String> questions,
            @ForAll("texts") String answer,
            @ForAll Random chance) {
        List<String> distinct = distinct(questions);
        Deck plain = Decks.deck(written(distinct, answer, new Random(0), true));
        Deck other = Decks.deck(written(distinct, answer, chance, false));
        assertThat(other.cards())
                .extracting(Card::id)
                .isEqualTo(plain.cards().stream().map(Card::id).toList());
        assertThat(other.cards()).extracting(Card::question).isEqualTo(distinct);
        assertThat(other.cards()).allMatch(card -> card.points().equals(List.of(Point.of(answer))));
        assertThat(other.id()).isEqualTo(plain.id());
        assertThat(other.tags()).isEqualTo(plain.tags());
    }

    @Example
    void theOrderOfTheCardsDoesNotChangeTheirIds() {
        List<Card> one = Decks.cards("cards:\n- {q: a, a: b}\n- {q: c, a: d}\n");
        List<Card> other = Decks.cards("cards:\n- {q: c, a: x}\n- {q: a, a: y, hint: z}\n");
        assertThat(one.get(0).id()).isEqualTo(other.get(1).id());
        assertThat(one.get(1).id()).isEqualTo(other.get(0).id());
    }

    private static List<String> distinct(List<String> questions) {
        List<String> ids = new ArrayList<>();
        List<String> distinct = new ArrayList<>();
        for (String question : questions) {
            if (!ids.contains(CardIds.ofQuestion(question))) {
                ids.add(CardIds.ofQuestion(question));
                distinct.add(question);
            }
        }
        return distinct;
    }

    private static String written(List<String> questions, String answer, Random chance, boolean simple) {
        String indent = simple ? "" : " ".repeat(chance.nextInt(4));
        StringBuilder cards = new StringBuilder("cards:" + comment(chance, simple) + "\n");
        for (String question : questions) {
            List<String> keys = new ArrayList<>();
            String inner = indent + "  ";
            keys.add((simple || chance.nextBoolean() ? "question" : "q") + ":"
                    + scalar(question, inner, chance, simple));
            keys.add((simple || chance.nextBoolean() ? "answer" : "\"a\"") + ":"
                    + scalar(answer, inner, chance, simple));
            if (!simple) {
                Collections.shuffle(keys, chance);
            }
            cards.append(indent)
                    .append("- ")
                    .append(String.join(inner, keys))
                    .append(comment(chance, simple))
                    .append('\n');
        }
        List<String> parts = new ArrayList<>(List.of("title: Rome\n", "tags: [a, \"b\"]\n", cards.toString()));
        if (!simple) {
            Collections.shuffle(parts, chance);
        }
        return String.join("", parts);
    }

    private static String comment(Random chance, boolean simple) {
        return simple || chance.nextBoolean() ? "" : "\n# a: comment";
    }

    private static String scalar(String text, String indent, Random chance, boolean simple) {
        String doubled = " \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
        if (simple) {
            return doubled;
        }
        String below = indent + "   ";
        boolean foldable = text.indexOf(' ') > 0;
        return switch (chance.nextInt(7)) {
            case 0 -> " '" + text.replace("'", "''") + "'\n";
            case 1 -> " |\n" + below + text + "\n";
            case 2 -> " |-\n" + below + text + "\n";
            case 3 -> " >\n" + below + (foldable ? text.replaceFirst(" ", "\n" + below) : text) + "\n";
            case 4 -> "\n" + below + doubled.strip() + "   # comment\n";
            case 5 -> text.startsWith("\"") ? doubled : "    " + text + "\n";
            default -> doubled;
        };
    }
}
