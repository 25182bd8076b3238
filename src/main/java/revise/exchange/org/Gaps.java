package revise.exchange.org;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.GapText;

/** The gaps of a text while its markup is turned into Markdown: a mark with a number stands for each. */
final class Gaps {
    /** No text of a file has these: they stand for no character. */
    static final char START = '\uFDD0';

    static final char END = '\uFDD1';

    private final List<Gap> found = new ArrayList<>();

    /**
     * A gap.
     *
     * @param number those of one number are hidden together; 0 for one that is hidden alone
     */
    private record Gap(int number, String text, @Nullable String hint) {}

    /** A text in which nothing can be taken for a mark. */
    static String clean(String text) {
        return text.replace(START, '\uFFFD').replace(END, '\uFFFD');
    }

    /** Gives the mark for a gap. */
    String mark(int number, String text, @Nullable String hint) {
        found.add(new Gap(number, text, hint));
        return START + String.valueOf(found.size() - 1) + END;
    }

    int size() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Puts the gaps back into a text that is Markdown by now. */
    GapText restored(String markdown, OrgMarkup markup) {
        GapText text = new GapText();
        int from = 0;
        for (int open = markdown.indexOf(START); open >= 0; open = markdown.indexOf(START, from)) {
            int close = markdown.indexOf(END, open);
            Gap gap = found.get(Integer.parseInt(markdown.substring(open + 1, close)));
            text.text(markdown.substring(from, open));
            text.gap(gap.number(), markup.line(gap.text()), gap.hint());
            from = close + 1;
        }
        return text.text(markdown.substring(from));
    }
}
