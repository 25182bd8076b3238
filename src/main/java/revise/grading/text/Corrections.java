package revise.grading.text;

import java.util.BitSet;
import java.util.List;

/** Finds what a writer took back: "1935, no, 1934". */
final class Corrections {
    private static final int LONGEST = 8;

    private Corrections() {}

    /** Whether a "no" or "sorry" stands by itself, as in "1935, no, 1934", and says nothing of what follows. */
    static boolean isAside(List<Token> tokens, int at, Lexicon lexicon) {
        if (!lexicon.isNo(tokens.get(at).text()) || at + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        return next.kind() != Token.Kind.WORD
                || lexicon.isCorrection(next.text())
                || next.text().equals("i");
    }

    static BitSet in(List<Token> tokens, int[] clauses, int[] sentences, Lexicon lexicon) {
        BitSet withdrawn = new BitSet();
        for (int i = 1; i < tokens.size(); i++) {
            // A new line is a new point, and takes nothing back.
            boolean begins = clauses[i] != clauses[i - 1] && !tokens.get(i - 1).isSign('\n');
            if (begins && isCorrection(tokens, i, clauses, lexicon)) {
                for (int j = i - 1; j >= 0 && clauses[j] == clauses[i - 1] && sentences[j] == sentences[i - 1]; j--) {
                    withdrawn.set(j);
                }
            }
        }
        return withdrawn;
    }

    /** Whether a clause is nothing but a correcting word, perhaps with what is right behind it. */
    private static boolean isCorrection(List<Token> tokens, int from, int[] clauses, Lexicon lexicon) {
        int words = 0;
        boolean corrects = false;
        for (int i = from; i < tokens.size() && clauses[i] == clauses[from]; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN) {
                continue;
            }
            boolean correcting = lexicon.isCorrection(token.text()) && isAside(tokens, i, lexicon);
            if (words == 0 && lexicon.isJoining(token.text()) && !lexicon.isOr(token.text())) {
                // "And not by" goes on, and takes nothing back.
                return false;
            }
            if (words == 0 && !correcting && !lexicon.isSmall(token.text()) && !lexicon.isOr(token.text())) {
                return false;
            }
            corrects |= correcting && words < 3;
            words++;
        }
        return corrects && words <= LONGEST;
    }
}
