package revise.grading.text;

import java.util.List;
import java.util.Set;

/**
 * Which sentence and which clause each token of a text belongs to. A sign or joining word belongs to the clause that it
 * begins or ends.
 */
final class Clauses {
    private static final Set<String> SHORTENED = Set.of(
            "st", "dr", "mr", "mrs", "vs", "approx", "ca", "no", "etc", "eg", "ie", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private final int[] sentences;
    private final int[] clauses;

    private Clauses(int[] sentences, int[] clauses) {
        this.sentences = sentences;
        this.clauses = clauses;
    }

    /** The sentence of each token, counted from 0. */
    int[] sentences() {
        return sentences;
    }

    /** The clause of each token, counted from 0 through all sentences. */
    int[] clauses() {
        return clauses;
    }

    static Clauses of(List<Token> tokens, Lexicon lexicon) {
        int[] sentences = new int[tokens.size()];
        int[] clauses = new int[tokens.size()];
        int sentence = 0;
        int clause = 0;
        boolean any = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean newSentence = i > 0 && endsSentence(tokens, i - 1);
            boolean newClause = newSentence || (i > 0 && endsClause(tokens, i - 1)) || begins(tokens, i, lexicon);
            // Signs alone make no clause.
            if (newClause && any) {
                clause++;
                any = false;
            }
            if (newSentence && sentences[i - 1] == sentence && clause > 0) {
                sentence++;
            }
            any |= tokens.get(i).kind() != Token.Kind.SIGN;
            sentences[i] = sentence;
            clauses[i] = clause;
        }
        return new Clauses(sentences, clauses);
    }

    private static boolean endsSentence(List<Token> tokens, int at) {
        Token sign = tokens.get(at);
        if (sign.kind() != Token.Kind.SIGN) {
            return false;
        }
        return switch (sign.text().charAt(0)) {
            case '\n', ';', '!', '?' -> true;
            case '.' -> isFullStop(tokens, at);
            default -> false;
        };
    }

    private static boolean isFullStop(List<Token> tokens, int at) {
        boolean last = at + 1 == tokens.size();
        if (at == 0 || (!last && !tokens.get(at + 1).spaced())) {
            return last;
        }
        Token before = tokens.get(at - 1);
        boolean shortened = before.isWord() && (before.text().length() == 1 || SHORTENED.contains(before.text()));
        // The 18. of a month, in some languages.
        boolean ordinal = before.isNumber()
                && !last
                && tokens.get(at + 1).isWord()
                && before.text().length() < 3;
        return !shortened && !ordinal;
    }

    private static boolean endsClause(List<Token> tokens, int at) {
        Token sign = tokens.get(at);
        if (sign.kind() != Token.Kind.SIGN) {
            return false;
        }
        return switch (sign.text().charAt(0)) {
            case ',', ':', '(', ')' -> true;
            case '-' ->
                sign.spaced() && at + 1 < tokens.size() && tokens.get(at + 1).spaced();
            case '/' -> isBetweenWords(tokens, at);
            default -> false;
        };
    }

    private static boolean isBetweenWords(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).isWord()
                && tokens.get(at + 1).isWord();
    }

    private static boolean begins(List<Token> tokens, int at, Lexicon lexicon) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.SIGN) {
            return token.isSign('&') || token.isSign('+');
        }
        return token.isWord() && (lexicon.isJoining(token.text()) || lexicon.isBreak(token.text()));
    }
}
