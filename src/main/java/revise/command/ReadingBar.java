package revise.command;

import java.io.PrintStream;
import java.time.InstantSource;
import revise.exchange.format.Watch;
import revise.terminal.Spans;
import revise.terminal.Terminals;
import revise.terminal.screen.Look;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/**
 * A line among the messages that says how far the reading of a file is, once that takes longer than a moment. It is gone
 * when the file is read.
 */
final class ReadingBar implements Watch, AutoCloseable {
    private static final long MOMENT_MILLIS = 500;
    private static final long GLANCE_MILLIS = 100;
    private static final Look LOOK = new Look(false, true);
    /** With these the line fits into a window of 80 columns. */
    private static final int LONGEST_NAME = 40;

    private static final int BAR = 20;

    private final PrintStream err;
    private final boolean seen;
    private final InstantSource clock;
    private final String name;
    private long next;
    private int drawn;

    /** @param seen whether messages go to a terminal that can take a line back */
    ReadingBar(PrintStream err, boolean seen, InstantSource clock, String name) {
        this.err = err;
        this.seen = seen;
        this.clock = clock;
        this.name = Columns.cut(Clean.line(name), LONGEST_NAME);
        this.next = clock.millis() + MOMENT_MILLIS;
    }

    static ReadingBar of(Host host, String name) {
        boolean terminal = Terminals.errorIsTerminal();
        boolean seen = Terminals.screenPossible(host.environment(), terminal, terminal);
        return new ReadingBar(host.err(), seen, host.clock(), name);
    }

    @Override
    public void reached(double share) {
        if (!seen || clock.millis() < next) {
            return;
        }
        next = clock.millis() + GLANCE_MILLIS;
        double shown = Math.max(0, Math.min(1, share));
        int full = (int) (BAR * shown);
        String bar = LOOK.full().repeat(full) + LOOK.empty().repeat(BAR - full);
        String line = "reading " + name + " " + bar + " " + Spans.percent(shown);
        int columns = Columns.of(line);
        err.print("\r" + line + " ".repeat(Math.max(0, drawn - columns)));
        err.flush();
        drawn = columns;
    }

    @Override
    public void close() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
        }
    }
}
