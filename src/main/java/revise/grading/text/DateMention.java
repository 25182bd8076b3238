package revise.grading.text;

import java.util.List;

/**
 * A date in a text.
 *
 * @param candidates what it can mean: 5/6/1934 is in May or in June
 * @param first the place of its first token
 * @param last the place of its last token
 */
public record DateMention(List<PartialDate> candidates, int first, int last) {
    public DateMention {
        candidates = List.copyOf(candidates);
    }

    /** How it goes with a wanted date, at best. */
    public PartialDate.Agreement agreement(PartialDate wanted) {
        PartialDate.Agreement best = PartialDate.Agreement.DIFFERS;
        for (PartialDate candidate : candidates) {
            PartialDate.Agreement agreement = wanted.agreement(candidate);
            best = agreement.compareTo(best) < 0 ? agreement : best;
        }
        return best;
    }
}
