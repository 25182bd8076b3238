package revise.terminal.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/** Files to try the review on, and readers that find little in them. */
final class Bench {
    private static final ImportSettings SETTINGS = new ImportSettings("images", false);

    private Bench() {}

    /** As headings there are two cards, as org-drill nothing can be read, as anything else there is one card. */
    static Readings readings() {
        return new Readings(Bench::reader);
    }

    private static FormatReader reader(Format format) {
        return new FormatReader() {
            @Override
            public Format format() {
                return format;
            }

            @Override
            public Likelihood likelihood(Source source) {
                return switch (format) {
                    case TEXT -> new Likelihood(0.7, "questions with lines of answer below them");
                    case HEADINGS -> new Likelihood(0.6, "lines with # and text below them");
                    default -> Likelihood.NONE;
                };
            }

            @Override
            public Imported read(Source source, ImportSettings settings) throws ExchangeException {
                if (format == Format.ORG_DRILL) {
                    throw new ExchangeException(source.name() + ": there is no heading with :drill: in it");
                }
                return imported(
                        format == Format.HEADINGS
                                ? List.of(card(3, "Rapallo", "Treaty of 1922"), card(9, "Berlin", "Treaty of 1926"))
                                : List.of(card(1, "Everything", "in one card").doubted("it is very long")),
                        List.of());
            }
        };
    }

    static Found found(String name, List<Item> items, List<Loss> losses) {
        return new Found(
                source(name),
                SETTINGS,
                Format.TEXT,
                "questions with lines of answer below them",
                Format.HEADINGS,
                "lines with # and text below them",
                false,
                imported(items, losses));
    }

    static Found ambiguous(String name, List<Item> items) {
        Found sure = found(name, items, List.of());
        return new Found(
                sure.source(),
                SETTINGS,
                sure.format(),
                sure.why(),
                sure.runnerUp(),
                sure.runnerUpWhy(),
                true,
                sure.imported());
    }

    private static Source source(String name) {
        try {
            return Source.of(name, "x".getBytes(StandardCharsets.UTF_8));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    private static Imported imported(List<Item> items, List<Loss> losses) {
        return new Imported(List.of(ImportedDeck.of(null, items)), items.size() + losses.size(), losses, List.of());
    }

    static Item card(int line, String question, String... points) {
        return Item.of(
                "notes/stalin.txt:" + line,
                NewCard.builder().question(question).points(List.of(points)).build());
    }

    static Item numbered(int number) {
        return card(10 * number, "Which number follows " + number + "?", Integer.toString(number + 1));
    }

    /** 31 cards, four of them doubtful, of all kinds and lengths. */
    static Found stalin() {
        List<Item> items = new ArrayList<>();
        items.add(card(
                1,
                "When was Soviet-German cooperation established, how was it confirmed, and when was military"
                        + " cooperation most intense?",
                "Established by the Treaty of **Rapallo**, 1922",
                "Consolidated by the Treaty of Berlin, 1926, which was prolonged in 1931 and ratified as late as 1933",
                "Most intense from 1929 to 1932",
                "Tanks were tried out at Kazan",
                "Pilots were trained at Lipetsk"));
        items.add(card(8, "Who was Commissar for Foreign Affairs from 1930?", "Maxim Litvinov"));
        items.add(card(11, "Collective security", "c").doubted("the answer is a single letter"));
        items.add(Item.of(
                "notes/stalin.txt:14",
                NewCard.builder()
                        .cloze("The Franco-Soviet pact was signed in {{May 1935::month and year}} by {{Laval}}")
                        .tags(List.of("france", "pacts"))
                        .build()));
        items.add(Item.of(
                "notes/stalin.txt:16",
                NewCard.builder()
                        .question("Where was the Soviet-Lithuanian treaty of 1920 signed?")
                        .choices(List.of("Moscow", "Minsk", "Riga"))
                        .points(List.of("Moscow"))
                        .note("Riga is where the Polish one was signed.")
                        .build()));
        items.add(card(21, "\u001b[31mWhat did the \u202eUSSR join in 1934?", "The League of Nations"));
        items.add(card(24, "Spain 1936-1939: what did Stalin send?", "tanks", "aeroplanes", "advisers")
                .doubted("three lines that may be cards of their own")
                .doubted("no question mark"));
        items.add(card(30, "Munich", "no answer was found").doubted("no answer found"));
        items.add(card(33, "1939", "1939").doubted("question and answer are the same"));
        for (int number = items.size() + 1; number <= 31; number++) {
            items.add(numbered(number));
        }
        return found(
                "notes/stalin.txt",
                items,
                List.of(
                        new Loss("notes/stalin.txt:2", "the colour of \"Rapallo\", which decks do not have"),
                        new Loss("notes/stalin.txt:400", "the line \"see the map on page 12\", which is no card")));
    }

    static Found many(int cards) {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= cards; number++) {
            items.add(number % 50 == 0 ? numbered(number).doubted("a round number") : numbered(number));
        }
        return found("many.txt", items, List.of());
    }
}
