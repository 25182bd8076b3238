package revise.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.WordMatch;

/** Finds why someone should look at a point although the answer has its words. */
final class Doubts {
    private final Statement statement;
    private final Sheet sheet;
    private final Statement text;

    Doubts(TypedAnswer answer, Sheet sheet, int point) {
        this.statement = answer.statement();
        this.sheet = sheet;
        this.text = sheet.text(point);
    }

    /** A doubt about a point that the tokens speak for, or null. */
    @Nullable
    Draft about(List<Integer> tokens) {
        @Nullable Draft turned = turned(tokens);
        return turned == null ? reordered(tokens) : turned;
    }

    /** A word such as "not" or "end" in every clause that speaks for the point, where the card has no such word. */
    private @Nullable Draft turned(List<Integer> tokens) {
        if (text.hasNegation()) {
            return null;
        }
        Set<Integer> clauses = new TreeSet<>();
        for (int token : tokens) {
            if (statement.isContent(token)) {
                clauses.add(statement.clause(token));
            }
        }
        int found = -1;
        for (int clause : clauses) {
            int turn = turn(clause, tokens);
            if (turn < 0) {
                return null;
            }
            found = turn;
        }
        return found < 0
                ? null
                : Draft.unsure(Draft.HALF, "stands with " + Evidence.quoted(statement.quote(found, found)), tokens);
    }

    /** The place of a word that turns a clause round, or -1. */
    private int turn(int clause, List<Integer> tokens) {
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.token(i);
            if (statement.clause(i) != clause || !token.isWord() || sheet.isKnown(token) || tokens.contains(i)) {
                continue;
            }
            boolean denies = sheet.lexicon().denies(token) && i + 1 < statement.size() && statement.isNegated(i + 1);
            if ((denies && !isContrast(i, tokens)) || sheet.lexicon().turns(token)) {
                return i;
            }
        }
        return -1;
    }

    /** "Moscow not Minsk": what is right stands before the "not", and one word behind it. */
    private boolean isContrast(int not, List<Integer> tokens) {
        int words = 0;
        for (int i = not + 1; i < statement.size() && statement.clause(i) == statement.clause(not); i++) {
            words += statement.isContent(i) ? 1 : 0;
        }
        return words == 1 && not > 0 && tokens.contains(not - 1);
    }

    /** Two names of the point that stand the other way round, with something said between them. */
    private @Nullable Draft reordered(List<Integer> tokens) {
        List<Integer> own = new ArrayList<>();
        List<Integer> given = new ArrayList<>();
        for (int place : text.content()) {
            Token name = text.token(place);
            int at = name.capital() && place > 0 ? first(name) : place == 0 && name.capital() ? first(name) : -1;
            if (at >= 0) {
                own.add(place);
                given.add(at);
            }
        }
        for (int i = 0; i + 1 < own.size(); i++) {
            int a = own.get(i);
            int b = own.get(i + 1);
            int x = given.get(i + 1);
            int y = given.get(i);
            boolean swapped = x < y && statement.sentence(x) == statement.sentence(y);
            if (swapped && isSaidBetween(text, a, b) && isSaidBetween(statement, x, y)) {
                return Draft.unsure(
                        Draft.HALF,
                        Evidence.quoted(statement.quote(x, x)) + " stands before "
                                + Evidence.quoted(statement.quote(y, y)),
                        tokens);
            }
        }
        return null;
    }

    private int first(Token name) {
        for (int i = 0; i < statement.size(); i++) {
            if (statement.token(i).isWord() && WordMatch.is(name, statement.token(i), sheet.words())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSaidBetween(Statement where, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = where.token(i);
            if (where.isJoining(i) || token.kind() == Token.Kind.SIGN) {
                return false;
            }
            if (where.isContent(i) && !token.capital()) {
                return true;
            }
        }
        return false;
    }
}
