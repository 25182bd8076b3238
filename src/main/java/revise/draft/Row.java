package revise.draft;

import org.jspecify.annotations.Nullable;

/** A step through notes from above, before it is known what is a heading. */
sealed interface Row {
    /** A heading that is marked as one. */
    record Heading(Passage passage, int level) implements Row {}

    /**
     * A line of text, or a whole paragraph where lines are broken.
     *
     * @param opens whether a paragraph begins with it
     */
    record Line(Passage passage, boolean opens) implements Row {}

    /** A list. */
    record Items(Block.Listing listing) implements Row {}

    /** The text of a line, or null. */
    default @Nullable Passage line() {
        return this instanceof Line line ? line.passage() : null;
    }
}
