package revise.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.grading.text.DateMention;
import revise.grading.text.Opposites;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.WordMatch;

/** Finds what speaks against a point that seems to be met: another date, the opposite, a second answer. */
final class Contradictions {
    /** An answer's rival is looked for so near an "or". */
    private static final int NEAR_OR = 3;

    /** In words that carry knowledge. */
    private static final int LONGEST_NAME = 3;

    private final TypedAnswer answer;
    private final Statement statement;
    private final Sheet sheet;
    private final int point;
    private final Statement text;

    Contradictions(TypedAnswer answer, Sheet sheet, int point) {
        this.answer = answer;
        this.statement = answer.statement();
        this.sheet = sheet;
        this.point = point;
        this.text = sheet.text(point);
    }

    /**
     * The draft, or what speaks against it.
     *
     * @param valued whether the point wants a date or a number, whose rivals have been looked for already
     */
    Draft against(Draft draft, boolean valued) {
        if (draft.tokens().isEmpty()) {
            return draft;
        }
        @Nullable Draft found = valued ? null : date(draft.tokens());
        if (draft.verdict() == Verdict.MET) {
            found = found == null ? opposite(draft.tokens()) : found;
            found = found == null && !valued ? alternative(draft.tokens()) : found;
            found = found == null && !valued ? second(draft.tokens()) : found;
            found = found == null ? new Doubts(answer, sheet, point).about(draft.tokens(), valued) : found;
        }
        return found == null ? draft : found;
    }

    /** A date that stands with the point's words in place of the point's own. */
    private @Nullable Draft date(List<Integer> tokens) {
        if (sheet.dates(point).isEmpty()) {
            return null;
        }
        Set<Integer> groups = new TreeSet<>();
        for (int token : tokens) {
            if (statement.token(token).isWord() && !sheet.isShared(statement.token(token))) {
                groups.add(statement.group(token));
            }
        }
        for (int group : groups) {
            DateMention other = null;
            boolean right = false;
            for (DateMention date : answer.dates()) {
                if (statement.group(date.first()) != group
                        || statement.isNegated(date.first())
                        || statement.isWithdrawn(date.first())) {
                    continue;
                }
                boolean own = sheet.isOwnDate(date, point);
                right |= own;
                other = own || sheet.isDateGiven(date) ? other : date;
            }
            if (other != null && !right) {
                return Draft.contradicted(
                        Evidence.quoted(statement.quote(other.first(), other.last())) + " is another date",
                        List.of(other.first()));
            }
        }
        return null;
    }

    /** The opposite of one of the point's words, in a clause that has the point's other words and not that one. */
    private @Nullable Draft opposite(List<Integer> tokens) {
        Opposites opposites = sheet.lexicon().opposites();
        Set<Integer> clauses = new TreeSet<>();
        tokens.forEach(token -> clauses.add(statement.clause(token)));
        for (int place : sheet.content(point)) {
            Token word = text.token(place);
            if (!word.isWord() || sheet.isGiven(word)) {
                continue;
            }
            int against = -1;
            Set<Integer> with = new TreeSet<>();
            for (int i = 0; i < statement.size(); i++) {
                Token given = statement.token(i);
                if (!given.isWord() || statement.isWithdrawn(i) || !clauses.contains(statement.clause(i))) {
                    continue;
                }
                boolean denied = statement.isNegated(i) != text.isNegated(place);
                if (WordMatch.is(word, given, sheet.words()) || opposites.agree(word, given)) {
                    with.add(statement.clause(i));
                } else if (!denied && opposites.are(word, given) && !isOwn(given)) {
                    against = i;
                }
            }
            if (against >= 0 && !with.contains(statement.clause(against))) {
                return Draft.contradicted(
                        Evidence.quoted(statement.quote(against, against)) + " is the opposite of "
                                + Evidence.quoted(text.quote(place, place)),
                        List.of(against));
            }
        }
        return null;
    }

    /** Whether the point's own text or the question has a word, or one of its family. */
    private boolean isOwn(Token given) {
        return sheet.isOwn(given, point)
                || sheet.content(point).stream().anyMatch(place -> WordMatch.areRelated(text.token(place), given));
    }

