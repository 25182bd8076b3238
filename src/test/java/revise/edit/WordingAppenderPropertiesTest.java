package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Kind;
import revise.deck.Point;

/** Whatever is counted, in whatever layout: the point accepts it afterwards, and nothing else has changed. */
class WordingAppenderPropertiesTest {
    private static final String[] COMMENTS = {"", "", " # c", "   # it's {a} [b] \"c"};
    private static final String[] TEXTS = {
        "b",
        "September 1934",
        "'it''s'",
        "\"a \\\"b\\\"\"",
        "\ud83c\udfdb rome",
        "one\n~  two\n\n~  three",
        "'one\n\n~    two'",
        "\"one\n~  two\"",
        "|\n~  one\n~    two\n\n~  three",
        ">-\n~  one\n~  two",
        "|2 # head\n~    one\n~  two",
        "\n~  below",
        "\n~    below\n~    and on"
    };
    private static final String[] FLOW_TEXTS = {"b", "'it''s'", "\"a, b\"", "\ud83c\udfdb rome", "September 1934"};
    private static final String[] WORDINGS = {
        "accept: z",
        "accept: z, y",
        "accept: [z]",
        "accept: []",
        "accept: [ 'z', y ]",
        "accept: [\n~  z,\n~  y\n~]",
        "accept:\n~- z",
        "accept:\n~  -  z\n~  # of it\n~  - y",
        "accept: |\n~  z\n~  y",
        "accept: \"z\""
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

    @Provide
    Arbitrary<String> texts() {
        return Texts.hostile();
    }

    @Property(tries = 600)
    void anyWordingIsAddedAndTheRestStays(@ForAll Random chance, @ForAll("texts") String typed) throws Exception {
        String before = deck(chance);
        if (!OneLine.of(typed).isEmpty()) {
            assertThat(adds(before, typed, chance)).as(before).isTrue();
            assertThat(comments(Files.readString(folder.deck()))).isEqualTo(comments(before));
        }
    }

    @Property(tries = 600)
    void noTextIsSpoiled(@ForAll Random chance, @ForAll("texts") String typed) throws Exception {
        StringBuilder text = new StringBuilder(deck(chance));
        String[] pieces = {
            "\n", "  ", " ", ": ", "- ", "\"", "'", "[", "]", "{", "}", ",", " #", "|\n", "? ", "\r", "\t", "\u0085",
            "a: "
        };
        for (int i = chance.nextInt(3); i >= 0; i--) {
            int at = chance.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + chance.nextInt(3)), pick(pieces, chance));
        }
        // Half a character cannot be in a file.
        String whole = new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        adds(whole, typed, chance);
    }

    private boolean adds(String before, String typed, Random chance) throws Exception {
        Deck deck = DeckReader.read(folder.deck(before)).deck();
        if (deck == null) {
            return false;
        }
        int index = chance.nextInt(deck.cards().size());
        Card asked = deck.cards().get(index);
        int point = chance.nextInt(asked.points().size());
        WordingAppender.Accepted accepted;
        try {
            accepted = WordingAppender.add(asked, point, typed);
        } catch (EditException e) {
            assertThat(folder.deck()).hasContent(before);
            return asked.kind() instanceof Kind.Reverse;
        }
        String after = Files.readString(folder.deck());
        Deck now = DeckReader.read(folder.deck()).deck();
        assertThat(now).as(after).isNotNull();
        assertThat(said(now, -1, 0, null))
                .as("%s%nbecame%n%s", before, after)
                .isEqualTo(said(deck, index, point, accepted.wording()));
        assertThat(isWithin(before.replace(" ", ""), after)).as(after).isTrue();
        assertThat(WordingAppender.add(accepted.card(), point, typed).card()).isEqualTo(accepted.card());
        assertThat(Files.readString(folder.deck())).isEqualTo(after);
        return true;
    }

    /** All that a deck says but for places, with one wording more. */
    private static List<String> said(Deck deck, int index, int point, @Nullable String wording) {
        List<String> said = new ArrayList<>(List.of(deck.title(), deck.tags().toString()));
        for (int i = 0; i < deck.cards().size(); i++) {
            Card card = deck.cards().get(i);
            said.add(card.id() + card.kind().word() + card.question() + card.any() + card.note() + card.tags());
            for (int j = 0; j < card.points().size(); j++) {
                Point each = card.points().get(j);
                List<String> accept = new ArrayList<>(each.accept());
                boolean here = i == index && j == point;
                boolean known = each.text().equals(wording) || accept.contains(wording);
                if (here && !known) {
                    accept.add(Objects.requireNonNull(wording));
                }
                said.add(each.text() + each.marks() + each.all() + each.reject() + accept);
            }
        }
        return said;
    }

    /** Whether a text is another from which something was taken out. */
    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    private static List<String> comments(String text) {
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        List<String> comments = new ArrayList<>();
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.add(comment.getValue());
            }
        }
        return comments;
    }

    private static String deck(Random chance) {
        StringBuilder deck = new StringBuilder(chance.nextBoolean() ? "tags: [a, b]\n" : "# top\n");
        deck.append("cards:\n");
        String indent = " ".repeat(chance.nextInt(3));
        for (int i = chance.nextInt(3); i >= 0; i--) {
            deck.append(indent).append(chance.nextInt(3) == 0 ? flow(i, chance) : block(indent, i, chance));
            deck.append(chance.nextInt(3) == 0 ? "\n" : "");
        }
        deck.append(chance.nextBoolean() ? "title: T\n" : "");
        String text = deck.toString();
        if (chance.nextInt(4) == 0) {
            text = text.stripTrailing();
        }
        return chance.nextBoolean() ? text : text.replace("\n", "\r\n");
    }

    private static String block(String indent, int number, Random chance) {
        String inner = indent + (chance.nextBoolean() ? "  " : "    ");
        List<String> keys = new ArrayList<>();
        keys.add("q: \ud83c\udfdb question " + number);
        keys.add((chance.nextBoolean() ? "a:" : "answer:") + answer(inner, chance));
        keys.add(chance.nextBoolean() ? "note: n" : "reverse: true");
        java.util.Collections.shuffle(keys, chance);
        String gap = " ".repeat(inner.length() - indent.length() - 1);
        return "-" + gap + String.join("\n" + inner, keys) + "\n";
    }

    private static String answer(String column, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> text(column, chance);
            case 1 -> " [" + flowPoint(chance) + ", " + flowPoint(chance) + "]" + pick(COMMENTS, chance);
            default -> points(column, chance);
        };
    }

    /** A text behind a colon; where it has several lines, they stand to the right of a column. */
    private static String text(String column, Random chance) {
        String text = pick(TEXTS, chance);
        boolean several = text.contains("\n");
        return (text.startsWith("\n") ? "" : " ") + text.replace("~", column) + (several ? "" : pick(COMMENTS, chance));
    }

    private static String points(String column, Random chance) {
        String dash = column + (chance.nextBoolean() ? "" : "  ");
        StringBuilder list = new StringBuilder();
        for (int i = 1 + chance.nextInt(2); i >= 0; i--) {
            String inner = dash + (chance.nextBoolean() ? "  " : "    ");
            String gap = " ".repeat(inner.length() - dash.length() - 1);
            list.append('\n').append(dash).append('-');
            switch (chance.nextInt(3)) {
                case 0 -> list.append(gap).append(text(dash, chance).strip());
                case 1 -> list.append(gap).append(keys(inner, chance));
                default -> list.append(gap).append(flowPoint(chance)).append(pick(COMMENTS, chance));
            }
        }
        return list.toString();
    }

    private static String keys(String inner, Random chance) {
        List<String> keys = new ArrayList<>(List.of("text:" + text(inner, chance)));
        if (chance.nextBoolean()) {
            keys.add("marks: 2" + pick(COMMENTS, chance));
        }
        if (chance.nextInt(3) > 0) {
            keys.add(pick(WORDINGS, chance).replace("~", inner));
        }
        java.util.Collections.shuffle(keys, chance);
        return String.join("\n" + inner, keys);
    }

    private static String flowPoint(Random chance) {
        String text = pick(FLOW_TEXTS, chance);
        return switch (chance.nextInt(3)) {
            case 0 -> text;
            case 1 -> "{text: " + text + ", marks: 2}";
            default -> "{ text: " + text + ", accept: " + pick(new String[] {"z", "[z]", "[ ]"}, chance) + " }";
        };
    }

    private static String flow(int number, Random chance) {
        String answer = chance.nextBoolean()
                ? pick(FLOW_TEXTS, chance)
                : "[" + flowPoint(chance) + "," + flowPoint(chance) + "]";
        return "- {q: question " + number + ", a: " + answer + "}" + pick(COMMENTS, chance) + "\n";
    }

    private static String pick(String[] words, Random chance) {
        return words[chance.nextInt(words.length)];
    }
}
