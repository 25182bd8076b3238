package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;

/** Pages that have {@code Q} and {@code A} on lines of their own, above the question and above the answer. */
final class LoneLabels {
    private static final int LEAST = 3;
    private static final String QUESTION = "Q";
    private static final String ANSWER = "A";

    private LoneLabels() {}

    /** Writes such labels in front of the next lines; gives the lines as they are where there are too few. */
    static List<Line> joined(List<Line> lines) {
        int pairs = 0;
        for (int i = 2; i < lines.size(); i++) {
            pairs += isLabel(lines, i, ANSWER) && isQuestionAbove(lines, i) ? 1 : 0;
        }
        if (pairs < LEAST) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        boolean asked = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean asks = isLabel(lines, i, QUESTION);
            boolean answers = asked && isLabel(lines, i, ANSWER);
            if ((asks || answers) && i + 1 < lines.size() && !isLabel(lines, i + 1, answers ? QUESTION : ANSWER)) {
                joined.add(labelled(lines.get(i), lines.get(i + 1)));
                asked = asks;
                i++;
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    private static Line labelled(Line label, Line line) {
        String raw = label.raw() + ": " + line.raw();
        return new Line(line.number(), raw, raw, Mark.NONE, line.indent(), line.width(), label.blanks());
    }

    private static boolean isLabel(List<Line> lines, int i, String label) {
        return lines.get(i).raw().equals(label);
    }

    /** A question may have a few lines. */
    private static boolean isQuestionAbove(List<Line> lines, int answer) {
        for (int i = answer - 2; i >= 0 && i >= answer - 4; i--) {
            if (isLabel(lines, i, QUESTION)) {
                return true;
            }
        }
        return false;
    }
}
