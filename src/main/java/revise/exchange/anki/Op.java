package revise.exchange.anki;

import java.util.List;

/** A step in the rendering of a template. */
sealed interface Op {
    /** HTML that stands in the template. */
    record Literal(String html) implements Op {}

    /** A note's field. */
    record Field(String name, List<String> filters) implements Op {}

    /**
     * What follows is there when a field has something in it.
     *
     * @param negated there when it has nothing in it
     * @param end the index of the step behind
     */
    record Section(String name, boolean negated, int end) implements Op {}

    /** The line between question and answer. */
    record AnswerLine() implements Op {}
}
