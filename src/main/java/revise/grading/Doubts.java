package revise.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.grading.text.Opposites;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.WordMatch;

/** Finds why someone should look at a point although the answer has its words. */
final class Doubts {
    private static final Set<String> INTO = Set.of("into", "to", "zu", "vers");
    private static final Set<String> AGAINST = Set.of("against", "gegen", "contre", "contra", "contro");

    /** In tokens. */
    private static final int SOON = 3;

    /** In tokens. */
    private static final int NEAR = 8;

    private static final Set<String> PIVOTS = Set.of(
            "than", "under", "beneath", "below", "over", "above", "before", "after", "when", "because", "against",
            "gegen", "contre", "contra", "als", "unter", "uber", "vor", "nach", "weil", "sous", "sur", "que", "avant",
            "apres", "bajo", "sotto");

    private final Statement statement;
    private final Sheet sheet;
    private final int point;
    private final Statement text;

    Doubts(TypedAnswer answer, Sheet sheet, int point) {
        this.statement = answer.statement();
        this.sheet = sheet;
        this.point = point;
        this.text = sheet.text(point);
    }

    /**
     * A doubt about a point that the tokens speak for, or null.
     *
     * @param valued whether the point wants a date or a number
     */
    @Nullable
    Draft about(List<Integer> tokens, boolean valued) {
        @Nullable Draft doubt = turned(tokens);
        doubt = doubt == null ? against(tokens) : doubt;
        doubt = doubt == null ? reordered(tokens) : doubt;
        doubt = doubt == null ? turnedRound(tokens) : doubt;
        doubt = doubt == null ? mood(tokens) : doubt;
        doubt = doubt == null && !valued && sheet.terms(point).isEmpty() ? renamed(tokens) : doubt;
        return doubt == null ? againstQuestion(tokens) : doubt;
    }

