package revise.exchange.paste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a text are divided when each holds a question or a term and its answer: behind a tab, a sign, a
 * question mark.
 *
 * @param separator what stands between the two
 * @param sure whether it is no sign that sentences have as well
 */
record Pairs(String separator, boolean sure) {
    private static final List<Pairs> ALL = List.of(
            new Pairs("\t", true),
            new Pairs(" :: ", true),
            new Pairs(" => ", true),
            new Pairs("? ", true),
            new Pairs(" \u2192 ", false),
            new Pairs(" - ", false),
            new Pairs(" \u2013 ", false),
            new Pairs(" \u2014 ", false),
            new Pairs(" = ", false),
            new Pairs(": ", false));

    private static final double MOST_SURE = 0.8;
    private static final double MOST_UNSURE = 0.9;
    private static final double FEW = 0.15;
    private static final int LONGEST_TERM = 8;
    private static final int LEAST = 3;

    /** Finds how the lines are divided, or gives null when they are not. */
    static @Nullable Pairs of(List<Line> lines, Lexicon lexicon) {
        int sample = Math.min(lines.size(), Structures.LEARNT_FROM);
        int questions = 0;
        for (int i = 0; i < sample; i++) {
            Mark.Numeral numeral = lines.get(i).mark().numeral();
            if (numeral == Mark.Numeral.QUESTION || numeral == Mark.Numeral.ANSWER) {
                return null;
            }
            questions += isQuestion(lines.get(i), lexicon) ? 1 : 0;
        }
        for (Pairs pairs : ALL) {
            int divided = 0;
            for (int i = 0; i < sample; i++) {
                divided += pairs.at(lines.get(i).text()) > 0 ? 1 : 0;
            }
            boolean few = questions <= FEW * sample;
            boolean most = divided >= (pairs.sure() ? MOST_SURE : MOST_UNSURE) * (sample - 1);
            if (divided >= LEAST && most && (few || pairs.sure())) {
                return pairs;
            }
        }
        return null;
    }

    private static boolean isQuestion(Line line, Lexicon lexicon) {
        return Observations.end(line.text()) == 0 || Asking.of(Tokens.of(line.text()), lexicon) == Asking.INVERTED;
    }

    /** Where the separator stands; -1 when the line is not divided by it. */
    int at(String line) {
        // As long as the line, so that the place is that in the line.
        String text =
                separator.equals("\t") ? line : line.replace('\u00A0', ' ').replace('\u202F', ' ');
        int at = text.indexOf(separator);
        if (at <= 0 || at + separator.length() >= text.length()) {
            return -1;
        }
        if (separator.equals("\t")) {
            return text.indexOf('\t', at + 1) < 0 ? at : -1;
        }
        if (separator.equals("? ")) {
            return Observations.end(text) == 0 ? -1 : text.lastIndexOf(separator);
        }
        return sure || Spaces.words(text.substring(0, at)) <= LONGEST_TERM ? at : -1;
    }

    String question(String text) {
        int end = at(text) + (separator.equals("? ") ? 1 : 0);
        return Spaces.strip(text.substring(0, end));
    }

    String answer(String text) {
        return Spaces.strip(text.substring(at(text) + separator.length()));
    }

    String doubt() {
        return "divided at the first \"" + separator.strip() + "\", which may be a part of the sentence";
    }
}
