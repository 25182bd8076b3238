package revise.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.deck.Findings;
import revise.language.Fold;
import revise.language.WordSet;
import revise.language.Words;

/** Gaps that show the same text and hide different words. */
final class AlikeGaps implements Rule {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** The first gap that shows a text. */
    private record First(Entry entry, String hidden) {}

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        Map<Long, First> firsts = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ClozeText text = entry.gaps();
            First other = text == null ? null : other(entry, text, firsts);
            if (other != null && i >= from) {
                report.warning(
                        entry,
                        AmbiguousGap.NAME,
                        () -> "with its gap the text looks as at " + Report.at(other.entry()) + ", which hides "
                                + Findings.quote(other.hidden()) + "; add what tells them apart");
            }
        }
    }

    private static @Nullable First other(Entry entry, ClozeText text, Map<Long, First> firsts) {
        First other = null;
        Parts parts = Parts.of(text);
        for (int number : text.gaps()) {
            First now = new First(entry, parts.hidden(number));
            First first = firsts.putIfAbsent(parts.shown(number), now);
            boolean differs = first != null
                    && first.entry() != entry
                    && !entry.isInOtherLanguage(first.entry())
                    && !Fold.exact(first.hidden()).equals(Fold.exact(now.hidden()));
            other = other == null && differs ? first : other;
        }
        return other;
    }

    /**
     * The parts of a text as numbers that can be joined, so that what each gap leaves to be seen need not be written out:
     * a text may have a hundred gaps.
     */
    private static final class Parts {
        private final List<ClozeText.Part> parts;
        private final long[] sums;
        private final long[] powers;

        private Parts(List<ClozeText.Part> parts, long[] sums, long[] powers) {
            this.parts = parts;
            this.sums = sums;
            this.powers = powers;
        }

        static Parts of(ClozeText text) {
            int size = text.parts().size();
            long[] sums = new long[size];
            long[] powers = new long[size];
            for (int i = 0; i < size; i++) {
                String words = Fold.exact(text.parts().get(i).text());
                powers[i] = 1;
                for (int from = 0; from < words.length(); ) {
                    int to = Words.end(words, from);
                    sums[i] = sums[i] * BASE + WordSet.hash(words, from, to);
                    powers[i] *= BASE;
                    from = to + 1;
                }
            }
            return new Parts(text.parts(), sums, powers);
        }

        /** A number for the text that is seen while a number's gaps are hidden. */
        long shown(int number) {
            long sum = 0;
            for (int i = 0; i < sums.length; i++) {
                if (parts.get(i) instanceof ClozeText.Gap gap && gap.number() == number) {
                    String hint = gap.hint() == null ? "" : gap.hint();
                    sum = sum * BASE + WordSet.hash("[" + hint, 0, hint.length() + 1);
                } else {
                    sum = sum * powers[i] + sums[i];
                }
            }
            return sum;
        }

        String hidden(int number) {
            StringBuilder hidden = new StringBuilder();
            for (ClozeText.Part part : parts) {
                if (part instanceof ClozeText.Gap gap && gap.number() == number) {
                    hidden.append(hidden.isEmpty() ? "" : "; ").append(gap.text());
                }
            }
            return hidden.toString();
        }
    }
}
