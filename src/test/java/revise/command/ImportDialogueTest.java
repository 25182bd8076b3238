package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.Found;
import revise.exchange.Readings;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;
import revise.terminal.PlainLines;

class ImportDialogueTest {
    private final List<Found> agreed = new ArrayList<>();
    private String said = "";

    private int talk(List<Found> files, String typed) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
        PlainLines lines = new PlainLines(new StringReader(typed), out, out, false);
        int exit = new ImportDialogue(new Output(out, out), lines, readings()).run(files, agreed);
        out.flush();
        said = written.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private List<String> cards() {
        return agreed.stream()
                .flatMap(found -> found.imported().decks().stream())
                .flatMap(deck -> deck.items().stream())
                .map(item -> item.card().question() + "="
                        + String.join(
                                ",",
                                item.card().points().stream().map(Point::text).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            write         | a?=1 b?=2,c?,3 d?=4
            drop 3        | a?=1 b?=2,c?,3
            3 drop        | a?=1 b?=2,c?,3
            x 1           | b?=2,c?,3 d?=4
            2 merge       | a?=1,b?,2,c?,3 d?=4
            m 2           | a?=1,b?,2,c?,3 d?=4
            FLIP 1        | 1=a? b?=2,c?,3 d?=4
            f 1           | 1=a? b?=2,c?,3 d?=4
            split 2 2     | a?=1 b?=2 c?=3 d?=4
            2 s 2         | a?=1 b?=2 c?=3 d?=4
            x 1;undo      | a?=1 b?=2,c?,3 d?=4
            x 1;x 1;u     | b?=2,c?,3 d?=4
            format csv    | everything=csv
            t csv;u       | a?=1 b?=2,c?,3 d?=4
            x 1;q;;x 1    | d?=4
            """)
    void commandsPutTheCardsRight(String commands, String cards) {
        assertThat(talk(List.of(found("notes.txt")), commands.replace(';', '\n') + "\n\n"))
                .isZero();
        assertThat(String.join(" ", cards())).isEqualTo(cards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drop 4        | there is no card 4; they go from 1 to 3
            drop          | say which card, such as 3 drop
            split 2       | say which line, such as 3 split 2
            split 2 1     | a card is split at a line of its answer
            merge 1       | there is no card before it
            flip 2        | only a question with one answer can be flipped
            undo          | there is nothing to take back
            frobnicate 3  | "frobnicate" is none of the commands; ? lists them
            format wrd    | there is no format "wrd"; one of apkg
            format apkg   | this is no archive
            drop 99999999999999 | say which card
            """)
    void whatCannotBeDoneSaysWhyAndTheTalkGoesOn(String command, String message) {
        assertThat(talk(List.of(found("notes.txt")), command + "\nwrite\n")).isZero();
        assertThat(said).contains(message);
        assertThat(cards()).hasSize(3);
    }

    @Test
    void theDoubtfulCardsComeFirstAndKeepTheirNumbers() {
        talk(List.of(found("notes.txt")), "q\n");
        assertThat(said)
                .containsSubsequence("notes.txt: text (lines)", "3  d?", "? short", "1  a?", "    - 1", "2  b?");
        assertThat(said).contains("3 cards, 1 doubtful, 1 loss", "[Enter writes 3 cards, q quits, ? helps]");
        assertThat(agreed).isEmpty();
    }

    @Test
    void whatIsAskedForIsTold() {
        talk(List.of(found("notes.txt")), "?\nlosses\nformats\n2\nq\n");
        assertThat(said)
                .contains("3 split 2", "  notes.txt:9: a picture", "  csv: commas", "  text: lines")
                .containsSubsequence("1  a?", "2  b?", "2  b?", "    - c?");
    }

    @Test
    void ofManyCardsOnlyTheFirstAreListed() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(card("question " + i, "x"));
        }
        talk(List.of(found("notes.txt", items)), "q\n");
        assertThat(said)
                .contains("20  question 19", "30 more: list all shows them")
                .doesNotContain("question 20");
        talk(List.of(found("notes.txt", items)), "list all\nq\n");
        assertThat(said).contains("50  question 49");
    }

    @Test
    void eachOfSeveralFilesIsDecidedOn() {
        assertThat(talk(List.of(found("a.txt"), found("b.txt"), found("c.txt")), "\nq\nw\n"))
                .isZero();
        assertThat(said).contains("File 2 of 3", "b.txt: text");
        assertThat(agreed).extracting(found -> found.source().name()).containsExactly("a.txt", "c.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\nx 1\n", "\nx 1\nq\n"})
    void anInputThatEndsBeforeWritesNothing(String typed) {
        assertThat(talk(List.of(found("a.txt"), found("b.txt")), typed)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(agreed).isEmpty();
    }

    @Test
    void onlyWhoChangedSomethingIsAskedBeforeItIsLost() {
        assertThat(talk(List.of(found("a.txt")), "x 1\nq\nq\n")).isZero();
        assertThat(said).contains("What you changed would be lost");
        assertThat(agreed).isEmpty();
    }

    @Test
    void whereNoCardIsLeftNothingIsWritten() {
        assertThat(talk(List.of(found("a.txt", List.of(card("a?", "1")))), "x 1\n\nx 1\nu\n\n"))
                .isZero();
        assertThat(said).contains("there is no card to be written", "[q quits, ? helps]");
        assertThat(cards()).hasSize(1);
    }

    @Test
    void noCodeOfAFileReachesTheTerminal() {
        talk(List.of(found("a.txt", List.of(card("\u001b[2Ja\u202e?", "\u009b1")))), "\u001b[2J\nq\n");
        assertThat(said).doesNotContain("\u001b", "\u009b", "\u202e").contains("1  a?");
    }

    private static Found found(String name) {
        return found(
                name,
                List.of(
                        card("a?", "1"),
                        card("b?", "2", "c?", "3"),
                        card("d?", "4").doubted("short")));
    }

    private static Found found(String name, List<Item> items) {
        try {
            return new Found(
                    Source.of(name, "x".getBytes(StandardCharsets.UTF_8)),
                    new ImportSettings("images", false),
                    Format.TEXT,
                    "lines",
                    null,
                    null,
                    false,
                    imported(items, List.of(new Loss(name + ":9", "a picture"))));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    private static Imported imported(List<Item> items, List<Loss> losses) {
        return new Imported(List.of(ImportedDeck.of(null, items)), items.size(), losses, List.of());
    }

    private static Item card(String question, String... points) {
        return Item.of(
                "notes.txt:1",
                NewCard.builder().question(question).points(List.of(points)).build());
    }

    private static Readings readings() {
        return new Readings(ImportDialogueTest::reader);
    }

    private static FormatReader reader(Format format) {
        return new FormatReader() {
            @Override
            public Format format() {
                return format;
            }

            @Override
            public Likelihood likelihood(Source source) {
                return format == Format.CSV
                        ? new Likelihood(0.3, "commas")
                        : format == Format.TEXT ? new Likelihood(0.7, "lines") : Likelihood.NONE;
            }

            @Override
            public Imported read(Source source, ImportSettings settings) throws ExchangeException {
                if (format == Format.APKG) {
                    throw new ExchangeException("this is no archive");
                }
                return imported(List.of(card("everything", format.word())), List.of());
            }
        };
    }
}
