package revise.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.grading.text.DateMention;
import revise.grading.text.PartialDate;
import revise.grading.text.Statement;

/** Compares the dates of an answer with the one that is wanted. */
final class DateRule {
    /** With so many of them, where one stands is compared; more would take long and say nothing new. */
    private static final int MOST = 100;

    /** In tokens. */
    private static final int NEAR = 12;

    private final PartialDate wanted;
    private final TypedAnswer answer;
    private final Sheet sheet;
    private final int point;

    private final List<DateMention> right = new ArrayList<>();
    private final List<DateMention> coarse = new ArrayList<>();
    private final List<DateMention> near = new ArrayList<>();
    private final List<DateMention> wrong = new ArrayList<>();
    private @Nullable DateMention denied;

    private DateRule(PartialDate wanted, TypedAnswer answer, Sheet sheet, int point) {
        this.wanted = wanted;
        this.answer = answer;
        this.sheet = sheet;
        this.point = point;
    }

    /** The date that a point wants: the declared one, or its text where that is a date and nothing else. */
    static @Nullable PartialDate wanted(Point point, Sheet sheet, int index) {
        if (point.date() != null) {
            return PartialDate.declared(point.date());
        }
        boolean declares = !point.all().isEmpty() || point.number() != null;
        List<DateMention> dates = sheet.dates(index);
        return !declares && dates.size() == 1 && isAll(dates.get(0), sheet.text(index))
                ? dates.get(0).candidates().get(0)
                : null;
    }

    private static boolean isAll(DateMention date, Statement text) {
        for (int place : text.content()) {
            if (place < date.first() || place > date.last()) {
                return false;
            }
        }
        return true;
    }

    static Draft mark(PartialDate wanted, TypedAnswer answer, Sheet sheet, int point) {
        DateRule rule = new DateRule(wanted, answer, sheet, point);
        rule.sort();
        return rule.draft();
    }

    private void sort() {
        Statement statement = answer.statement();
        for (DateMention date : answer.dates()) {
            if (statement.isWithdrawn(date.first())) {
                continue;
            }
            PartialDate.Agreement agreement = date.agreement(wanted);
            if (statement.isNegated(date.first())) {
                denied = agreement == PartialDate.Agreement.AGREES ? date : denied;
                continue;
            }
            switch (agreement) {
                case AGREES -> right.add(date);
                case COARSER -> (isRestGiven(date) ? right : coarse).add(date);
                case SAME_YEAR -> near.add(date);
                case DIFFERS -> wrong.add(date);
            }
        }
    }

    /** Whether what the date leaves out stands in the question. */
    private boolean isRestGiven(DateMention date) {
        for (PartialDate candidate : date.candidates()) {
            for (PartialDate given : sheet.questionDates()) {
                PartialDate filled = candidate.filledFrom(given);
                if (filled != null && wanted.agreement(filled) == PartialDate.Agreement.AGREES) {
                    return true;
                }
            }
        }
        return false;
    }

    private Draft draft() {
        if (!right.isEmpty()) {
            DateMention rival = rival();
            rival = rival == null ? exchanged() : rival;
            return rival == null
                    ? Draft.met("the date " + quote(right.get(0)), places(right))
                    : Draft.contradicted(
                            quote(rival) + " stands beside " + quote(right.get(0)), places(List.of(rival)));
        }
        if (denied != null) {
            return Draft.contradicted(quote(denied) + " is denied", places(List.of(denied)));
        }
        if (!near.isEmpty()) {
            return Draft.unsure(
                    Draft.HALF, "the year is right, but not the rest of " + quote(near.get(0)), places(near));
        }
        if (!coarse.isEmpty() && rivalOf(coarse) == null) {
            return Draft.unsure(Draft.HALF, quote(coarse.get(0)) + " is right but not exact", places(coarse));
        }
        for (DateMention date : wrong) {
            if (!sheet.isDateElsewhere(date, point)) {
                return Draft.contradicted(quote(date) + " is another date", places(List.of(date)));
            }
        }
        return shortYear();
    }

    /** Another date that stands with what was asked for, while the right one stands with something else. */
    private @Nullable DateMention exchanged() {
        if (right.stream().anyMatch(date -> isAsked(date) || answer.statement().isAlone(date.first(), date.last()))) {
            return null;
        }
        for (DateMention date : wrong) {
            if (isAsked(date) && !sheet.isDateGiven(date)) {
                return date;
            }
        }
        return null;
    }

    /** Whether a word of the question stands beside a date. */
    private boolean isAsked(DateMention date) {
        Statement statement = answer.statement();
        int from = Math.max(0, date.first() - NEAR);
        int to = Math.min(statement.size(), date.last() + NEAR);
        for (int i = from; i < to; i++) {
            boolean beside = statement.group(i) == statement.group(date.first()) && !answer.isOfValue(i);
            if (beside && statement.isContent(i) && sheet.isGiven(statement.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a year is wanted, its last two digits alone are one. */
    private Draft shortYear() {
        Statement statement = answer.statement();
        for (int i = 0; i < statement.size() && answer.dates().isEmpty() && wanted.isYearOnly(); i++) {
            if (wanted.endsWith(statement.token(i)) && !statement.isNegated(i) && !statement.isWithdrawn(i)) {
                return Draft.met("the year " + Evidence.quoted(statement.quote(i, i)), List.of(i));
            }
        }
        return Draft.missed("no date that fits");
    }

    private @Nullable DateMention rival() {
        return rivalOf(right);
    }

    /** Another date that is offered in place of the right one, rather than told beside it. */
    private @Nullable DateMention rivalOf(List<DateMention> held) {
        List<DateMention> others = new ArrayList<>(wrong);
        List<DateMention> first = held.subList(0, Math.min(held.size(), MOST));
        if (held == right) {
            others.addAll(near);
        }
        for (DateMention other : others) {
            if (!sheet.isDateElsewhere(other, point)
                    && (answer.statement().isAlone(other.first(), other.last()) || isOffered(other, first))) {
                return other;
            }
        }
        return null;
    }

    /** Whether an "or" stands between the two, or nothing at all. */
    private boolean isOffered(DateMention date, List<DateMention> held) {
        for (DateMention other : held) {
            if (date.first() == other.last() + 1 || other.first() == date.last() + 1) {
                return true;
            }
            int from = Math.min(date.last(), other.last());
            int to = Math.max(date.first(), other.first());
            for (int i = from + 1; i < to && i < from + 4; i++) {
                if (answer.statement().isOr(i) && to - from <= 4) {
                    return true;
                }
            }
        }
        return false;
    }

    private String quote(DateMention date) {
        return Evidence.quoted(answer.statement().quote(date.first(), date.last()));
    }

    private static List<Integer> places(List<DateMention> dates) {
        List<Integer> places = new ArrayList<>();
        for (DateMention date : dates.subList(0, Math.min(dates.size(), MOST))) {
            for (int i = date.first(); i <= date.last(); i++) {
                places.add(i);
            }
        }
        return places;
    }
}
