package revise.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Point;
import revise.grading.text.Lexicon;
import revise.grading.text.Statement;

/** Marks typed answers to the cards of decks in one language. Holds no state that changes; one thread or many. */
public final class Marker {
    private final Lexicon lexicon;

    private Marker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Gives a marker for decks of a language.
     *
     * @param language a language tag such as {@code en} or {@code pt-BR}, or null for what is taken to be English
     */
    public static Marker of(@Nullable String language) {
        return new Marker(Lexicon.of(language));
    }

    /**
     * Marks a typed answer.
     *
     * @param typed any text, of any length
     */
    public Marking mark(Card card, String typed) {
        TypedAnswer answer = new TypedAnswer(Statement.of(typed, lexicon));
        Sheet sheet = new Sheet(card, lexicon);
        List<Point> points = card.points();
        List<Draft> drafts = new ArrayList<>();
        boolean says = !NonAnswers.is(answer.statement());
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (says || typed.strip().equals(point.text().strip())) {
                Draft draft = new PointRules(answer, sheet, point, i).mark();
                drafts.add(new Company(answer, sheet).against(draft, i));
            } else {
                drafts.add(Draft.missed("no answer"));
            }
        }
        List<PointMark> marks = new ArrayList<>();
        List<Draft> settled = new Leftovers(answer, sheet).settle(drafts);
        for (int i = 0; i < points.size(); i++) {
            Draft draft = settled.get(i);
            int hundredths = (int) Math.round(points.get(i).marks() * draft.share());
            marks.add(new PointMark(points.get(i), draft.verdict(), hundredths, draft.evidence()));
        }
        return new Marking(marks, 0);
    }
}
