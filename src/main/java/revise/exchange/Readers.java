package revise.exchange;

import java.util.Arrays;
import java.util.List;
import revise.exchange.anki.ApkgReader;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.notes.HashcardsReader;
import revise.exchange.notes.HeadingsReader;
import revise.exchange.notes.ObsidianReader;
import revise.exchange.org.OrgDrillReader;
import revise.exchange.org.OrgFcReader;
import revise.exchange.paste.PastedReader;
import revise.exchange.quizzes.GiftReader;
import revise.exchange.quizzes.MnemosyneReader;
import revise.exchange.quizzes.QuizReader;
import revise.exchange.quizzes.SuperMemoReader;
import revise.exchange.table.AnkiTextReader;
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
            case ANKI_TEXT -> new AnkiTextReader();
            case ORG_FC -> new OrgFcReader();
            case ORG_DRILL -> new OrgDrillReader();
            case HASHCARDS -> new HashcardsReader();
            case YAML_QUIZ -> new QuizReader();
            case GIFT -> new GiftReader();
            case OBSIDIAN -> new ObsidianReader();
            case SUPERMEMO -> new SuperMemoReader();
            case HEADINGS -> new HeadingsReader();
            case TSV -> TableReader.tsv();
            case CSV -> TableReader.csv();
            case QUIZLET -> new QuizletReader();
            case TEXT -> new PastedReader();
        };
    }

    static List<FormatReader> all() {
        return Arrays.stream(Format.values()).map(Readers::of).toList();
    }
}
