package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

/** A file of each dialect, as a program would have written it. */
class ExampleFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/exchange/table");

    private static Source source(String name) {
        try {
            return Source.of(FOLDER.resolve(name));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    private static Imported read(FormatReader reader, String name) {
        Source source = source(name);
        assertThat(reader.likelihood(source).value()).isGreaterThanOrEqualTo(0.8);
        for (FormatReader other :
                List.of(TableReader.csv(), TableReader.tsv(), new QuizletReader(), new AnkiTextReader())) {
            if (other.format() != reader.format()) {
                assertThat(other.likelihood(source).value()).isLessThanOrEqualTo(0.6);
            }
        }
        try {
            return reader.read(source, TableReaderTest.SETTINGS);
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    private static NewCard.Builder card(String question, String... points) {
        return NewCard.builder().question(question).points(List.of(points));
    }

    @Test
    void aGermanSpreadsheet() {
        Imported imported = read(TableReader.csv(), "excel-german.csv");
        String file = FOLDER.resolve("excel-german.csv").toString();

        assertThat(TableReaderTest.cards(imported))
                .containsExactly(
                        card("Wann wurde der Vertrag von Rapallo unterzeichnet?", "16. April 1922")
                                .hint("am Rande; in Italien")
                                .tags(List.of("außenpolitik", "weimar"))
                                .build(),
                        card("Wer unterzeichnete\nfür Deutschland?", "Walther Rathenau")
                                .note("Reichsaußenminister; im Juni 1922 ermordet")
                                .tags(List.of("weimar"))
                                .build(),
                        card("Was regelte der \"Berliner Vertrag\"?", "Neutralität", "keine Boykotte")
                                .build());
        assertThat(imported.losses())
                .containsExactly(
                        new Loss(file + ":2", "column \"Schwierigkeit\": \"2,5\""),
                        new Loss(file + ":5", "column \"Schwierigkeit\": \"1,0\""));
    }

    @Test
    void setsOfQuizlet() {
        assertThat(TableReaderTest.shown(read(new QuizletReader(), "quizlet-custom.txt")))
                .containsExactly(
                        "Rapallo = treaty of 1922\nbetween Germany and Russia",
                        "Locarno = treaties of 1925",
                        "Stresa = front of April 1935",
                        "Litvinov = commissar from 1930 to 1939");
        assertThat(TableReaderTest.shown(read(new QuizletReader(), "quizlet-tabs.txt")))
                .containsExactly(
                        "Rapallo = treaty of 1922",
                        "Locarno = treaties of 1925,\nsigned in London",
                        "Stresa = front of \"1935\"",
                        "\"Peace\" of Brest = 1918");
    }

    @Test
    void notesOfAnki() {
        Imported imported = read(new AnkiTextReader(), "anki-notes.txt");
        String file = FOLDER.resolve("anki-notes.txt").toString();

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("History::Treaties", "Capitals");
        assertThat(TableReaderTest.cards(imported))
                .containsExactly(
                        card("When was **Rapallo** signed?", "16 April 1922")
                                .tags(List.of("history", "weimar"))
                                .build(),
                        NewCard.builder()
                                .cloze("The pact was signed in {{c1::May 1935::month}} by {{c2::*Laval*}}")
                                .note("He was \"foreign minister\"")
                                .build(),
                        card("Latvia", "Riga")
                                .tags(List.of("europe"))
                                .reverse(true)
                                .build(),
                        card("Which are Baltic states?", "Estonia", "Latvia").build(),
                        card("![flag](flag.png) whose?", "Estonia").build());
        assertThat(imported.losses())
                .containsExactlyInAnyOrder(
                        new Loss(file + ":11", "column 5: the sound \"anthem.mp3\""),
                        new Loss(file + ":11", "column 6: \"drawn by hand\""),
                        new Loss(file + ":11", "the picture \"flag.png\", which is not in this file"));
        assertThat(TableReaderTest.items(imported)).extracting(Item::where).contains(file + ":7", file + ":11");
    }

    @Test
    void columnsOfAnki() {
        Imported imported = read(new AnkiTextReader(), "anki-columns.txt");
        String file = FOLDER.resolve("anki-columns.txt").toString();

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("Verbs");
        assertThat(imported.decks().get(0).tags()).containsExactly("latin", "verbs");
        assertThat(TableReaderTest.cards(imported))
                .containsExactly(
                        card("amo", "I love; I like").hint("first").build(),
                        card("video", "I see <always>").hint("second").build());
        assertThat(imported.losses()).containsExactly(new Loss(file + ":9", "the comment \"a comment\""));
    }
}
