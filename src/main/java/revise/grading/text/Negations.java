package revise.grading.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds what is denied. */
final class Negations {
    private static final Set<String> NOT_DENYING_BEFORE = Set.of(
            "only", "just", "merely", "until", "till", "but", "nur", "seulement", "solo", "doubt", "least", "bis");

    /** The second half of "neither, nor" undoes nothing. */
    private static final Set<String> JOINED = Set.of("nor", "noch", "ni", "ne");

    /** Before a "but" they leave out what follows: anything but Moscow. */
    private static final Set<String> ALL = Set.of(
            "anything", "anybody", "anyone", "all", "everything", "everybody", "everyone", "everywhere", "anywhere");

    /** How many words after a "not" it can reach. */
    private static final int REACH = 8;

    private Negations() {}

    static BitSet in(List<Token> tokens, int[] clauses, int[] sentences, Lexicon lexicon) {
        BitSet negated = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            if (denies(tokens, i, lexicon)) {
                reach(tokens, i, clauses, sentences, lexicon, negated);
            }
        }
        return negated;
    }

    private static boolean denies(List<Token> tokens, int at, Lexicon lexicon) {
        Token token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        if (token.text().equals("but")
                && at > 0
                && ALL.contains(tokens.get(at - 1).text())) {
            return true;
        }
        boolean rulesOut = token.stem().equals("rule") && next.equals("out");
        if (!rulesOut && !lexicon.denies(token)) {
            return false;
        }
        boolean begins = at == 0 || tokens.get(at - 1).kind() == Token.Kind.SIGN;
        if (begins && lexicon.isCorrection(token.text()) && Corrections.isAside(tokens, at, lexicon)) {
            return false;
        }
        if (token.text().equals("far") && !next.equals("from")) {
            return false;
        }
        boolean some = at > 0 && tokens.get(at - 1).text().equals("a");
        if (some && (token.text().equals("little") || token.text().equals("few"))) {
            return false;
        }
        boolean elsewhere = (token.text().equals("rather") || token.text().equals("instead"))
                && !next.equals("than")
                && !next.equals("of");
        return !NOT_DENYING_BEFORE.contains(next) && !elsewhere;
    }

    /** A second "not" on the way turns the rest back. */
    private static void reach(
            List<Token> tokens, int from, int[] clauses, int[] sentences, Lexicon lexicon, BitSet negated) {
        int reached = 0;
        boolean once = lexicon.hasConcord() || JOINED.contains(tokens.get(from).text());
        for (int i = from + 1; i < tokens.size() && reached < REACH; i++) {
            Token token = tokens.get(i);
            if (i == from + 1 && lexicon.isBreak(token.text())) {
                // "Not because of this" denies what follows.
                continue;
            }
            boolean goesOn = clauses[i] == clauses[from]
                    || (sentences[i] == sentences[from] && lexicon.isOr(token.text()) && isSameList(tokens, i));
            if (!goesOn && !(clauses[i] == clauses[i - 1] && i > from + 1)) {
                break;
            }
            if (lexicon.endsNegation(token.text()) || (i > from + 1 && isEnd(token))) {
                break;
            }
            if (token.kind() != Token.Kind.SIGN) {
                negated.set(i, once || !negated.get(i));
                reached++;
            }
        }
        if (lexicon.negatesBackwards() && tokens.get(from).text().equals("nicht")) {
            for (int i = from - 1; i >= 0 && clauses[i] == clauses[from]; i--) {
                negated.flip(i);
            }
        }
    }

    private static boolean isEnd(Token token) {
        return token.isSign(',') || token.isSign(':') || token.isSign('(') || token.isSign('\n') || token.isSign(';');
    }

    private static boolean isSameList(List<Token> tokens, int or) {
        return or + 1 < tokens.size() && tokens.get(or + 1).isWord();
    }
}