    /** Something else that an "or" offers in place of the point's words. */
    private @Nullable Draft alternative(List<Integer> tokens) {
        if (sheet.offersChoice()) {
            return null;
        }
        for (int i = 1; i + 1 < statement.size(); i++) {
            boolean listed = !sheet.isSingle() && statement.isSpacedSign(i);
            if (!statement.isOr(i) || statement.isNegated(i) || listed) {
                continue;
            }
            List<Integer> before = near(i, -1);
            List<Integer> behind = near(i, 1);
            if (isLong(i, -1) || isLong(i, 1)) {
                continue;
            }
            boolean left = before.stream().anyMatch(tokens::contains);
            boolean right = behind.stream().anyMatch(tokens::contains);
            boolean strangeLeft = isStrange(before, left);
            boolean strangeRight = isStrange(behind, right);
            if ((left && !strangeLeft && strangeRight) || (right && !strangeRight && strangeLeft)) {
                int other = (strangeLeft ? before : behind)
                        .stream().filter(this::isForeign).findFirst().orElse(i);
                return Draft.contradicted(
                        "names another with an \"or\": " + Evidence.quoted(statement.quote(other, other)),
                        List.of(other));
            }
        }
        return null;
    }

    /** Whether one side of an "or" names something else; where it has the point's words, only right beside the "or". */
    private boolean isStrange(List<Integer> side, boolean hasPoint) {
        return hasPoint ? isForeign(side.get(0)) : side.stream().anyMatch(this::isOther);
    }

    /** Whether more than a name stands on one side of an "or", within the clause: then it joins two sayings. */
    private boolean isLong(int or, int step) {
        int words = 0;
        int first = or + step;
        for (int i = first; i >= 0 && i < statement.size(); i += step) {
            if (statement.clause(i) != statement.clause(first)) {
                break;
            }
            words += statement.isContent(i) ? 1 : 0;
        }
        return words > LONGEST_NAME;
    }

    /** Whether a word is none of the point's; where one thing is asked for, even a word of the question is another. */
    private boolean isOther(int place) {
        return sheet.isSingle() ? !sheet.isTerm(statement.token(place), point) : isForeign(place);
    }

    /** Whether a word is none of the point's, and not given away by the question. */
    private boolean isForeign(int place) {
        Token token = statement.token(place);
        return !sheet.isTerm(token, point) && (token.capital() || !sheet.isGiven(token));
    }

    /** The nearest tokens of substance on one side, in the same sentence. */
    private List<Integer> near(int from, int step) {
        List<Integer> near = new ArrayList<>();
        for (int i = from + step; i >= 0 && i < statement.size() && near.size() < NEAR_OR; i += step) {
            if (statement.clause(i) != statement.clause(from + step) || statement.isOr(i)) {
                break;
            }
            if (statement.isContent(i) && !statement.isWithdrawn(i)) {
                near.add(i);
            }
        }
        return near;
    }

    /** A second name in a list, where one is asked for. */
    private @Nullable Draft second(List<Integer> tokens) {
        boolean guessed = statement.isGuessed();
        if (!sheet.isSingle() || (sheet.content(point).size() > LONGEST_NAME && !guessed)) {
            return null;
        }
        int[] contents = new int[statement.clauseCount()];
        boolean[] held = new boolean[contents.length];
        boolean[] plain = new boolean[contents.length];
        int[] first = new int[contents.length];
        Arrays.fill(plain, true);
        Arrays.fill(first, -1);
        for (int i = 0; i < statement.size(); i++) {
            int clause = statement.clause(i);
            String word = statement.token(i).text();
            if (word.equals("first") || word.equals("then") || word.equals("finally")) {
                return null;
            }
            if (statement.isContent(i)) {
                contents[clause]++;
                first[clause] = first[clause] < 0 ? i : first[clause];
                plain[clause] &= isForeign(i) && statement.token(i).isWord();
                plain[clause] &= !statement.isCorrection(i) && !statement.isNegated(i) && !statement.isWithdrawn(i);
            } else if (statement.token(i).isWord() && first[clause] < 0 && !statement.isJoining(i)) {
                // "A, the x" and "A, in x" tell more of A.
                plain[clause] = false;
            }
        }
        tokens.forEach(token -> held[statement.clause(token)] = true);
        boolean bare = true;
        boolean capital = false;
        for (int clause = 0; clause < contents.length; clause++) {
            bare &= contents[clause] <= LONGEST_NAME;
            capital |= held[clause]
                    && first[clause] >= 0
                    && statement.token(first[clause]).capital();
        }
        for (int clause = 0; clause < contents.length; clause++) {
            bare &= held[clause] || contents[clause] == 0 || plain[clause] || guessed;
        }
        for (int clause = 0; bare && clause < contents.length; clause++) {
            boolean other =
                    !held[clause] && contents[clause] > 0 && contents[clause] <= 2 && (plain[clause] || guessed);
            if (other && (guessed || !capital || statement.token(first[clause]).capital())) {
                String evidence =
                        "names " + Evidence.quoted(statement.quote(first[clause], first[clause])) + " as well";
                List<Integer> place = List.of(first[clause]);
                return capital ? Draft.contradicted(evidence, place) : Draft.unsure(Draft.HALF, evidence, place);
            }
        }
        return null;
    }
}
