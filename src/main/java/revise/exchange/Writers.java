package revise.exchange;

import revise.exchange.anki.ApkgWriter;
import revise.exchange.format.ExportFormat;
import revise.exchange.format.FormatWriter;
import revise.exchange.notes.HashcardsWriter;
import revise.exchange.quizzes.GiftWriter;
import revise.exchange.reviews.ReviewsWriter;
import revise.exchange.sheet.SheetWriter;
import revise.exchange.table.AnkiTextWriter;
import revise.exchange.table.TableWriter;
import revise.memory.Scheduler;

/** The table of contents of the export: the writer of each format. */
public final class Writers {
    private Writers() {}

    /**
     * Gives the writer of a format.
     *
     * @param scheduler the one in force
     */
    public static FormatWriter of(ExportFormat format, Scheduler scheduler) {
        return switch (format) {
            case CSV -> TableWriter.csv();
            case TSV -> TableWriter.tsv();
            case ANKI_TEXT -> new AnkiTextWriter();
            case APKG -> new ApkgWriter(scheduler);
            case HASHCARDS -> new HashcardsWriter();
            case GIFT -> new GiftWriter();
            case HTML -> new SheetWriter();
            case REVIEWS_CSV -> new ReviewsWriter(scheduler);
        };
    }
}
