package revise.exchange.paste;

import java.util.List;

/**
 * A part of a text, as it was understood.
 *
 * @param lines which make it up
 * @param text those joined, without the mark in front
 * @param asking whether it has a question mark, or begins like a question or a task
 * @param doubt why it may be something else; empty when it is sure
 */
record Part(Label label, List<Line> lines, String text, boolean asking, String doubt) {
    Part {
        lines = List.copyOf(lines);
    }

    int number() {
        return lines.get(0).number();
    }

    boolean isAsked() {
        return Observations.end(text) == 0;
    }
}
