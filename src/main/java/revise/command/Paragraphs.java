package revise.command;

import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Wrap;

/** Prints text for reading: lines of at most 80 columns, those behind the first below its beginning. */
final class Paragraphs {
    private static final int COLUMNS = 80;

    private final Output out;

    Paragraphs(Output out) {
        this.out = out;
    }

    /**
     * @param mark what stands before the first line
     */
    void print(String mark, String text) {
        String before = mark;
        for (String line : Wrap.lines(Clean.text(text).strip(), COLUMNS - Columns.of(mark))) {
            out.line((before + line).stripTrailing());
            before = " ".repeat(Columns.of(mark));
        }
    }

    void blank() {
        out.line("");
    }
}
