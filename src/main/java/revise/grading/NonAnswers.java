package revise.grading;

import java.util.Set;
import revise.grading.text.Statement;
import revise.grading.text.Token;

/** Knows answers that say nothing. */
final class NonAnswers {
    private static final int LONGEST = 6;

    private static final Set<String> KNOWN = Set.of(
            "i do not know",
            "do not know",
            "dont know",
            "i dont know",
            "dunno",
            "idk",
            "no idea",
            "i have no idea",
            "no clue",
            "not sure",
            "i am not sure",
            "i forgot",
            "forgot",
            "i do not remember",
            "cannot remember",
            "i cannot remember",
            "pass",
            "skip",
            "keine ahnung",
            "weiss nicht",
            "weiss ich nicht",
            "ich weiss nicht",
            "ich weiss es nicht",
            "je ne sais pas",
            "aucune idee",
            "no se",
            "no lo se",
            "ni idea",
            "non lo so",
            "non so");

    private NonAnswers() {}

    static boolean is(Statement answer) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (Token token : answer.tokens()) {
            if (token.kind() == Token.Kind.SIGN) {
                continue;
            }
            words.append(words.isEmpty() ? "" : " ").append(token.text());
            if (++count > LONGEST) {
                return false;
            }
        }
        return count == 0 || KNOWN.contains(words.toString());
    }
}