    /** A word such as "not" or "end" in every clause that speaks for the point, where the card has no such word. */
    private @Nullable Draft turned(List<Integer> tokens) {
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

    /** A word of the point right behind an "against" that the card does not have. */
    private @Nullable Draft against(List<Integer> tokens) {
        for (int token : tokens) {
            for (int i = Math.max(0, token - SOON); i < token; i++) {
                Token word = statement.token(i);
                boolean against = AGAINST.contains(word.text()) && statement.clause(i) == statement.clause(token);
                if (against && !sheet.isOwn(word, point) && !sheet.isTerm(word, point)) {
                    return Draft.unsure(Draft.HALF, "stands behind " + Evidence.quoted(statement.quote(i, i)), tokens);
                }
            }
        }
        return null;
    }

    /** The place of a word that turns a clause round, or -1. */
    private int turn(int clause, List<Integer> tokens) {
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.token(i);
            if (statement.clause(i) != clause || !token.isWord() || sheet.isOwn(token, point) || tokens.contains(i)) {
                continue;
            }
            boolean denies = !text.hasNegation() && sheet.lexicon().deniesSaying(token) && isNegatedAtItsEnd(clause);
            boolean contrast = sheet.lexicon().isNot(token.text()) && isContrast(i, tokens);
            if ((denies && !contrast) || statement.isTurning(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a denial is still in force where a clause ends, or stands there: two of them undo each other. */
    private boolean isNegatedAtItsEnd(int clause) {
        boolean negated = false;
        for (int i = 0; i < statement.size(); i++) {
            if (statement.clause(i) == clause && statement.token(i).isWord()) {
                negated = statement.isNegated(i) || sheet.lexicon().deniesSaying(statement.token(i));
            }
        }
        return negated;
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
        for (int place : sheet.content(point)) {
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
            boolean order = x < y;
            int first = Math.min(x, y);
            int last = Math.max(x, y);
            // A passive turns the order round.
            boolean swapped = order != (isBy(text, a, b) != isBy(statement, first, last));
            boolean together = statement.sentence(x) == statement.sentence(y);
            together &= last - first <= NEAR && Math.abs(b - a) <= NEAR;
            if (swapped && together && isSaidBetween(text, a, b) && isSaidBetween(statement, first, last)) {
                return Draft.unsure(
                        Draft.HALF, "who does it to whom: " + Evidence.quoted(statement.quote(first, last)), tokens);
            }
        }
        return null;
    }

    /** Words on the other sides of an "into", a "than" or the like. */
    private @Nullable Draft turnedRound(List<Integer> tokens) {
        for (int own = 0; own < Math.min(text.size(), Sheet.MOST_WORDS); own++) {
            int given = isPivot(text, own) ? onlyPivot(text.token(own).text()) : -1;
            if (given >= 0 && isTurnedRound(own, given)) {
                return Draft.unsure(
                        Draft.HALF,
                        "the sides of " + Evidence.quoted(statement.quote(given, given)) + " are changed round",
                        tokens);
            }
        }
        return null;
    }

    /** Whether a word moved from each side to the other. */
    private boolean isTurnedRound(int own, int given) {
        boolean forwards = false;
        boolean backwards = false;
        for (int place : sheet.content(point)) {
            for (int i = 0; i < statement.size(); i++) {
                boolean near = statement.sentence(i) == statement.sentence(given) && statement.isContent(i);
                if (near && isSame(text.token(place), statement.token(i))) {
                    forwards |= place < own && i > given;
                    backwards |= place > own && i < given;
                }
            }
        }
        return forwards && backwards;
    }

    private boolean isSame(Token own, Token given) {
        return WordMatch.is(own, given, sheet.words())
                || WordMatch.areRelated(own, given)
                || sheet.lexicon().opposites().agree(own, given);
    }

    private static boolean isPivot(Statement where, int token) {
        return PIVOTS.contains(where.token(token).text())
                || INTO.contains(where.token(token).text());
    }

    /** The only place in the answer of a word that tells two sides apart, or -1. */
    private int onlyPivot(String pivot) {
        int found = -1;
        for (int i = 0; i < statement.size(); i++) {
            String word = statement.token(i).text();
            if (word.equals(pivot) || (INTO.contains(word) && INTO.contains(pivot))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Another name where the point has one that the answer lacks. */
    private @Nullable Draft renamed(List<Integer> tokens) {
        boolean lacks = false;
        for (int place : sheet.content(point)) {
            Token name = text.token(place);
            lacks |= place > 0 && name.capital() && !sheet.isGiven(name) && first(name) < 0;
        }
        if (!lacks) {
            return null;
        }
        Set<Integer> clauses = new TreeSet<>();
        tokens.forEach(token -> clauses.add(statement.clause(token)));
        for (int i = 0; i < statement.size(); i++) {
            Token given = statement.token(i);
            boolean begins = i == 0 || statement.sentence(i) != statement.sentence(i - 1);
            boolean name = !begins && given.isWord() && given.capital() && statement.isContent(i);
            boolean held = name && clauses.contains(statement.clause(i)) && !statement.isNegated(i);
            if (held && !sheet.isKnown(given) && !sheet.isTerm(given, point)) {
                return Draft.unsure(Draft.HALF, "another name: " + Evidence.quoted(statement.quote(i, i)), tokens);
            }
        }
        return null;
    }

    private boolean isBy(Statement where, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sheet.lexicon().isBy(where.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Words for good where the point has words for ill, or the other way round. */
    private @Nullable Draft mood(List<Integer> tokens) {
        int own = 0;
        for (Token token : text.tokens()) {
            own += sheet.lexicon().mood(token);
        }
        if (own == 0 || text.hasNegation()) {
            return null;
        }
        Set<Integer> clauses = new TreeSet<>();
        tokens.forEach(token -> clauses.add(statement.clause(token)));
        int given = 0;
        int at = -1;
        for (int i = 0; i < statement.size(); i++) {
            int mood = clauses.contains(statement.clause(i)) ? sheet.lexicon().mood(statement.token(i)) : 0;
            given += statement.isNegated(i) ? -mood : mood;
            at = mood != 0 && !sheet.isKnown(statement.token(i)) ? i : at;
        }
        return at >= 0 && own * given < 0
                ? Draft.unsure(
                        Draft.HALF, Evidence.quoted(statement.quote(at, at)) + " sounds like the contrary", tokens)
                : null;
    }

    /** The opposite of what was asked for. */
    private @Nullable Draft againstQuestion(List<Integer> tokens) {
        Opposites opposites = sheet.lexicon().opposites();
        Set<Integer> clauses = new TreeSet<>();
        tokens.forEach(token -> clauses.add(statement.clause(token)));
        for (int i = 0; i < statement.size(); i++) {
            Token given = statement.token(i);
            if (!clauses.contains(statement.clause(i))
                    || !given.isWord()
                    || sheet.isKnown(given)
                    || statement.isNegated(i)
                    || isAsked(given)) {
                continue;
            }
            for (Token asked : sheet.asked()) {
                if (asked.isWord() && opposites.are(asked, given) && !agrees(asked)) {
                    return Draft.unsure(
                            Draft.HALF,
                            Evidence.quoted(statement.quote(i, i)) + " is the opposite of what is asked",
                            tokens);
                }
            }
        }
        return null;
    }

    /** Whether the question asks for it, perhaps among others. */
    private boolean isAsked(Token given) {
        Opposites opposites = sheet.lexicon().opposites();
        return sheet.asked().stream().anyMatch(asked -> opposites.agree(asked, given));
    }

    /** Whether the answer has the word as well, or one of its side. */
    private boolean agrees(Token asked) {
        Opposites opposites = sheet.lexicon().opposites();
        return statement.tokens().stream()
                .anyMatch(given -> given.stem().equals(asked.stem()) || opposites.agree(asked, given));
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
