package revise.terminal.markdown;

import org.jline.utils.AttributedString;

/** A part of a text that is laid out on its own. */
sealed interface Block {
    Margin margin();

    /** A line of words, wrapped where it is too wide. */
    record Words(Margin margin, AttributedString text) implements Block {}

    /** A line of code, broken anywhere where it is too wide. */
    record Code(Margin margin, int indent, String text) implements Block {}

    /** A line across. */
    record Rule(Margin margin, String typed) implements Block {}

    record Grid(Margin margin, Table table) implements Block {}
}
