package revise.exchange.quizzes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads what Mnemosyne exports: the XML of its first version, and the archives {@code .cards} of its second. */
public final class MnemosyneReader implements FormatReader {
    private static final int LOOKED_AT = 2000;

    public MnemosyneReader() {}

    @Override
    public Format format() {
        return Format.MNEMOSYNE;
    }

    @Override
    public Likelihood likelihood(Source source) {
        if (source.archive()) {
            try {
                return new CardsArchive(source).names().contains(CardsArchive.CARDS)
                        ? new Likelihood(0.95, "the archive has a file cards.xml")
                        : Likelihood.NONE;
            } catch (IOException e) {
                return Likelihood.NONE;
            }
        }
        String text = source.text().text();
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        boolean ours = start.stripLeading().startsWith("<")
                && ((start.contains("<mnemosyne") && start.contains("core_version")) || start.contains("<openSM2sync"));
        return ours ? new Likelihood(0.95, "it is XML of Mnemosyne") : Likelihood.NONE;
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        if (!source.archive()) {
            Losses losses = new Losses(source);
            return imported(source, losses, new Markup(losses), Metadata.NONE);
        }
        CardsArchive archive = new CardsArchive(source);
        Set<String> names;
        Source cards;
        try {
            names = archive.names();
            cards = Source.of(source.name() + " cards.xml", archive.content(CardsArchive.CARDS));
        } catch (IOException e) {
            throw new ExchangeException(
                    source.name() + ": no cards.xml can be read from this archive; export it again", e);
        }
        Losses losses = new Losses(cards);
        CardPictures pictures = new CardPictures(archive, names, settings.imageFolder());
        Metadata metadata = names.contains(CardsArchive.METADATA) ? Metadata.of(archive, losses) : Metadata.NONE;
        Markup markup = new Markup(losses, pictures::path);
        Imported imported = imported(cards, losses, markup, metadata);
        List<String> others = names.stream()
                .filter(name -> !name.equals(CardsArchive.CARDS) && !name.equals(CardsArchive.METADATA))
                .filter(name -> !pictures.shows(name))
                .toList();
        if (!others.isEmpty()) {
            losses.add(
                    source.name(),
                    "files that no card shows as a picture, such as " + Quote.of(others.get(0)) + " (" + others.size()
                            + ")");
        }
        return new Imported(imported.decks(), imported.read(), losses.list(), pictures.images());
    }

    private static Imported imported(Source source, Losses losses, Markup markup, Metadata metadata)
            throws ExchangeException {
        MnemosyneItems items = new MnemosyneItems(markup, losses);
        MnemosyneLog log = new MnemosyneLog(markup, losses);
        String broken = XmlEntries.read(source.text().text(), entry -> {
            switch (entry.name()) {
                case "item" -> items.add(entry);
                case "category" -> items.category(entry);
                case "log" -> log.add(entry);
                default -> losses.count(entry.line(), "the element " + Quote.of(entry.name()));
            }
        });
        List<Item> found = new ArrayList<>(items.cards());
        found.addAll(log.cards());
        int read = items.read() + log.read();
        if (read == 0) {
            throw new ExchangeException(
                    source.name() + ": " + (broken == null ? "no card is in this" : "this is no XML, see " + broken)
                            + "; export it again from Mnemosyne");
        }
        if (broken != null) {
            losses.add(source.name(), "what follows " + broken + ", where the XML is broken");
        }
        ImportedDeck deck = new ImportedDeck(metadata.title(), metadata.notes(), null, List.of(), List.of(), found);
        return new Imported(found.isEmpty() ? List.of() : List.of(deck), read, losses.list(), List.of());
    }

    /** What an archive says of all of its cards. */
    private record Metadata(
            @Nullable String title, @Nullable String notes) {
        private static final Metadata NONE = new Metadata(null, null);

        static Metadata of(CardsArchive archive, Losses losses) {
            String text;
            try {
                text = Source.of(CardsArchive.METADATA, archive.content(CardsArchive.METADATA))
                        .text()
                        .text();
            } catch (IOException | ExchangeException e) {
                losses.add(CardsArchive.METADATA, "what it says, since it cannot be read");
                return NONE;
            }
            String title = null;
            String notes = null;
            for (String line : text.lines().toList()) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).replace("<br>", "\n").strip();
                String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (value.isEmpty()) {
                    continue;
                }
                switch (key) {
                    case "card_set_name" -> title = value;
                    case "notes" -> notes = value;
                    default ->
                        losses.add(CardsArchive.METADATA, (key.isEmpty() ? "a line" : key) + ": " + Quote.of(value));
                }
            }
            return new Metadata(title, notes);
        }
    }
}
