package revise.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.language.Fold;
import revise.language.Words;

/**
 * A text with gaps, folded.
 *
 * @param words of the whole text, nothing hidden
 * @param hidden the gaps, in the order of the text
 */
record GapText(String words, List<Hidden> hidden) {
    /**
     * A gap.
     *
     * @param words what it hides
     * @param from where that begins in the words of the whole text
     */
    record Hidden(ClozeText.Gap gap, String words, int from) {
        int to() {
            return from + words.length();
        }
    }

    GapText {
        hidden = List.copyOf(hidden);
    }

    static GapText of(ClozeText text) {
        StringBuilder all = new StringBuilder();
        List<Hidden> hidden = new ArrayList<>();
        for (ClozeText.Part part : text.parts()) {
            String words = Fold.words(part.text());
            if (!words.isEmpty() && !all.isEmpty()) {
                all.append(' ');
            }
            if (part instanceof ClozeText.Gap gap) {
                hidden.add(new Hidden(gap, words, all.length()));
            }
            all.append(words);
        }
        return new GapText(all.toString(), hidden);
    }

    /** Whether what a gap hides can be read while it is hidden, in the text or as a hint. */
    boolean shows(Hidden asked) {
        for (int at = Words.find(asked.words(), words, 0); at >= 0; at = Words.find(asked.words(), words, at + 1)) {
            if (isVisible(at, at + asked.words().length(), asked.gap().number())) {
                return true;
            }
        }
        return isIn(asked.gap().hint(), asked.words());
    }

    /** How many words can be read while a number's gaps are hidden. */
    int visible(int number) {
        int count = Words.count(words);
        for (Hidden each : hidden) {
            if (each.gap().number() == number) {
                count -= Words.count(each.words());
            }
        }
        return count;
    }

    private boolean isVisible(int from, int to, int number) {
        for (Hidden each : hidden) {
            if (each.gap().number() == number && each.from() < to && from < each.to()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(@Nullable String hint, String words) {
        return hint != null && Words.isRun(words, Fold.words(hint));
    }
}
