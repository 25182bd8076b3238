package revise.exchange.org;

import java.util.Set;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;

/** Tells how well a source fits by the tags of its headlines. */
final class Evidence {
    /** In characters; the beginning is enough. */
    private static final int LONGEST = 500_000;

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.7;

    private Evidence() {}

    /**
     * @param tag of the cards that are looked for
     * @param other of those of the other format, of which there may be some as well
     */
    static Likelihood of(Source source, String tag, String other) {
        String text = source.text().text();
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int cards = 0;
        int others = 0;
        for (String line : (Iterable<String>) head.lines()::iterator) {
            int level = OrgFile.level(line);
            if (level > 0) {
                Headline headline = new Headline(1, level, line.substring(level), null, Set.of());
                cards += headline.tags().contains(tag) ? 1 : 0;
                others += headline.tags().contains(other) ? 1 : 0;
            }
        }
        if (cards == 0) {
            return Likelihood.NONE;
        }
        String why = cards == 1 ? "a headline has the tag :" : cards + " headlines have the tag :";
        return new Likelihood(cards >= others ? SURE : LIKELY, why + tag + ":");
    }
}
