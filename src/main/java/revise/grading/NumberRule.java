package revise.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.grading.text.Quantities;
import revise.grading.text.Quantity;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.Unit;

/** Compares the numbers of an answer with the one that is wanted. */
final class NumberRule {
    /**
     * A number that a point wants.
     *
     * @param tolerance how far off still counts, in the unit
     * @param unitName the unit as the deck names it, or null
     * @param unit the same as it is understood, or null
     */
    record Wanted(
            double value,
            double tolerance,
            @Nullable String unitName,
            @Nullable Unit unit) {}

    /** In tokens. */
    private static final int NEAR = 4;

    private static final int MOST = 100;

    private NumberRule() {}

    /** The number that a point wants: the declared one, or its text where that is a number and nothing else. */
    static @Nullable Wanted wanted(Point point, Sheet sheet, int index) {
        if (point.number() != null) {
            Double value = Quantities.declared(point.number());
            Double tolerance = point.tolerance() == null ? Double.valueOf(0) : Quantities.declared(point.tolerance());
            Unit unit = point.unit() == null ? null : Quantities.unit(point.unit(), sheet.lexicon());
            return value == null ? null : new Wanted(value, tolerance == null ? 0 : tolerance, point.unit(), unit);
        }
        if (!point.all().isEmpty() || point.date() != null) {
            return null;
        }
        Statement text = sheet.text(index);
        List<Quantity> quantities = Quantities.in(text);
        return quantities.size() == 1 && isAll(quantities.get(0), text) ? of(quantities.get(0)) : null;
    }

    private static Wanted of(Quantity quantity) {
        return new Wanted(quantity.values().get(0), 0, quantity.unit() == null ? null : "", quantity.unit());
    }

    private static boolean isAll(Quantity quantity, Statement text) {
        for (int place : text.content()) {
            if (place < quantity.first() || place > quantity.last()) {
                return false;
            }
        }
        return true;
    }

    static Draft mark(Wanted wanted, TypedAnswer answer, Sheet sheet, int point) {
        Statement statement = answer.statement();
        List<Quantity> right = new ArrayList<>();
        List<Quantity> wrong = new ArrayList<>();
        Quantity denied = null;
        int result = afterLastEquals(statement);
        for (Quantity quantity : answer.quantities()) {
            if (statement.isWithdrawn(quantity.first()) || quantity.first() < result) {
                continue;
            }
            boolean agrees = quantity.agrees(wanted.value(), wanted.tolerance(), wanted.unit());
            if (statement.isNegated(quantity.first())) {
                denied = agrees ? quantity : denied;
            } else if (agrees) {
                right.add(quantity);
            } else if (!isGiven(statement, quantity, sheet) && !sheet.isNumberElsewhere(quantity, point)) {
                wrong.add(quantity);
            }
        }
        if (right.isEmpty()) {
            return withoutRight(statement, wrong, denied, wanted);
        }
        Quantity first = right.get(0);
        for (Quantity other : wrong) {
            if (isRival(statement, first, other)) {
                return Draft.contradicted(
                        quote(statement, other) + " stands beside " + quote(statement, first), places(List.of(other)));
            }
        }
        int counted = first.last() + 1;
        if (first.unit() == null && counted < statement.size() && isOtherThing(statement, counted, sheet)) {
            return Draft.unsure(
                    Draft.HALF,
                    quote(statement, first) + " counts " + Evidence.quoted(statement.quote(counted, counted)),
                    places(right));
        }
        if (first.unit() != null && isNeedless(first.unit(), wanted, sheet)) {
            return Draft.unsure(Draft.HALF, quote(statement, first) + " has a unit", places(right));
        }
        boolean needsUnit = wanted.unitName() != null && first.unit() == null && wanted.unit() != null;
        if (needsUnit && !namesUnit(sheet, wanted)) {
            return Draft.unsure(Draft.HALF, "the number " + quote(statement, first) + " has no unit", places(right));
        }
        return Draft.met("the number " + quote(statement, first), places(right));
    }

