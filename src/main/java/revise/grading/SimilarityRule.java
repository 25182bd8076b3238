package revise.grading;

import java.util.ArrayList;
import java.util.List;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.WordMatch;

/**
 * Compares an answer with a point's text, word by word, where the point declares nothing. What it finds is never more than
 * a suggestion, and never that an answer is wrong.
 */
final class SimilarityRule {
    /** From this share of the point's words on it is met, and from the other on it is likely. */
    private static final double MET = 0.67;

    private static final double LIKELY = 0.2;

    private static final double LIKE_DENIAL = 0.34;
    private static final double LIKE_TERMS = 0.2;

    private static final int LEAST_WORDS = 4;

    private static final double GIVEN_WEIGHT = 0.25;
    private static final double SHARED_WEIGHT = 0.5;
    private static final double NUMBER_WEIGHT = 1.5;
    private static final double RELATED = 0.8;

    /** What is outside the best sentence counts for less. */
    private static final double SCATTERED = 0.9;

    private final TypedAnswer answer;
    private final Statement statement;
    private final Sheet sheet;
    private final Statement text;
    private final List<Integer> wanted;

    /** How well the words from one token to another speak for the point. */
    private record Found(double share, int words, List<Integer> tokens, double denied) {}

    SimilarityRule(TypedAnswer answer, Sheet sheet, int point) {
        this.answer = answer;
        this.statement = answer.statement();
        this.sheet = sheet;
        this.text = sheet.text(point);
        this.wanted = sheet.content(point).stream()
                .filter(place -> !isDenying(text.token(place)))
                .toList();
    }

    private boolean isDenying(Token token) {
        return sheet.lexicon().denies(token);
    }

    Draft mark() {
        Found best = whole();
        boolean isShort = wanted.size() < LEAST_WORDS;
        boolean denied = isShort ? best.denied() > 0.3 : best.denied() > 0.5;
        if (denied && best.share() >= LIKE_DENIAL) {
            if (statement.isContrast()) {
                return Draft.unsure(
                        Draft.HALF, "a denial beside " + best.words() + " words of the model answer", best.tokens());
            }
            return Denial.of(answer, text, best.tokens(), wanted);
        }
        String counted = best.words() + " of " + wanted.size() + " words of the model answer";
        boolean enough = isShort ? best.words() == wanted.size() : best.share() >= MET;
        boolean otherSigns = isShort
                && !Signs.of(text.text().strip())
                        .equals(Signs.of(statement.text().strip()));
        if (enough && otherSigns) {
            return Draft.unsure(Draft.HALF, "the signs differ", best.tokens());
        }
        if (enough && (wanted.size() > 1 || (wanted.size() == 1 && isSameWord(best)))) {
            return Draft.met(counted, best.tokens());
        }
        if (best.share() >= LIKELY) {
            return Draft.unsure(Draft.HALF, counted, best.tokens());
        }
        return Draft.unsure(Draft.QUARTER, best.words() == 0 ? "no word of the model answer" : counted, best.tokens());
    }

    /** Of a single word another form will not do: the weather is no weathering. */
    private boolean isSameWord(Found found) {
        String word = text.token(wanted.get(0)).text();
        String given = statement.token(found.tokens().get(0)).text();
        return Math.abs(word.length() - given.length()) <= 2;
    }

    /** Where a point's terms are missing, an answer that is yet like its text should be looked at. */
    Draft orElse(Draft missed) {
        Found best = whole();
        // In a short text the terms are what tells it from others.
        if (wanted.size() < LEAST_WORDS || best.share() < LIKE_TERMS || best.words() < 1 || best.denied() > 0.5) {
            return missed;
        }
        return Draft.unsure(
                Draft.HALF,
                missed.evidence() + ", but has " + best.words() + " of " + wanted.size() + " words of the model answer",
                best.tokens());
    }

    /** The best of the sentences, or all of the answer together. */
    private Found whole() {
        Found best = found(0, statement.size());
        best = new Found(best.share() * SCATTERED, best.words(), best.tokens(), best.denied());
        for (int from = 0; from < statement.size(); ) {
            int to = from + 1;
            while (to < statement.size() && statement.sentence(to) == statement.sentence(from)) {
                to++;
            }
            Found one = found(from, to);
            best = one.share() > best.share() ? one : best;
            from = to;
        }
        return best;
    }

    private Found found(int from, int to) {
        double all = 0;
        double met = 0;
        double denied = 0;
        List<Integer> tokens = new ArrayList<>();
        for (int place : wanted) {
            Token word = text.token(place);
            double weight = weight(word);
            all += weight;
            double best = 0;
            int at = -1;
            for (int i = from; i < to && best < 1; i++) {
                double strength = statement.isWithdrawn(i) ? 0 : strength(word, statement.token(i));
                if (strength > best) {
                    best = strength;
                    at = i;
                }
            }
            if (at >= 0) {
                met += best * weight;
                denied += statement.isNegated(at) != text.isNegated(place) ? best * weight : 0;
                tokens.add(at);
            }
        }
        return new Found(all == 0 ? 0 : met / all, tokens.size(), tokens, met == 0 ? 0 : denied / met);
    }

    private double weight(Token word) {
        double weight = word.isNumber() ? NUMBER_WEIGHT : 1;
        weight *= sheet.isGiven(word) ? GIVEN_WEIGHT : 1;
        return weight * (sheet.isShared(word) ? SHARED_WEIGHT : 1);
    }

    private double strength(Token word, Token given) {
        if (given.kind() == Token.Kind.SIGN) {
            return 0;
        }
        if (WordMatch.is(word, given, sheet.words())) {
            return 1;
        }
        return WordMatch.areRelated(word, given) ? RELATED : 0;
    }
}
