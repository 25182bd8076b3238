package revise.command;

import java.nio.file.Path;
import revise.progress.BadLine;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;

/** The progress file of a command. */
final class Log {
    private static final int SHOWN = 3;

    private Log() {}

    static ProgressStore open(Invocation call) throws Failure {
        Places places = new Places(call.host());
        Path path = places.path(call.settings().text(SettingKey.PROGRESS));
        return new ProgressStore(path, places.cache(), call.settings().scheduler());
    }

    /** Reads the log and names the lines that do not count. */
    static Progress load(ProgressStore store, Output out) throws Failure {
        try {
            Progress progress = store.load();
            int shown = 0;
            for (BadLine line : progress.badLines()) {
                if (shown++ < SHOWN) {
                    out.message(store.path() + ":" + line.number() + ": warning: " + line.reason()
                            + "; the line is kept and does not count");
                }
            }
            if (progress.badLineCount() > SHOWN) {
                out.message(store.path() + ": warning: " + (progress.badLineCount() - SHOWN) + " more such lines");
            }
            return progress;
        } catch (ProgressException e) {
            throw failed(e);
        }
    }

    static Failure failed(ProgressException e) {
        String message = e.getMessage();
        return new Failure(ExitCode.PROGRESS, message == null ? "the progress file failed" : message, e);
    }
}
