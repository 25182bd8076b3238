package revise.check;

import revise.deck.Kind;
import revise.language.Fold;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/** A question that is answered by yes or no: half of all guesses are right, and the reason is not asked. */
final class YesNo implements EntryRule {
    private static final String NAME = "yes-no";
    private static final String TEXT =
            "this is answered by yes or no; ask for the reason, the name or the number instead";

    private static final WordSet ANSWERS =
            WordSet.exact("yes no true false ja nein wahr falsch richtig oui non vrai faux"
                    + " sí no verdadero falso sì vero sim não verdadeiro nee waar onwaar tak nie да нет верно неверно");
    private static final WordSet AUXILIARIES =
            WordSet.exact("is are was were do does did has have had can could will would"
                    + " should must isn aren wasn weren doesn didn hasn haven hadn");

    /** Small words of English that hardly another language has. */
    private static final WordSet ENGLISH =
            WordSet.exact("the of to this that there it they he she you and for with from at by any ever a");

    private static final int LONGEST_WORD = 8;

    @Override
    public void check(Entry entry, Report report) {
        boolean asks = entry.kind() instanceof Kind.Basic || entry.kind() instanceof Kind.Choice;
        if (asks && (isAnswered(entry) || isAsked(entry))) {
            report.warning(entry, NAME, TEXT);
        }
    }

    private static boolean isAnswered(Entry entry) {
        if (entry.points().size() != 1 || isWordOf(entry.exactQuestion(), entry.language())) {
            return false;
        }
        String answer = entry.points().get(0).text().strip();
        int end = 0;
        while (end < answer.length() && Character.isLetter(answer.charAt(end))) {
            end++;
        }
        if (end == 0 || end > LONGEST_WORD || !Words.any(Fold.exact(answer.substring(0, end)), ANSWERS::has)) {
            return false;
        }
        // "No man's land" and "non-aggression" begin with other words.
        String rest = answer.substring(end).strip();
        return rest.isEmpty()
                || (".,;:!(".indexOf(rest.charAt(0)) >= 0 && !beginsWithDigit(rest))
                || isDash(answer, end);
    }

    private static boolean beginsWithDigit(String rest) {
        String behind = rest.substring(1).strip();
        return !behind.isEmpty() && Character.isDigit(behind.charAt(0));
    }

    private static boolean isDash(String answer, int end) {
        String rest = answer.substring(end);
        return rest.startsWith(" - ")
                || rest.startsWith(" \u2013")
                || rest.startsWith(" \u2014")
                || rest.startsWith("\u2014");
    }

    /** Whether it is the word itself that is asked for, as in vocabulary: "ja", or "What is German for yes?". */
    private static boolean isWordOf(String question, Language language) {
        return Words.count(question) < 3 || language.isInterrogative(WordSet.hash(question, 0, Words.end(question, 0)));
    }

    private static boolean isAsked(Entry entry) {
        String written = entry.written();
        if (!entry.language().isEnglish() || written.indexOf('?') < 0) {
            return false;
        }
        String question = entry.exactQuestion();
        String main = beginsWithAuxiliary(question) ? question : afterClause(written, entry.language());
        return beginsWithAuxiliary(main) && !Words.isRun("or", main) && Words.any(main, ENGLISH::has);
    }

    /** What follows the first comma, unless a question comes before it. */
    private static String afterClause(String written, Language language) {
        int comma = written.indexOf(',');
        if (comma < 0) {
            return "";
        }
        String before = Fold.exact(written.substring(0, comma));
        // "When the war began, was ..." is such a clause, too.
        String rest = before.substring(Words.end(before, 0));
        if (Words.any(rest.strip(), language::isInterrogative)) {
            return "";
        }
        return Fold.exact(written.substring(comma + 1));
    }

    private static boolean beginsWithAuxiliary(String words) {
        return AUXILIARIES.has(WordSet.hash(words, 0, Words.end(words, 0)));
    }
}
