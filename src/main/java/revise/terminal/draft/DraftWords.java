package revise.terminal.draft;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.deck.ClozeText;
import revise.deck.Kind;
import revise.deck.Point;
import revise.draft.DraftReview;
import revise.draft.DraftReview.Fate;
import revise.terminal.Spans;

/** What is said of drafts, on a screen and in lines. */
final class DraftWords {
    private DraftWords() {}

    /** What kind of card it is, and from which line of the deck. */
    static String kind(Card card) {
        String kind = card.kind() instanceof Kind.Cloze cloze
                ? Spans.count(cloze.text().gaps().size(), "gap")
                : card.kind() instanceof Kind.Ordering ? "put in order" : "question";
        return kind + ", line " + card.place().line();
    }

    /** The question, or the text with all its gaps. */
    static String asked(Card card) {
        if (!(card.kind() instanceof Kind.Cloze cloze)) {
            return card.question();
        }
        boolean several = cloze.text().gaps().size() > 1;
        StringBuilder text = new StringBuilder();
        for (ClozeText.Part part : cloze.text().parts()) {
            if (part instanceof ClozeText.Gap gap) {
                String number = several ? gap.number() + ": " : "";
                text.append('[').append(number);
                text.append(gap.hint() == null ? "..." : gap.hint()).append(']');
            } else {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    /** The answers, one a line. */
    static List<String> answers(Card card) {
        List<String> answers = new ArrayList<>();
        if (card.kind() instanceof Kind.Cloze cloze) {
            boolean several = cloze.text().gaps().size() > 1;
            for (ClozeText.Part part : cloze.text().parts()) {
                if (part instanceof ClozeText.Gap gap) {
                    answers.add((several ? gap.number() + ": " : "") + gap.text());
                }
            }
            return answers;
        }
        List<Point> points = card.points();
        boolean ordered = card.kind() instanceof Kind.Ordering;
        for (int i = 0; i < points.size(); i++) {
            String mark = ordered ? (i + 1) + ". " : points.size() > 1 ? "- " : "";
            answers.add(mark + points.get(i).text());
        }
        return answers;
    }

    /** What can be edited on lines: the question or the text with gaps as it is typed, then the points. */
    static List<String> parts(Card card) {
        List<String> parts = new ArrayList<>();
        if (card.kind() instanceof Kind.Cloze cloze) {
            parts.add(cloze.text().source());
            return parts;
        }
        parts.add(card.question());
        card.points().forEach(point -> parts.add(point.text()));
        return parts;
    }

    /** The name of such a part. */
    static String part(Card card, int index) {
        if (index > 0) {
            return card.points().size() == 1
                    ? "Answer"
                    : "Point " + index + " of " + card.points().size();
        }
        return card.kind() instanceof Kind.Cloze ? "Text with {{gaps}}" : "Question";
    }

    /** How it stands, in a sentence. */
    static String sum(DraftReview review) {
        int left = review.count(Fate.OPEN);
        return Spans.count(review.count(Fate.ACCEPTED), "draft") + " accepted, " + review.count(Fate.DROPPED)
                + " dropped, " + left + " left as " + (left == 1 ? "a draft." : "drafts.");
    }

    /** What to do next. */
    static String next(DraftReview review) {
        return review.count(Fate.ACCEPTED) > 0
                ? "To learn what you accepted: revise quiz " + review.file()
                : "To go on with them later: revise draft --review " + review.file();
    }
}
