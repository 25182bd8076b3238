package revise.exchange;

import java.util.Arrays;
import java.util.List;
import revise.exchange.anki.ApkgReader;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.notes.HashcardsReader;
import revise.exchange.quizzes.GiftReader;
import revise.exchange.quizzes.MnemosyneReader;
import revise.exchange.quizzes.QuizReader;
import revise.exchange.quizzes.SuperMemoReader;
import revise.exchange.table.QuizletReader;
import revise.exchange.table.TableReader;

/** The table of contents: the reader of each format. */
public final class Readers {
    private Readers() {}

    /** Gives the reader of a format. */
    public static FormatReader of(Format format) {
        return switch (format) {
            case APKG -> new ApkgReader();
            case MNEMOSYNE -> new MnemosyneReader();
            case ANKI_TEXT -> new HashcardsReader();
            case ORG_FC -> new HashcardsReader();
            case ORG_DRILL -> new HashcardsReader();
            case HASHCARDS -> new HashcardsReader();
            case YAML_QUIZ -> new QuizReader();
            case GIFT -> new GiftReader();
            case OBSIDIAN -> new HashcardsReader();
            case SUPERMEMO -> new SuperMemoReader();
            case HEADINGS -> new HashcardsReader();
            case TSV -> TableReader.tsv();
            case CSV -> TableReader.csv();
            case QUIZLET -> new QuizletReader();
            case TEXT -> new HashcardsReader();
        };
    }

    static List<FormatReader> all() {
        return Arrays.stream(Format.values()).map(Readers::of).toList();
    }
}
