package revise.exchange.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Bullets;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.GapText;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads the cards of org-drill: headlines with the tag {@code :drill:}. */
public final class OrgDrillReader implements FormatReader {
    static final String TAG = "drill";

    private static final String TYPE = "DRILL_CARD_TYPE";
    private static final Set<String> SIMPLE = Set.of("", "nil", "simple", "simpletyped");
    private static final Set<String> ONE_GAP = Set.of("multicloze", "hide1cloze");
    private static final Set<String> OTHER_GAPS = Set.of(
            "hide2cloze",
            "show1cloze",
            "show2cloze",
            "hidefirst",
            "hidelast",
            "hide1_firstmore",
            "show1_lastmore",
            "show1_firstless");
    private static final Set<String> ANSWERS = Set.of(
            "answer", "the answer", "answers", "back", "solution", "antwort", "réponse", "respuesta", "risposta");

    @Override
    public Format format() {
        return Format.ORG_DRILL;
    }

    @Override
    public Likelihood likelihood(Source source) {
        return Evidence.of(source, TAG, OrgFcReader.TAG);
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        OrgDeck deck = new OrgDeck(source, TAG, Set.of());
        for (OrgCards.Card card : deck.cards()) {
            read(deck, card);
            deck.properties(card.headline(), Set.of(TYPE));
        }
        return deck.imported();
    }

    private static void read(OrgDeck deck, OrgCards.Card card) {
        String type = card.headline().property(TYPE);
        int line = card.headline().line();
        if (type.equals("twosided") || type.equals("multisided")) {
            sides(deck, card, type.equals("twosided") ? 2 : card.parts().size());
        } else if (SIMPLE.contains(type)) {
            simple(deck, card, true, List.of());
        } else if (ONE_GAP.contains(type) || OTHER_GAPS.contains(type)) {
            if (OTHER_GAPS.contains(type)) {
                deck.losses().add(line, "which of its gaps are hidden at once (" + type + "); each is asked alone");
            }
            simple(deck, card, false, List.of());
        } else {
            deck.losses().add(line, "the card type " + Quote.of(type) + ", whose questions org-drill makes up");
            simple(deck, card, true, List.of("org-drill makes up its question"));
        }
    }

    /**
     * Reads a card whose gaps or lower headlines are the answer.
     *
     * @param together whether all gaps are hidden together
     */
    private static void simple(OrgDeck deck, OrgCards.Card card, boolean together, List<String> doubts) {
        String raw = String.join("\n", card.headline().body());
        Gaps gaps = new Gaps();
        String marked = DrillGaps.marked(raw, gaps, 0);
        if (together && gaps.size() > 1) {
            gaps = new Gaps();
            marked = DrillGaps.marked(raw, gaps, 1);
        }
        String body = deck.markup().text(marked.lines().toList());
        if (!gaps.isEmpty()) {
            gaps(deck, card, gaps, body, doubts);
        } else if (card.parts().isEmpty()) {
            shown(deck, card, body, doubts);
        } else {
            question(deck, card, body, doubts);
        }
    }

    private static void gaps(OrgDeck deck, OrgCards.Card card, Gaps gaps, String body, List<String> doubts) {
        GapText text = deck.gaps(card, gaps, under(deck.context(card.headline()), body, deck));
        String note = told(deck, card.parts());
        if (text != null) {
            deck.add(card, NewCard.builder().cloze(text.written()).note(note), doubted(doubts, text), List.of());
        }
    }

    static List<String> doubted(List<String> doubts, GapText text) {
        List<String> all = new ArrayList<>(doubts);
        if (text.hasBraces()) {
            all.add("braces in a row are written apart");
        }
        return all;
    }

    /** Reads a card in which nothing is hidden. */
    private static void shown(OrgDeck deck, OrgCards.Card card, String body, List<String> doubts) {
        String title = deck.markup().line(card.headline().title());
        if (title.isEmpty() || body.isEmpty()) {
            deck.refuse(card, "nothing is under its headline and nothing hidden");
            return;
        }
        List<String> all = new ArrayList<>(doubts);
        all.add("nothing in it is hidden; its headline is taken as the question");
        deck.add(card, NewCard.builder().question(title).points(Bullets.points(body)), all, List.of());
    }

    private static void question(OrgDeck deck, OrgCards.Card card, String body, List<String> doubts) {
        String title = deck.markup().line(card.headline().title());
        String question = body.isEmpty() ? title : under(deck.context(card.headline()), body, deck);
        List<List<Headline>> rest = new ArrayList<>(card.parts());
        rest.removeIf(part -> !ANSWERS.contains(part.get(0).title().toLowerCase(Locale.ROOT)));
        String answer;
        String note = null;
        if (rest.isEmpty()) {
            answer = String.valueOf(told(deck, card.parts()));
        } else {
            List<Headline> part = rest.get(0);
            answer = deck.part(part);
            rest = new ArrayList<>(card.parts());
            rest.remove(part);
            note = told(deck, rest);
        }
        if (question.isBlank() || answer.isBlank()) {
            deck.refuse(card, question.isBlank() ? "no question" : "an empty answer");
            return;
        }
        NewCard.Builder built = NewCard.builder()
                .question(question)
                .points(Bullets.points(answer))
                .note(note);
        deck.add(card, built, doubts, List.of());
    }

    /** Reads a card of two or more sides, each of which may be the question. */
    private static void sides(OrgDeck deck, OrgCards.Card card, int sides) {
        if (sides < 2 || card.parts().size() < 2) {
            simple(deck, card, true, List.of("it has no two sides"));
            return;
        }
        List<String> texts = new ArrayList<>();
        StringJoiner names = new StringJoiner(" / ");
        for (List<Headline> part : card.parts().subList(0, sides)) {
            String text = deck.part(part);
            String title = deck.markup().line(part.get(0).title());
            texts.add(text.isEmpty() ? title : text);
            names.add(title);
        }
        if (texts.stream().anyMatch(String::isBlank)) {
            deck.refuse(card, "an empty side");
            return;
        }
        String body = deck.markup().text(card.headline().body());
        String hint = under(under(deck.context(card.headline()), body, deck), names.toString(), null);
        NewCard.Builder built = NewCard.builder()
                .question(texts.get(0))
                .points(texts.subList(1, sides))
                .reverse(sides == 2)
                .hint(hint)
                .note(told(deck, card.parts().subList(sides, card.parts().size())));
        if (sides > 2) {
            deck.losses()
                    .add(
                            card.headline().line(),
                            "that each of its " + sides + " sides is asked; here only the first is");
        }
        deck.add(card, built, List.of(), List.of());
    }

    /** A text with words above it, if there are any; the words are markup if a deck is given. */
    static String under(String words, String text, @Nullable OrgDeck deck) {
        String above = deck == null ? words : deck.markup().line(words);
        return above.isEmpty() || text.isEmpty() ? above + text : above + "\n\n" + text;
    }

    /** What is told besides the answer, or null. */
    static @Nullable String told(OrgDeck deck, List<List<Headline>> parts) {
        StringJoiner told = new StringJoiner("\n\n").setEmptyValue("");
        for (List<Headline> part : parts) {
            String text = deck.titledPart(part);
            if (!text.isEmpty()) {
                told.add(text);
            }
        }
        return told.length() == 0 ? null : told.toString();
    }
}
