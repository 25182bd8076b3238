package revise.terminal.add;

import java.io.PrintStream;
import java.io.Reader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import revise.terminal.LineInput;
import revise.terminal.text.Clean;

/** Line by line: for pipes, screen readers and terminals that can do no more. */
final class LineTalk implements Talk {
    private static final String NONE = "-";

    private final LineInput in;
    private final PrintStream out;
    private final boolean echoed;
    /** A terminal can be read on behind an end of input, which would ask for it once more at every question. */
    private boolean ended;

    /**
     * @param echoed whether a terminal shows what is typed, the end of the line included
     */
    LineTalk(Reader in, PrintStream out, boolean echoed) {
        this.in = new LineInput(in);
        this.out = out;
        this.echoed = echoed;
    }

    @Override
    public @Nullable String ask(String label, String initial, Function<String, List<String>> hints) {
        String kept = initial.isEmpty() ? "" : "; Enter: " + Clean.line(initial) + "; " + NONE + ": none";
        out.print("[" + label + kept + "] ");
        out.flush();
        String line = ended ? null : in.next();
        if (!echoed) {
            out.println();
        }
        if (line == null) {
            ended = true;
            return null;
        }
        for (String hint : hints.apply(line)) {
            say(hint);
        }
        if (!initial.isEmpty()) {
            return line.isEmpty() ? initial : line.equals(NONE) ? "" : line;
        }
        return line;
    }

    @Override
    public void say(String text) {
        out.println(Clean.text(text));
        out.flush();
    }
}
