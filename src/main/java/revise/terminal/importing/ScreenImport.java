package revise.terminal.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import revise.exchange.Found;
import revise.exchange.Readings;
import revise.terminal.input.KeyPress;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.screen.Scene;
import revise.terminal.screen.Screen;
import revise.terminal.screen.ScreenLoop;

/** The review of one file after the other on a full screen. */
public final class ScreenImport implements Scene {
    private final List<Found> files;
    private final ReviewKeys keys;
    private final ReviewFrame frame;
    private final List<Found> agreed;
    private int file;
    private ReviewState state;

    private ScreenImport(List<Found> files, Readings readings, Look look, List<Found> agreed) {
        this.files = List.copyOf(files);
        this.keys = new ReviewKeys(readings);
        this.frame = new ReviewFrame(look);
        this.agreed = agreed;
        this.state = begin(files.get(0), "");
    }

    /**
     * Has files looked through.
     *
     * @param files at least one
     * @param color whether colours may be used
     * @param agreed gets what is to be written
     * @return 0 when each was decided on, 130 when it was interrupted, so that nothing is to be written
     */
    public static int run(List<Found> files, Readings readings, boolean color, Terminal terminal, List<Found> agreed) {
        List<Found> taken = new ArrayList<>();
        Exit exit;
        try (Screen screen = new Screen(terminal)) {
            boolean unicode = StandardCharsets.UTF_8.equals(terminal.outputEncoding());
            ScreenImport scene = new ScreenImport(files, readings, new Look(color, unicode), taken);
            exit = ScreenLoop.run(screen, terminal, scene);
        }
        if (exit == Exit.DONE) {
            agreed.addAll(taken);
        }
        return exit.code();
    }

    private static ReviewState begin(Found found, String said) {
        String other = found.ambiguous() ? " It may be of another format; t shows them." : "";
        return ReviewState.of(found, (said + other).strip());
    }

    @Override
    public Frame.Drawn draw(Sized size) {
        Frame.Drawn drawn = frame.draw(state, new Turn(file + 1, files.size()), size);
        state = state.drawn(drawn.scroll(), drawn.page());
        return drawn;
    }

    @Override
    public Exit on(KeyPress key) {
        state = keys.on(key.name(), state);
        return state.page() instanceof Page.Over over ? next(over.agreed()) : Exit.NONE;
    }

    private Exit next(boolean take) {
        if (take) {
            agreed.add(state.review().agreed());
        }
        file++;
        if (file == files.size()) {
            return Exit.DONE;
        }
        String name = Where.file(files.get(file - 1).source());
        state = begin(files.get(file), take ? "" : name + " is left out.");
        return Exit.NONE;
    }

    @Override
    public Exit unseen(KeyPress key) {
        return Exit.NONE;
    }

    /** Changes are not thrown away by one key, which elsewhere copies text. */
    @Override
    public Exit onInterrupt() {
        boolean free = !state.review().isChanged() && agreed.isEmpty();
        if (free || state.page() instanceof Page.Leave) {
            return Exit.INTERRUPTED;
        }
        state = state.on(new Page.Leave());
        return Exit.NONE;
    }

    @Override
    public Exit onEnd() {
        return Exit.INTERRUPTED;
    }
}
