package revise.terminal;

import java.io.PrintStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import revise.progress.ProgressException;
import revise.terminal.text.Clean;

/** Talk line by line: what is said is made safe here, and what is typed comes in lines. */
public final class PlainLines {
    private final LineInput in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean echoed;

    /**
     * Talks over streams.
     *
     * @param err where failures are told
     * @param echoed whether a terminal shows what is typed, the end of the line included
     */
    public PlainLines(Reader in, PrintStream out, PrintStream err, boolean echoed) {
        this.in = new LineInput(in);
        this.out = out;
        this.err = err;
        this.echoed = echoed;
    }

    /** Says a line, of which nothing is in the way once this returns. */
    public void say(String line) {
        out.println(Clean.text(line));
        out.flush();
    }

    /** Says the same behind a label; what follows on further lines stands below. */
    public void say(String label, String text) {
        say(label + ": " + text.strip());
    }

    /** Asks for a line, and gives it as {@link LineInput#next} does; null as well when nobody reads any more. */
    public @Nullable String ask(String prompt) {
        out.print("[" + prompt + "] ");
        out.flush();
        String line = in.next();
        if (!echoed) {
            // Else the next line of a log would stand behind the prompt.
            out.println();
        }
        return out.checkError() ? null : line;
    }

    /**
     * Tells that something could not be saved, and asks what to do.
     *
     * @param leaving what it means to leave it at that
     * @return whether to try again
     */
    public boolean triesAgain(ProgressException failure, String leaving) {
        err.println(Clean.line("Not saved: " + failure.getMessage()));
        err.flush();
        while (true) {
            String line = ask("r tries again, q " + leaving);
            if (line == null || line.equalsIgnoreCase("q")) {
                return false;
            }
            if (line.equalsIgnoreCase("r")) {
                return true;
            }
        }
    }
}
