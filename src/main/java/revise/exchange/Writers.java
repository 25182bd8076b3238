package revise.exchange;

import java.util.List;
import revise.exchange.format.ExportFormat;
import revise.exchange.format.FormatWriter;
import revise.memory.SchedulerSettings;

/** The table of contents of the export: the writer of each format. */
public final class Writers {
    private Writers() {}

    /** Gives the writer of a format. */
    public static FormatWriter of(ExportFormat format, SchedulerSettings scheduler) {
        return List.<FormatWriter>of().get(format.ordinal() + (int) scheduler.desiredRetention());
    }
}
