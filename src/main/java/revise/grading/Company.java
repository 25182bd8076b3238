package revise.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.WordMatch;

/** Finds points whose words are all there, but with the words of another point: dates or names that were swapped. */
final class Company {
    private final TypedAnswer answer;
    private final Statement statement;
    private final Sheet sheet;
    private final int points;

    Company(TypedAnswer answer, Sheet sheet) {
        this.answer = answer;
        this.statement = answer.statement();
        this.sheet = sheet;
        this.points = sheet.points();
    }

    /** The draft of a point, or what speaks against it. */
    Draft against(Draft draft, int point) {
        if (draft.verdict() != Verdict.MET || points < 2 || draft.tokens().isEmpty()) {
            return draft;
        }
        @Nullable Draft swapped = apart(point);
        swapped = swapped == null ? alone(draft, point) : swapped;
        return swapped == null ? draft : swapped;
    }

    /** Terms and values of the point that stand nowhere together, one of them with another point's instead. */
    private @Nullable Draft apart(int point) {
        List<List<Integer>> needed = places(point);
        if (needed.size() < 2) {
            return null;
        }
        Set<Integer> own = new TreeSet<>();
        Set<Integer> any = new TreeSet<>();
        Set<Integer> common = null;
        for (List<Integer> places : needed) {
            own.addAll(places);
            Set<Integer> groups = new TreeSet<>();
            places.forEach(place -> groups.add(statement.group(place)));
            any.addAll(groups);
            if (common == null) {
                common = groups;
            } else {
                common.retainAll(groups);
            }
        }
        return common == null || common.isEmpty() ? foreign(point, any, own) : null;
    }

    /** For each term of a point, and for the date or number that it wants, where the answer has it. */
    private List<List<Integer>> places(int point) {
        List<List<Integer>> places = new ArrayList<>();
        for (Term term : sheet.terms(point)) {
            places.add(term.hits(answer, sheet.words()).stream()
                    .map(hit -> hit.tokens().get(0))
                    .toList());
        }
        List<Integer> values = sheet.values(answer, point);
        if (!values.isEmpty()) {
            places.add(values);
        }
        return places;
    }

    /** Each of them with another's is a swap; one of them may be told in passing. */
    private @Nullable Draft foreign(int point, Set<Integer> groups, Set<Integer> own) {
        Set<Integer> strange = new TreeSet<>();
        int found = -1;
        for (int other = 0; other < points; other++) {
            List<Integer> theirs = new ArrayList<>();
            if (other != point) {
                places(other).forEach(theirs::addAll);
            }
            if (isParallel(own, theirs)) {
                continue;
            }
            for (int at : theirs) {
                if (groups.contains(statement.group(at)) && !own.contains(at)) {
                    strange.add(statement.group(at));
                    found = at;
                }
            }
        }
        if (found < 0) {
            return null;
        }
        boolean numbers = own.stream().anyMatch(answer::isOfValue);
        return numbers || strange.containsAll(groups) ? with(found) : null;
    }

    /** Whether the first things of two points stand before their second ones in the same order: A and B in x and y. */
    private static boolean isParallel(Set<Integer> own, List<Integer> others) {
        if (own.size() != 2 || others.size() != 2) {
            return false;
        }
        int first = Math.min(others.get(0), others.get(1));
        int second = Math.max(others.get(0), others.get(1));
        List<Integer> mine = List.copyOf(own);
        boolean before = mine.get(0) < first && mine.get(1) < second && first < mine.get(1);
        boolean behind = first < mine.get(0) && second < mine.get(1) && mine.get(0) < second;
        return before || behind;
    }

    /** A bare number or date with words of another point, and with none of its own. */
    private @Nullable Draft alone(Draft draft, int point) {
        Set<Integer> groups = new TreeSet<>();
        for (int token : draft.tokens()) {
            Token at = statement.token(token);
            if (at.isWord() && statement.isContent(token) && !answer.isOfValue(token)) {
                return null;
            }
            groups.add(statement.group(token));
        }
        int foreign = -1;
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.token(i);
            if (!groups.contains(statement.group(i))
                    || !token.isWord()
                    || !statement.isContent(i)
                    || answer.isOfValue(i)) {
                continue;
            }
            if (has(point, token)) {
                return null;
            }
            for (int other = 0; other < points; other++) {
                foreign = other != point && !sheet.isGiven(token) && has(other, token) ? i : foreign;
            }
        }
        return foreign < 0 ? null : with(foreign);
    }

    private boolean has(int point, Token word) {
        for (int place : sheet.content(point)) {
            Token own = sheet.text(point).token(place);
            if (own.isWord() && WordMatch.is(own, word, sheet.words())) {
                return true;
            }
        }
        return false;
    }

    private Draft with(int token) {
        return Draft.contradicted("stands with " + Evidence.quoted(statement.quote(token, token)), List.of(token));
    }
}
