package revise.grading;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.deck.Findings;
import revise.deck.Kind;
import revise.deck.Point;

/**
 * An answer to a card that offers something to pick.
 *
 * @param picks what was picked
 * @param unknown what was typed besides that is none of what was offered
 */
public record ClosedAnswer(Picks picks, List<String> unknown) {
    private static final int MOST_NAMED = 3;

    public ClosedAnswer {
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads a typed answer: texts of what is offered, where case, spacing and punctuation do not count, or numbers or
     * letters in the order shown. A text that is one of the offered beats the number that it looks like. Several stand
     * on lines of their own, or with commas or semicolons between them (in an order also {@code >} or {@code ->});
     * numbers and single words may have spaces between them.
     */
    public static ClosedAnswer read(Card card, Picks offered, String typed) {
        return new PicksReader(offered.offered(), card.kind() instanceof Kind.Ordering).read(typed);
    }

    /** What the answer is worth, point by point. */
    public Marking marking(Card card) {
        Ticks ticks = picks.ticks(card.kind());
        return card.kind() instanceof Kind.Choice choice ? ofChoice(choice, ticks) : ofOrder(card, ticks);
    }

    private Marking ofChoice(Kind.Choice choice, Ticks ticks) {
        List<PointMark> marks = new ArrayList<>();
        String note = note(wrong(choice));
        int noted = noted(choice.points().size(), ticks);
        for (int i = 0; i < choice.points().size(); i++) {
            Point point = choice.points().get(i);
            boolean met = ticks.met().contains(i);
            String found = met ? "chose " + Findings.quote(point.text().strip()) : "not chosen";
            boolean plainly = !met && choice.points().size() == 1;
            marks.add(mark(point, met, i != noted || note.isEmpty() ? found : plainly ? note : found + "; " + note));
        }
        return new Marking(marks, ticks.wrong());
    }

    private List<String> wrong(Kind.Choice choice) {
        List<String> wrong = new ArrayList<>();
        for (int item : picks.picked()) {
            String text = picks.offered().get(item);
            if (choice.pointOf(text) < 0) {
                wrong.add(text.strip());
            }
        }
        return wrong;
    }

    private Marking ofOrder(Card card, Ticks ticks) {
        List<PointMark> marks = new ArrayList<>();
        List<Point> points = card.points();
        List<String> named = picks.picked().stream().map(picks.offered()::get).toList();
        String note = note(List.of());
        int noted = noted(points.size(), ticks);
        for (int i = 0; i < points.size(); i++) {
            boolean met = ticks.met().contains(i);
            String found = place(i, named.indexOf(points.get(i).text()), met, points.size());
            marks.add(mark(points.get(i), met, i == noted && !note.isEmpty() ? found + "; " + note : found));
        }
        return new Marking(marks, 0);
    }

    private String place(int right, int named, boolean met, int all) {
        if (named < 0) {
            return "not named";
        }
        if (picks.picked().size() < all) {
            return met ? "in the right order" : "not in the right order";
        }
        String place = ordinal(named + 1);
        if (named == right) {
            // One in its place by itself is still in no order with another.
            return met ? place : place + ", but no two are in the right order";
        }
        return (met ? "in the right order, " : "") + place + " instead of " + ordinal(right + 1);
    }

    /** Where it is said what else was typed: at the first point that was missed, or at the last. */
    private static int noted(int points, Ticks ticks) {
        int i = 0;
        while (i < points - 1 && ticks.met().contains(i)) {
            i++;
        }
        return i;
    }

    private String note(List<String> wrong) {
        StringBuilder note = new StringBuilder();
        if (!wrong.isEmpty()) {
            note.append("wrongly chose ").append(named(wrong));
        }
        if (!unknown.isEmpty()) {
            note.append(note.isEmpty() ? "" : "; ").append(named(unknown));
            note.append(unknown.size() == 1 ? " is" : " are").append(" not among what was offered");
        }
        return note.toString();
    }

    private static String named(List<String> texts) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_NAMED, texts.size()); i++) {
            named.append(i == 0 ? "" : ", ").append(Findings.quote(texts.get(i)));
        }
        int more = texts.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named.toString();
    }

    private static PointMark mark(Point point, boolean met, String evidence) {
        int worth = met ? (int) Math.round(100 * point.marks()) : 0;
        return new PointMark(point, met ? Verdict.MET : Verdict.MISSED, worth, evidence);
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
