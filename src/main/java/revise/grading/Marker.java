package revise.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Point;

/** Marks typed answers to the cards of decks in one language. Holds no state that changes; one thread or many. */
public final class Marker {
    private final @Nullable String language;

    private Marker(@Nullable String language) {
        this.language = language;
    }

    /**
     * Gives a marker for decks of a language.
     *
     * @param language a language tag such as {@code en} or {@code pt-BR}, or null for what is taken to be English
     */
    public static Marker of(@Nullable String language) {
        return new Marker(language);
    }

    /**
     * Marks a typed answer.
     *
     * @param typed any text, of any length
     */
    public Marking mark(Card card, String typed) {
        List<PointMark> points = new ArrayList<>();
        for (Point point : card.points()) {
            boolean same = point.text().equals(typed) && language == null;
            points.add(new PointMark(
                    point,
                    same ? Verdict.MET : Verdict.MISSED,
                    same ? (int) Math.round(100 * point.marks()) : 0,
                    same ? "word for word" : "not found"));
        }
        return new Marking(points, 0);
    }
}
