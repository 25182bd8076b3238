package revise.check;

import revise.deck.Kind;

/** Half of all guesses at a yes or no are right, which teaches nothing. */
final class YesNo implements EntryRule {
    private static final WordSet ANSWERS =
            WordSet.exact("yes no true false ja nein oui non sí sì wahr falsch richtig vrai faux"
                    + " verdadero falso vero sim não да нет tak nie");
    private static final WordSet AUXILIARIES = WordSet.of(
            "is are was were do does did has have had can could will would shall should must may might isn aren wasn weren"
                    + " don doesn didn hasn haven");
    private static final int FEW_WORDS = 4;

    @Override
    public void check(Entry entry, Report report) {
        boolean basic = entry.kind() instanceof Kind.Basic;
        if (!basic && !(entry.kind() instanceof Kind.Choice)) {
            return;
        }
        boolean asks = entry.written().indexOf('?') >= 0;
        boolean answered = (asks || Words.count(entry.question()) >= FEW_WORDS)
                && entry.points().size() == 1
                && isYesOrNo(entry);
        if (answered || (basic && asks && wantsYesOrNo(entry))) {
            report.warning(
                    entry,
                    "yes-no",
                    "this is answered with yes or no, and a guess is right half the time; ask what, who, when or why");
        }
    }

    /** Whether the answer begins so and either ends there or goes on behind a comma or the like. */
    private static boolean isYesOrNo(Entry entry) {
        String answer = entry.points().get(0).text().strip();
        int end = 0;
        while (end < answer.length() && Character.isLetter(answer.charAt(end))) {
            end++;
        }
        String first = Fold.exact(answer.substring(0, end));
        boolean alone = end == answer.length()
                || ",.;:!–—(".indexOf(answer.charAt(end)) >= 0
                || answer.startsWith(" - ", end)
                || answer.startsWith(" – ", end)
                || answer.startsWith(" (", end);
        return alone && ANSWERS.has(first);
    }

    /** Whether an English question begins with a verb such as "did", perhaps behind a clause with a comma. */
    private static boolean wantsYesOrNo(Entry entry) {
        Language language = entry.language();
        if (!language.isEnglish() || language.areChoosing(entry.question())) {
            return false;
        }
        String question = entry.written();
        int comma = question.indexOf(", ");
        return begins(question) || (comma > 0 && begins(question.substring(comma + 2)));
    }

    private static boolean begins(String question) {
        String words = Fold.exact(question);
        int space = words.indexOf(' ');
        boolean polite = space > 0 && words.startsWith("you ", space + 1);
        return space > 0 && !polite && AUXILIARIES.has(words.substring(0, space));
    }
}