    /** Whether a unit stands where the card knows none. */
    private static boolean isNeedless(Unit unit, Wanted wanted, Sheet sheet) {
        return wanted.unitName() == null && !Quantities.names(sheet.question(), unit) && !sheet.names(unit);
    }

    /** Whether a number is one of things that the card does not speak of. */
    private static boolean isOtherThing(Statement statement, int place, Sheet sheet) {
        Token thing = statement.token(place);
        return thing.isWord()
                && statement.isContent(place)
                && statement.clause(place) == statement.clause(place - 1)
                && !sheet.isKnown(thing)
                && !statement.isNegated(place);
    }

    private static Draft withoutRight(
            Statement statement, List<Quantity> wrong, @Nullable Quantity denied, Wanted wanted) {
        if (denied != null) {
            return Draft.contradicted(quote(statement, denied) + " is denied", places(List.of(denied)));
        }
        for (int i = 0; i + 1 < wrong.size(); i++) {
            if (isRange(wrong.get(i), wrong.get(i + 1), wanted)) {
                List<Quantity> range = List.of(wrong.get(i), wrong.get(i + 1));
                String quote = Evidence.quoted(
                        statement.quote(wrong.get(i).first(), wrong.get(i + 1).last()));
                return Draft.unsure(Draft.HALF, quote + " is right but not exact", places(range));
            }
        }
        for (Quantity other : wrong) {
            String why = other.isOfAnotherKind(wanted.unit()) ? " is of another kind" : " is another number";
            return Draft.contradicted(quote(statement, other) + why, places(List.of(other)));
        }
        return Draft.missed("no number that fits");
    }

    /** Whether two numbers are the ends of a range with the wanted one inside. */
    private static boolean isRange(Quantity low, Quantity high, Wanted wanted) {
        double span = high.values().get(0) - low.values().get(0);
        if (high.first() - low.last() > 2 || span <= 0) {
            return false;
        }
        double middle = (high.values().get(0) + low.values().get(0)) / 2;
        Quantity centre = new Quantity(List.of(middle), high.unit(), low.first(), high.last());
        return centre.agrees(wanted.value(), 0, wanted.unit())
                || new Quantity(List.of(wanted.value()), wanted.unit(), 0, 0).agrees(middle, span / 2, high.unit());
    }

    /** In a calculation only what comes out counts. */
    private static int afterLastEquals(Statement statement) {
        for (int i = statement.size() - 1; i >= 0; i--) {
            if (statement.token(i).text().equals("=")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isGiven(Statement statement, Quantity quantity, Sheet sheet) {
        return sheet.isGiven(statement.token(quantity.first()));
    }

    /** Whether another number is offered in place of the right one: beside an "or", or alone in its clause. */
    private static boolean isRival(Statement statement, Quantity right, Quantity other) {
        int from = Math.min(right.last(), other.last());
        int to = Math.max(right.first(), other.first());
        for (int i = from + 1; i < to && to - from <= NEAR; i++) {
            if (statement.isOr(i)) {
                return true;
            }
        }
        boolean sameUnit = right.unit() == null
                ? other.unit() == null
                : other.unit() != null && other.unit().isLike(right.unit());
        if (!sameUnit) {
            return false;
        }
        return statement.isAlone(other.first(), other.last());
    }

    /** Whether the question says the unit, so that the answer need not. */
    private static boolean namesUnit(Sheet sheet, Wanted wanted) {
        return wanted.unit() != null && Quantities.names(sheet.question(), wanted.unit());
    }

    private static String quote(Statement statement, Quantity quantity) {
        return Evidence.quoted(statement.quote(quantity.first(), quantity.last()));
    }

    private static List<Integer> places(List<Quantity> quantities) {
        List<Integer> places = new ArrayList<>();
        for (Quantity quantity : quantities.subList(0, Math.min(quantities.size(), MOST))) {
            for (int i = quantity.first(); i <= quantity.last(); i++) {
                places.add(i);
            }
        }
        return places;
    }
}
