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
 * A line among the messages that says how far something is, once that takes longer than a moment. It is gone
 * when that is done.
 */
final class WaitingBar implements Watch, AutoCloseable {
    private static final long MOMENT_MILLIS = 500;
    private static final long GLANCE_MILLIS = 100;
    private static final Look LOOK = new Look(false, true);
    /** With this the line fits into a window of 80 columns. */
    private static final int LONGEST = 48;

    private static final int BAR = 20;

    private final PrintStream err;
    private final boolean seen;
    private final InstantSource clock;
    private final String what;
    private long next;
    private int drawn;

    /** @param seen whether messages go to a terminal that can take a line back */
    WaitingBar(PrintStream err, boolean seen, InstantSource clock, String what) {
        this.err = err;
        this.seen = seen;
        this.clock = clock;
        this.what = Columns.cut(Clean.line(what), LONGEST);
        this.next = clock.millis() + MOMENT_MILLIS;
    }

    static WaitingBar of(Host host, String what) {
        boolean terminal = Terminals.errorIsTerminal();
        boolean seen = Terminals.screenPossible(host.environment(), terminal, terminal);
        return new WaitingBar(host.err(), seen, host.clock(), what);
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
        String line = what + " " + bar + " " + Spans.percent(shown);
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
