package revise.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.ClozeText;
import revise.deck.Deck;
import revise.deck.Kind;
import revise.deck.Library;
import revise.deck.Place;
import revise.deck.Point;
import revise.language.Fold;
import revise.language.Language;

/** What an author wrote as one entry: a card, with its other direction or its other gaps if it has any. */
final class Entry {
    private final List<Card> cards;
    private final @Nullable String tag;
    private final Language language;
    private @Nullable String exactQuestion;
    private @Nullable String question;
    private @Nullable String exactAnswer;
    private @Nullable String answer;

    private Entry(List<Card> cards, @Nullable String tag, Language language) {
        this.cards = cards;
        this.tag = tag;
        this.language = language;
    }

    /** Gives the entries of all decks, in the order of the files. */
    static List<Entry> all(Library library) {
        List<Entry> entries = new ArrayList<>();
        for (Deck deck : library.readable()) {
            Language language = Language.of(deck.language());
            List<Card> cards = deck.cards();
            for (int from = 0; from < cards.size(); ) {
                int to = from + 1;
                while (to < cards.size()
                        && cards.get(to).place().equals(cards.get(from).place())) {
                    to++;
                }
                entries.add(new Entry(cards.subList(from, to), deck.language(), language));
                from = to;
            }
        }
        return entries;
    }

    /** Gives one entry, in the language of its deck if the library has that. */
    static Entry of(List<Card> cards, Library library) {
        Map<String, @Nullable String> languages = new HashMap<>();
        for (Deck deck : library.readable()) {
            languages.putIfAbsent(deck.id(), deck.language());
        }
        String tag = languages.get(cards.get(0).deck());
        return new Entry(List.copyOf(cards), tag, Language.of(tag));
    }

    String id() {
        return first().entry();
    }

    Place place() {
        return first().place();
    }

    /** The card as it was written; the others come from it. */
    Card first() {
        return cards.get(0);
    }

    List<Card> cards() {
        return cards;
    }

    Kind kind() {
        return first().kind();
    }

    /** The text with all gaps, or null when the entry has none. */
    @Nullable
    ClozeText gaps() {
        return kind() instanceof Kind.Cloze cloze ? cloze.text() : null;
    }

    Language language() {
        return language;
    }

    /** Whether both decks say which language they are in, and not the same one. */
    boolean isInOtherLanguage(Entry other) {
        return tag != null && other.tag != null && !language.name().equals(other.language.name());
    }

    /** What is asked, as written; a text with gaps is given filled. */
    String written() {
        return kind().filled();
    }

    /** Every point of the answer; of a text with gaps, all that is hidden. */
    List<Point> points() {
        ClozeText text = gaps();
        if (text == null) {
            return first().points();
        }
        List<Point> points = new ArrayList<>();
        for (ClozeText.Part part : text.parts()) {
            if (part instanceof ClozeText.Gap gap) {
                points.add(Point.of(gap.text()));
            }
        }
        return points;
    }

    /** The question's words, without case and punctuation; see {@link Fold}. */
    String exactQuestion() {
        String known = exactQuestion;
        if (known == null) {
            known = Fold.exact(written());
            exactQuestion = known;
        }
        return known;
    }

    /** The question's words, without accents as well. */
    String question() {
        String known = question;
        if (known == null) {
            String exact = exactQuestion();
            known = Fold.isPlain(exact) ? exact : Fold.words(written());
            question = known;
        }
        return known;
    }

    /** The answer's words, point by point. */
    String exactAnswer() {
        String known = exactAnswer;
        if (known == null) {
            known = joined(true);
            exactAnswer = known;
        }
        return known;
    }

    /** The answer's words without accents, point by point. */
    String answer() {
        String known = answer;
        if (known == null) {
            String exact = exactAnswer();
            known = Fold.isPlain(exact) ? exact : joined(false);
            answer = known;
        }
        return known;
    }

    private String joined(boolean exact) {
        List<Point> points = points();
        if (points.size() == 1) {
            String text = points.get(0).text();
            return exact ? Fold.exact(text) : Fold.words(text);
        }
        StringBuilder all = new StringBuilder();
        for (Point point : points) {
            String words = exact ? Fold.exact(point.text()) : Fold.words(point.text());
            all.append(all.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        return all.toString();
    }
}
