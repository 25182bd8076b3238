package revise.exchange.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.edit.NewCard;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Makes cards of the parts of a text, and a loss of each part that belongs to none. */
final class Gathering {
    private static final String TERM = "nothing but its place says that this is the question";
    private static final String PROSE = "this reads like an article; \"revise draft\" makes cards of one";

    private final Source source;
    private final Shape shape;
    private final List<Numbered> items = new ArrayList<>();
    private final List<Placed> losses = new ArrayList<>();
    private @Nullable Part title;
    private @Nullable String tag;
    private @Nullable Part question;
    private final List<Part> answers = new ArrayList<>();
    private String doubtAbove = "";
    private int unanswered;

    private record Numbered(int line, Item item) {}

    private record Placed(int line, Loss loss) {}

    private Gathering(Source source, Shape shape) {
        this.source = source;
        this.shape = shape;
    }

    static Imported of(Source source, PastedText text) {
        Gathering gathering = new Gathering(source, Shape.of(text));
        for (Line line : text.left()) {
            gathering.lose(line.number(), "the line " + Quote.of(line.raw()) + ", which belongs to the page");
        }
        Pairs pairs = text.pairs();
        if (pairs != null) {
            gathering.gather(text.parts(), pairs);
        } else {
            text.parts().forEach(gathering::gather);
        }
        gathering.finish();
        text.choices().forEach(gathering::add);
        return gathering.imported();
    }

    private void lose(int line, String what) {
        losses.add(new Placed(line, new Loss(source.line(line), what)));
    }

    /** Reports each line of a part, so that none is missing from the report. */
    private void lose(Part part, String what) {
        lose(part.number(), what);
        for (Line line : part.lines().subList(1, part.lines().size())) {
            lose(line.number(), "the line " + Quote.of(line.text()) + ", which goes on with the one above it");
        }
    }

    private void gather(Part part) {
        switch (part.label()) {
            case TITLE -> gatherTitle(part);
            case HEADING -> {
                finish();
                tag = CardIds.slug(part.text());
                lose(part, "the heading " + Quote.of(part.text()) + ", kept as the tag " + tag);
                doubtAbove = part.doubt();
            }
            case QUESTION -> {
                finish();
                question = part;
            }
            case ANSWER, FURTHER -> answers.add(part);
            case OTHER -> {
                finish();
                lose(part, "the text " + Quote.of(part.text()) + ", which is no part of a card");
                doubtAbove = part.doubt();
            }
        }
    }

    private void gatherTitle(Part part) {
        if (title == null) {
            title = part;
        } else {
            lose(part, "the line " + Quote.of(part.text()) + " below the title");
        }
        doubtAbove = part.doubt();
    }

    /** The card that was begun has no more lines. */
    private void finish() {
        Part asked = question;
        if (asked == null || answers.isEmpty()) {
            if (asked != null) {
                unanswered++;
                lose(asked, "a question without an answer: " + Quote.of(asked.text()));
            }
            for (Part answer : answers) {
                lose(answer, "the text " + Quote.of(answer.text()) + ", which has no question");
            }
        } else {
            add(asked, answers.stream().map(Part::text).toList(), doubts(asked));
        }
        question = null;
        answers.clear();
    }

    private List<String> doubts(Part asked) {
        List<String> doubts = new ArrayList<>();
        if (!doubtAbove.isEmpty()) {
            doubts.add(doubtAbove);
        }
        doubtAbove = "";
        if (!asked.doubt().isEmpty()) {
            doubts.add(asked.doubt());
        }
        int lettered = 0;
        for (Part answer : answers) {
            if (!answer.doubt().isEmpty()) {
                doubts.add(answer.doubt());
            }
            lettered += answer.lines().get(0).mark().numeral() == Mark.Numeral.LETTER ? 1 : 0;
        }
        if (answers.size() == 1 && answers.get(0).isAsked()) {
            doubts.add("the answer is a question itself");
        }
        if (lettered > 1) {
            doubts.add("the lettered lines may be choices, of which one is right");
        }
        return doubts;
    }

    private void add(Part asked, List<String> points, List<String> doubts) {
        NewCard.Builder card = NewCard.builder().question(asked.text()).points(points);
        String heading = tag;
        if (heading != null) {
            card.tags(List.of(heading));
        }
        Item item = Item.of(source.line(asked.number()), card.build());
        for (String doubt : doubts) {
            item = item.doubted(doubt);
        }
        if (shape.isProse()) {
            item = item.doubted(PROSE);
        } else if (shape.isOfTerms() && !asked.asking()) {
            item = item.doubted(TERM);
        }
        items.add(new Numbered(asked.number(), item));
    }

    private void add(Choices choices) {
        NewCard card = NewCard.builder()
                .question(choices.question())
                .choices(choices.offered())
                .points(choices.right())
                .build();
        items.add(new Numbered(choices.line(), Item.of(source.line(choices.line()), card)));
    }

    /** A line that is not divided is the title, or one more point of the card above it. */
    private void gather(List<Part> parts, Pairs pairs) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (pairs.at(part.text()) > 0) {
                finish();
                question = new Part(
                        Label.QUESTION,
                        part.lines(),
                        pairs.question(part.text()),
                        true,
                        pairs.sure() ? "" : pairs.doubt());
                answers.add(new Part(Label.ANSWER, part.lines(), pairs.answer(part.text()), false, ""));
            } else if (question == null) {
                gatherTitle(part);
            } else {
                answers.add(new Part(
                        Label.ANSWER,
                        part.lines(),
                        part.text(),
                        false,
                        Quote.of(part.text()) + " stands on a line of its own"));
            }
        }
    }

    private Imported imported() {
        Part named = title;
        if (items.isEmpty() && named != null) {
            lose(named, "the title " + Quote.of(named.text()) + ", since there is no card below it");
        }
        List<Loss> all = new ArrayList<>(source.text().losses());
        losses.stream()
                .sorted(Comparator.comparingInt(Placed::line))
                .map(Placed::loss)
                .forEach(all::add);
        List<Item> cards = items.stream()
                .sorted(Comparator.comparingInt(Numbered::line))
                .map(Numbered::item)
                .toList();
        List<ImportedDeck> decks =
                cards.isEmpty() ? List.of() : List.of(ImportedDeck.of(named == null ? null : named.text(), cards));
        return new Imported(decks, items.size() + unanswered, all, List.of());
    }
}
