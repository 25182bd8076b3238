package revise.exchange.anki;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.anki.OwnNote.OwnCard;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;
import revise.exchange.html.AnkiGaps;
import revise.exchange.html.HtmlMarkdown;
import revise.exchange.html.MarkdownHtml;

/** Turns the cards of a deck into notes. */
final class NoteWriter {
    private final HtmlMarkdown.Paths paths;
    private final List<Loss> losses;

    /** @param paths gives a picture's name in the package for its path in the deck */
    NoteWriter(HtmlMarkdown.Paths paths, List<Loss> losses) {
        this.paths = paths;
        this.losses = losses;
    }

    /** Gives a card as a note, or null when Anki cannot have it. */
    @Nullable
    OwnNote note(String name, NewCard card, List<String> deckTags) {
        if (card.draft()) {
            lose(name, "the whole card, which is a draft");
            return null;
        }
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : deckTags) {
            tags.add(tag(name, tag));
        }
        for (String tag : card.tags()) {
            tags.add(tag(name, tag));
        }
        return card.cloze() != null
                ? cloze(name, card, card.cloze(), List.copyOf(tags))
                : basic(name, card, List.copyOf(tags));
    }

    private void lose(String where, String what) {
        losses.add(new Loss(where, what));
    }

    /** Spaces part tags in Anki. */
    private String tag(String name, String tag) {
        String joined = tag.strip().replaceAll("\\s+", "_");
        if (!joined.equals(tag)) {
            lose(name, "the spaces in the tag " + Quote.of(tag));
        }
        return joined;
    }

    private OwnNote basic(String name, NewCard card, List<String> tags) {
        for (Point point : card.points()) {
            if (!point.equals(Point.of(point.text()))) {
                lose(name, "how the point " + Quote.of(point.text()) + " is marked");
            }
        }
        if (card.any() > 0) {
            lose(name, "that " + card.any() + " of the points are enough");
        }
        StringBuilder question = new StringBuilder(html(String.valueOf(card.question())));
        if (!card.choices().isEmpty()) {
            question.append(list("ul", card.choices()));
            lose(name, "the choices, which stand in the question now");
        }
        String answer;
        if (!card.order().isEmpty()) {
            answer = list("ol", card.order());
            lose(name, "that its items are to be put in order");
        } else {
            List<String> points = card.points().stream().map(Point::text).toList();
            answer = points.size() == 1 ? html(points.get(0)) : list("ul", points);
        }
        List<OwnCard> cards = new ArrayList<>();
        cards.add(new OwnCard("", 0));
        if (card.reverse()) {
            cards.add(new OwnCard(":reverse", 1));
        }
        List<String> fields =
                List.of(question.toString(), answer, html(card.hint()), html(card.note()), html(card.source()));
        return new OwnNote(name, card.reverse() ? OwnType.REVERSED : OwnType.BASIC, fields, tags, cards);
    }

    private String list(String element, List<String> items) {
        StringBuilder list = new StringBuilder("<" + element + ">");
        for (String item : items) {
            list.append("<li>").append(html(item)).append("</li>");
        }
        return list.append("</").append(element).append('>').toString();
    }

    private String html(@Nullable String markdown) {
        return markdown == null ? "" : withoutParts(MarkdownHtml.of(markdown, paths));
    }

    /** Leaves out what parts the fields of a note, which can be in none of them. */
    private static String withoutParts(String html) {
        return html.replace("\u001f", "");
    }

    private @Nullable OwnNote cloze(String name, NewCard card, String cloze, List<String> tags) {
        ClozeText text = ClozeText.orNull(cloze);
        if (text == null) {
            lose(name, "the whole card, whose gaps cannot be told");
            return null;
        }
        String html = withoutParts(AnkiGaps.html(text, paths));
        List<OwnCard> cards = new ArrayList<>();
        for (int gap : text.gaps()) {
            cards.add(new OwnCard(":" + gap, gap - 1));
        }
        List<String> fields = List.of(html, html(card.hint()), html(card.note()), html(card.source()));
        return new OwnNote(name, OwnType.CLOZE, fields, tags, cards);
    }
}
