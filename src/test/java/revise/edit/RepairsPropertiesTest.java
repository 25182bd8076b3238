package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;

/** Repairs mend what they should in any layout, and spoil nothing in any text. */
class RepairsPropertiesTest {
    private static final String[] IDS = {"", "", "i", "i", "j", "a b", "'a b'", "\"i\"", "\u00c4 x", "???", "j-2"};
    private static final String[] TAGS = {
        "", "", "a", "[a]", "[a, b]", "[c, 'a', c]", "[x, y, x]", "[\"c\"]", "\n- a", "\n- x\n- a # why\n- x", "[ ]"
    };
    private static final String[] COMMENTS = {"", "", " # c", "   # it's {a} [b] \"c"};
    private static final String[] PIECES = {
        "\n",
        "  ",
        " ",
        ": ",
        "- ",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        " #",
        "&a ",
        "|\n",
        "id: ",
        "tags: [a]\n",
        "? ",
        "\ud83c\udfdb",
        "\u0085",
        "\r",
        "\t",
        "id: i\n",
        "...\n",
        "~"
    };

    private Folder folder;

    @BeforeProperty
    void makeFolder() {
        folder = new Folder();
    }

    @AfterProperty
    void deleteFolder() {
        folder.close();
    }

    @Property(tries = 1500)
    void decksAreMendedAndSayTheSame(@ForAll Random chance) throws Exception {
        String before = deck(chance);
        check(before);
        Deck after = DeckReader.read(folder.deck()).deck();
        assertThat(after).as(before).isNotNull();
        String now = Files.readString(folder.deck());
        assertThat(comments(now)).as(before).isEqualTo(comments(before));
        Part.Keys root = (Part.Keys) LayoutReader.read(now);
        assertThat(root).isNotNull();
        for (Part.Keys card : CardParts.of(root)) {
            assertThat(card.key("id")).as(now).isNotNull();
        }
    }

    @Property(tries = 4000)
    void noTextIsSpoiled(@ForAll Random chance) throws Exception {
        StringBuilder text = new StringBuilder(deck(chance));
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int at = chance.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + chance.nextInt(3)), pick(PIECES, chance));
        }
        // Half a character cannot be in a file.
        check(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private void check(String before) throws IOException {
        Deck readable = DeckReader.read(folder.deck(before)).deck();
        if (!repairs(before)) {
            assertThat(folder.deck()).hasContent(before);
        }
        String once = Files.readString(folder.deck());
        List<Card> cards = cards(DeckReader.read(folder.deck()).deck());
        if (readable != null) {
            assertThat(cards.toString()).as(before).isEqualTo(cards(readable).toString());
        }
        assertThat(repairs(before)).as("a second repair of %s", once).isFalse();
        assertThat(Files.readString(folder.deck())).isEqualTo(once);
    }

    private boolean repairs(String before) {
        try {
            return !Repairs.make(folder.deck(), Set.of()).isEmpty();
        } catch (EditException e) {
            assertThat(e).as(before).hasMessageContaining("before this is mended");
            return false;
        }
    }

    private static List<Card> cards(@Nullable Deck deck) {
        List<Card> cards = new ArrayList<>();
        for (Card card : deck == null ? List.<Card>of() : deck.cards()) {
            cards.add(new Card(
                    card.id(),
                    card.entry(),
                    card.deck(),
                    card.kind(),
                    card.draft(),
                    card.hint(),
                    card.note(),
                    card.source(),
                    List.of(),
                    card.tags(),
                    new revise.deck.Place(card.place().file(), 1, 1)));
        }
        return cards;
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# "))
                .map(line -> line.substring(line.indexOf("# ")))
                .toList();
    }

    private static String deck(Random chance) {
        StringBuilder deck = new StringBuilder(chance.nextBoolean() ? "tags: [a, b, a]\n" : "# top\n");
        deck.append("cards:").append(pick(COMMENTS, chance)).append('\n');
        String indent = " ".repeat(chance.nextInt(3));
        for (int i = chance.nextInt(5); i >= 0; i--) {
            deck.append(chance.nextInt(3) == 0 ? flow(indent, i, chance) : block(indent, i, chance));
            deck.append(chance.nextInt(3) == 0 ? "\n" : "");
        }
        deck.append(chance.nextBoolean() ? "title: T\n" : "");
        String text = deck.toString();
        return chance.nextBoolean() ? text : text.replace("\n", "\r\n");
    }

    private static List<String> keys(int number, Random chance) {
        List<String> keys = new ArrayList<>();
        keys.add("q: \ud83c\udfdb question " + number);
        keys.add("a: b");
        String id = pick(IDS, chance);
        if (!id.isEmpty()) {
            keys.add("id: " + id);
        }
        java.util.Collections.shuffle(keys, chance);
        return keys;
    }

    private static String block(String indent, int number, Random chance) {
        List<String> keys = keys(number, chance);
        String inner = indent + (chance.nextBoolean() ? "  " : "    ");
        String tags = pick(TAGS, chance);
        if (!tags.isEmpty()) {
            keys.add(1 + chance.nextInt(keys.size()), "tags: " + tags.replace("\n", "\n" + inner));
        }
        StringBuilder card =
                new StringBuilder(indent).append('-').append(" ".repeat(inner.length() - indent.length() - 1));
        for (String key : keys) {
            boolean list = key.contains("\n");
            card.append(key)
                    .append(list ? "" : pick(COMMENTS, chance))
                    .append('\n')
                    .append(inner);
        }
        return card.substring(0, card.length() - inner.length());
    }

    private static String flow(String indent, int number, Random chance) {
        List<String> keys = keys(number, chance);
        String tags = pick(TAGS, chance);
        if (!tags.isEmpty() && !tags.contains("\n")) {
            keys.add(chance.nextInt(keys.size() + 1), "tags: " + tags);
        }
        return indent + "- {" + String.join(", ", keys) + "}" + pick(COMMENTS, chance) + "\n";
    }

    private static String pick(String[] words, Random chance) {
        return words[chance.nextInt(words.length)];
    }
}
