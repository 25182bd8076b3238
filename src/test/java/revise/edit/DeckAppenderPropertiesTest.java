package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Kind;
import revise.deck.Point;

/** Whatever a new card says, it comes back from the deck, and nothing else in the file changes. */
class DeckAppenderPropertiesTest {
    private static final String LAST = "the one before";

    private static final List<String> LAYOUTS = List.of(
            "title: T\ncards:\n  - question: " + LAST + "\n    answer: b\n",
            "title: T\ncards:\n- q: " + LAST + "\n  a: b",
            "# top\ntitle: 'T'   # of it\n\ncards:   # all\n\n  # first\n  - question: x\n    answer:\n      - 1\n      - 2\n\n"
                    + "  - question: " + LAST
                    + "\n    answer: |\n      text\n      # no comment\n\n# end\nsources: [s]\n",
            "cards:\n  -   q: " + LAST
                    + "\n      a:\n      - 1\n      - 2   # last\n      # of the card\n  # of the list\ntags: [a]\n",
            "---\ncards:\n  - {q: x, a: y}\n  - {q: " + LAST + ", a: y}  # c\n...\n",
            "cards: [{q: " + LAST + ", a: b}]\n",
            "cards: [\n  {q: x, a: b}, # one\n  {q: " + LAST + ", a: b}, # two\n]\ntitle: T\n",
            "{title: T, cards: [{q: \ud83c\udfdb rome, a: b}, {q: " + LAST + ", a: b}]}",
            "cards:\n  - cloze: \"\ud83c\udfdb {{x}}\"\n\n  - q: " + LAST
                    + "\n    a: >-\n      folded\n      text\n\n\n",
            "cards:\n    -\n      q: " + LAST + "\n      a: 'two\n        lines'\n",
            "  title: T\n  cards:\n  - q: " + LAST + "\n    a: b\n  tags: x");

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

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of(LAYOUTS);
    }

    @Provide
    Arbitrary<String> breaks() {
        return Arbitraries.of("\n", "\r\n");
    }

    @Property(tries = 3000)
    void anyCardComesBackAndTheRestStays(
            @ForAll("layouts") String layout,
            @ForAll("breaks") String lineBreak,
            @ForAll boolean marked,
            @ForAll("texts") String question,
            @ForAll @Size(min = 1, max = 4) List<@From("texts") String> points,
            @ForAll @Size(max = 3) @UniqueElements List<@From("texts") String> tags,
            @ForAll("texts") String hint)
            throws EditException {
        String text = (marked ? "\ufeff" : "") + layout.replace("\n", lineBreak);
        NewCard card = NewCard.builder()
                .question(question)
                .points(points)
                .hint(hint)
                .note(hint)
                .tags(tags)
                .build();
        Addition addition = DeckAppender.plan(folder.deck(text), null, card);
        Card read = last(addition);
        assertThat(read.question()).isEqualTo(question);
        assertThat(read.points()).isEqualTo(points.stream().map(Point::of).toList());
        assertThat(read.hint()).isEqualTo(hint);
        assertThat(read.tags()).containsAll(tags);
        assertThat(read.place().line()).isEqualTo(addition.line());
        assertOnlyInserted(text, addition);
    }

    @Property(tries = 1000)
    void anyChoicesAndOrdersComeBack(
            @ForAll("layouts") String layout,
            @ForAll @Size(min = 3, max = 5) List<@From("texts") String> texts,
            @ForAll boolean ordered)
            throws EditException {
        List<String> items = texts.stream().map(String::strip).distinct().toList();
        if (items.size() < 3) {
            return;
        }
        NewCard.Builder card = NewCard.builder().question("which?").id("new.1");
        if (ordered) {
            card.order(items);
        } else {
            card.choices(items).points(items.subList(1, 2));
        }
        Kind kind =
                last(DeckAppender.plan(folder.deck(layout), null, card.build())).kind();
        if (ordered) {
            assertThat(kind).isInstanceOf(Kind.Ordering.class);
            assertThat(kind.points()).extracting(Point::text).isEqualTo(items);
        } else {
            assertThat(((Kind.Choice) kind).choices()).isEqualTo(items);
        }
    }

    @Property(tries = 1000)
    void aNewDeckHasAnyTitle(@ForAll("texts") String title, @ForAll("texts") String question) throws Exception {
        NewCard card = NewCard.builder().question(question).points(List.of("a")).build();
        java.nio.file.Files.deleteIfExists(folder.deck());
        Addition addition = DeckAppender.plan(folder.deck(), title, card);
        Deck deck = DeckReader.read(addition.file(), addition.content()).deck();
        assertThat(deck).isNotNull();
        assertThat(deck.title()).isEqualTo(title);
        assertThat(deck.cards()).extracting(Card::question).containsExactly(question);
    }

    @Property(tries = 200)
    void cardsAddedOneAfterTheOtherAreAllThere(
            @ForAll("layouts") String layout, @ForAll @Size(min = 2, max = 5) List<@From("texts") String> answers)
            throws EditException {
        byte[] content = layout.getBytes(StandardCharsets.UTF_8);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            questions.add("new " + i);
            NewCard card = NewCard.builder()
                    .question("new " + i)
                    .points(List.of(answers.get(i), "and"))
                    .build();
            content = DeckAppender.plan(folder.deck(content), null, card).content();
        }
        Deck deck = DeckReader.read(folder.deck(), content).deck();
        assertThat(deck).isNotNull();
        assertThat(deck.cards()).extracting(Card::question).endsWith(questions.toArray(new String[0]));
        assertThat(deck.cards()).extracting(Card::question).contains(LAST);
    }

    private static Card last(Addition addition) {
        Deck deck = DeckReader.read(addition.file(), addition.content()).deck();
        assertThat(deck).isNotNull();
        return deck.cards().get(deck.cards().size() - 1);
    }

    /** What is the same at both ends of the texts is together the whole old text. */
    private static void assertOnlyInserted(String before, Addition addition) {
        byte[] old = before.getBytes(StandardCharsets.UTF_8);
        byte[] now = addition.content();
        int head = Arrays.mismatch(old, now);
        int start = head < 0 ? old.length : head;
        int rest = old.length - start;
        assertThat(Arrays.copyOfRange(now, now.length - rest, now.length))
                .as(addition.yaml())
                .isEqualTo(Arrays.copyOfRange(old, start, old.length));
    }
}
