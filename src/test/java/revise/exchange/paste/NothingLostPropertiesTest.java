package revise.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import revise.deck.Point;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

/** Whatever is pasted: each line is in a card, in the title, or in the report of what did not come along. */
class NothingLostPropertiesTest {
    private static final ImportSettings SETTINGS = new ImportSettings("images", false);

    @Property(tries = 400)
    void noLineOfAnyTextIsLost(@ForAll("texts") String text) throws ExchangeException {
        assertNothingLost(text);
    }

    @Property(tries = 200)
    void anyCharactersAreReadWithoutAnError(@ForAll String text) throws ExchangeException {
        assertNothingLost(text);
    }

    @Test
    void noLineOfTheExamplesIsLost() throws Exception {
        for (String group : List.of("own", "held")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/exchange/paste", group))) {
                for (Path file : files.toList()) {
                    PastedSet set = PastedSet.read(file);
                    for (Change change : PasteScore.changes(set)) {
                        assertNothingLost(
                                change.whole().apply(change.lines().apply(set).text()));
                    }
                }
            }
        }
    }

    @Test
    void damagedTextsAreRead() throws Exception {
        Random random = new Random(7);
        byte[] whole = PastedSet.read(Path.of("src/test/resources/exchange/paste/own/french.set"))
                .text()
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Source source = Source.of("x", Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1));
            Imported imported = new PastedReader().read(source, SETTINGS);

            assertThat(imported.read()).isGreaterThanOrEqualTo(imported.cards());
            assertThat(new PastedReader().likelihood(source).value()).isBetween(0.0, 0.7);
        }
    }

    @Test
    void largeTextsAreRead() throws ExchangeException {
        StringBuilder text = new StringBuilder("A large set\n");
        for (int i = 0; i < 30_000; i++) {
            text.append("What is the number after ")
                    .append(i)
                    .append("?\nIt is ")
                    .append(i + 1)
                    .append('\n');
        }
        Imported imported = new PastedReader().read(source(text.toString()), SETTINGS);

        assertThat(imported.cards()).isEqualTo(30_000);
    }

    @Test
    void oneLongLineIsRead() throws ExchangeException {
        assertThat(new PastedReader()
                        .read(source("( - ? : 1. ".repeat(200_000)), SETTINGS)
                        .cards())
                .isZero();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(
                "What is it?",
                "Why does it matter and to whom",
                "It is what it is",
                "An answer that goes on for rather more words than the others, so that it might have been broken",
                "- a bullet",
                "1. a number",
                "2. another",
                "a) a letter",
                "b) a letter",
                "Q: a label",
                "A: a label",
                "Q:",
                "Term - meaning",
                "left\tright",
                "3 of 42",
                "4 of 42",
                "1",
                "2",
                "Flip",
                "Show answer",
                "---",
                "**Bold?**",
                "## Topic 2: Heads",
                "https://example.org/a 1/2",
                "Here are your cards:",
                "",
                "   ",
                "\u00A0",
                "hyphen-",
                "ated word",
                "> quoted",
                "*",
                "?");
        return lines.list().ofMaxSize(30).map(list -> String.join("\n", list));
    }

    private static Source source(String text) throws ExchangeException {
        return Source.of("x", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNothingLost(String text) throws ExchangeException {
        Source source = source(text);
        Imported imported = new PastedReader().read(source, SETTINGS);
        Set<String> reported = new HashSet<>();
        for (Loss loss : imported.losses()) {
            reported.add(loss.where());
        }
        String kept = kept(imported);
        List<String> lines = source.text().lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = Spaces.strip(lines.get(i));
            if (!reported.contains(source.line(i + 1))) {
                assertThat(kept)
                        .as("line " + (i + 1) + " of\n" + text)
                        .containsAnyOf(letters(line), letters(MarkReader.bare(line)));
            }
        }
    }

    private static String kept(Imported imported) {
        StringBuilder kept = new StringBuilder();
        for (ImportedDeck deck : imported.decks()) {
            kept.append(deck.title()).append('\n');
            for (Item item : deck.items()) {
                kept.append(letters(String.valueOf(item.card().question())));
                for (Point point : item.card().points()) {
                    kept.append(letters(point.text()));
                }
                kept.append('\n');
            }
            kept.append(letters(String.valueOf(deck.title())));
        }
        return kept.toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
