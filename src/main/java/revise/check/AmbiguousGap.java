package revise.check;

import revise.deck.ClozeText;
import revise.deck.Findings;

/** What stands around a gap must tell what is wanted. */
final class AmbiguousGap implements EntryRule {
    static final String RULE = "ambiguous-gap";
    private static final int LEAST_WORDS = 3;

    @Override
    public void check(Entry entry, Report report) {
        ClozeText text = entry.gaps();
        if (text == null) {
            return;
        }
        for (int gap : text.gaps()) {
            String advice = advice(text, gap, entry.language());
            if (!advice.isEmpty()) {
                report.warning(entry, RULE, advice);
                return;
            }
        }
    }

    private static String advice(ClozeText text, int number, Language language) {
        StringBuilder shown = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        boolean hinted = true;
        for (ClozeText.Part part : text.parts()) {
            boolean hides = part instanceof ClozeText.Gap gap && gap.number() == number;
            (hides ? hidden : shown).append(' ').append(part.text());
            hinted &= !(part instanceof ClozeText.Gap gap && gap.number() == number && gap.hint() == null);
        }
        String words = Fold.words(hidden.toString());
        String quoted = Findings.quote(hidden.toString().strip());
        if (words.isEmpty() || language.areFunctionWords(words)) {
            return "the gap " + quoted + " hides no word that carries knowledge; hide another";
        }
        return !hinted && Words.count(Fold.words(shown.toString())) < LEAST_WORDS
                ? "around the gap " + quoted + " too little stands to tell what is wanted; say more, or give it a hint"
                : "";
    }
}
