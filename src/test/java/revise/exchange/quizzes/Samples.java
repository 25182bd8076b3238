package revise.exchange.quizzes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

/** Texts of several formats, and short ways to read them. */
final class Samples {
    static final ImportSettings SETTINGS = new ImportSettings("images", false);

    static final String PROSE = """
            The treaty of Rapallo (1922) surprised everyone; some say "everyone but Lenin".

            It had two parts: trade = {peace}, and a secret one. See https://example.org/a#b for more.
            What came of it? Less than was hoped.
            """;
    static final String PASTED = "When was it?\n1922\n\nWhere was it?\nGenoa\nItaly\n";
    static final String CSV = "question,answer\nWhen was it?,1922\n\"Where, then?\",Genoa\n";
    static final String ORG = "* Treaties\n** When was it? :drill:\n:PROPERTIES:\n:ID: 1\n:END:\n1922\n";
    static final String MARKDOWN =
            "# Treaties\n\n- When was it?\n- {{1922}} at $x^{T}$\n\nQuestion :: Answer\n\nQ::A\n";
    static final String DECK_LIKE = "- a: 1\n- b: 2\n";

    private Samples() {}

    static Map<String, String> others() {
        return Map.of(
                "prose", PROSE, "pasted", PASTED, "csv", CSV, "org", ORG, "markdown", MARKDOWN, "yaml", DECK_LIKE);
    }

    static byte[] file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/exchange/quizzes/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source source(String name, byte[] bytes) {
        try {
            return Source.of(name, bytes);
        } catch (ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    static Source text(String name, String text) {
        return source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Imported read(FormatReader reader, String text) throws ExchangeException {
        return reader.read(text("x.txt", text), SETTINGS);
    }

    static List<Item> items(Imported imported) {
        return imported.decks().stream().flatMap(deck -> deck.items().stream()).toList();
    }

    static List<NewCard> cards(Imported imported) {
        return items(imported).stream().map(Item::card).toList();
    }

    static List<String> losses(Imported imported) {
        return imported.losses().stream().map(Loss::what).toList();
    }

    /** Cuts, flips and doubles bytes, the same ones at every run. */
    static byte[] damaged(byte[] bytes, long seed) {
        Random random = new Random(seed);
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = (byte) "{}=~#:%\\\n\"[]<>&-".charAt(random.nextInt(16));
                default -> damaged = java.util.Arrays.copyOf(damaged, Math.max(1, at));
            }
        }
        return damaged;
    }
}
