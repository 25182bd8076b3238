package revise.check;

import revise.deck.ClozeText;
import revise.deck.Findings;
import revise.language.Language;
import revise.language.Words;

/** A gap that could hide many things. */
final class AmbiguousGap implements EntryRule {
    static final String NAME = "ambiguous-gap";
    private static final int LEAST_VISIBLE = 3;

    @Override
    public void check(Entry entry, Report report) {
        ClozeText text = entry.gaps();
        if (text == null || entry.first().hint() != null) {
            return;
        }
        GapText gaps = GapText.of(text);
        for (GapText.Hidden hidden : gaps.hidden()) {
            String wrong = hidden.gap().hint() == null ? wrong(gaps, hidden, entry.language()) : "";
            if (!wrong.isEmpty()) {
                report.warning(entry, NAME, wrong);
                return;
            }
        }
    }

    /** What is wrong with a gap, empty for nothing. */
    private static String wrong(GapText gaps, GapText.Hidden hidden, Language language) {
        String quoted = Findings.quote(hidden.gap().text());
        if (!Words.any(hidden.words(), word -> !language.isFunctionWord(word))) {
            return "the gap " + quoted
                    + " hides nothing worth knowing; hide a telling word, or give a hint: {{text::hint}}";
        }
        if (gaps.visible(hidden.gap().number()) < LEAST_VISIBLE) {
            return "too little stands around the gap " + quoted
                    + "; write a whole sentence, or give a hint: {{text::hint}}";
        }
        return "";
    }
}
