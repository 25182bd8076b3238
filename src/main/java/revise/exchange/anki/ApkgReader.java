package revise.exchange.anki;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;
import revise.exchange.html.HtmlMarkdown;

/** Reads the packages that Anki exports, {@code .apkg} and {@code .colpkg}, of all its versions. */
public final class ApkgReader implements FormatReader {
    /** From the newest on. An older one beside a newer one only says that Anki must be updated. */
    private static final List<String> COLLECTIONS =
            List.of("collection.anki21b", "collection.anki21", "collection.anki2");

    private static final String LATEST = COLLECTIONS.get(0);

    @Override
    public Format format() {
        return Format.APKG;
    }

    @Override
    public Likelihood likelihood(Source source) {
        boolean named = source.extension().equals("apkg") || source.extension().equals("colpkg");
        if (!source.archive()) {
            return named ? new Likelihood(0.6, "the name is that of an Anki package") : Likelihood.NONE;
        }
        try {
            return collection(Archive.of(source)) != null
                    ? new Likelihood(1, "an archive with an Anki collection in it")
                    : Likelihood.NONE;
        } catch (IOException e) {
            return named ? new Likelihood(0.9, "an archive with the name of an Anki package") : Likelihood.NONE;
        }
    }

    private static @Nullable String collection(Archive archive) {
        return COLLECTIONS.stream().filter(archive::has).findFirst().orElse(null);
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        if (!source.archive()) {
            throw new ExchangeException(source.name()
                    + ": this is no Anki package; export the deck in Anki as \"Anki Deck Package\" and import that");
        }
        try {
            Archive archive = Archive.of(source);
            String collection = collection(archive);
            if (collection == null) {
                throw new IOException("there is no Anki collection in it");
            }
            return read(source.name(), archive, collection, settings);
        } catch (IOException e) {
            throw new ExchangeException(
                    source.name() + ": the package cannot be read: " + e.getMessage() + "; export it from Anki again",
                    e);
        } catch (LinkageError e) {
            throw new ExchangeException(
                    source.name() + ": the libraries for Anki's files cannot be loaded here; see that Java's temporary"
                            + " folder allows programs (-Djava.io.tmpdir names another)",
                    e);
        }
    }

    private static Imported read(String name, Archive archive, String collection, ImportSettings settings)
            throws IOException {
        boolean latest = collection.equals(LATEST);
        Pictures pictures = new Pictures(archive, Media.files(archive, latest), latest, settings.imageFolder());
        try (InputStream content = archive.open(collection, latest);
                Database database = Database.open(content)) {
            return new Reading(name, database, pictures, settings).read();
        }
    }

    /** The reading of one collection. */
    private static final class Reading {
        private final String name;
        private final Database database;
        private final Pictures pictures;
        private final ImportSettings settings;
        private final List<Loss> losses = new ArrayList<>();
        private long characters;
        private int read;

        Reading(String name, Database database, Pictures pictures, ImportSettings settings) {
            this.name = name;
            this.database = database;
            this.pictures = pictures;
            this.settings = settings;
        }

        Imported read() throws IOException {
            Schema schema = Schema.of(database);
            CardRows rows = CardRows.read(database, settings.history());
            Reviews reviews = settings.history() ? Reviews.read(database, rows) : null;
            NoteCards cards = new NoteCards(schema.decks(), pictures, reviews, losses);
            Map<Long, NoteType> types = schema.types();
            long notes = database.count("notes");
            database.query("SELECT id, mid, tags, flds, guid FROM notes", row -> {
                long id = row.getLong(1);
                NoteType type = types.get(row.getLong(2));
                String fields = String.valueOf(row.getString(4));
                characters += fields.length();
                if (characters > database.size()) {
                    throw new IOException("its collection is damaged: there is more text than it can hold");
                }
                read++;
                settings.watch().reached((double) read / notes);
                if (type == null) {
                    losses.add(new Loss("note " + id, "the whole note, whose note type is not there"));
                    return;
                }
                Note note = new Note(
                        id,
                        String.valueOf(row.getString(5)),
                        type,
                        List.of(fields.split("\u001f", -1)),
                        tags(row.getString(3)));
                cards.add(note, rows.of(id));
            });
            List<ImportedDeck> decks = new ArrayList<>();
            for (DeckItems deck : cards.decks()) {
                decks.add(deck(deck));
            }
            losses.addAll(pictures.losses(name));
            history(rows, reviews);
            return new Imported(decks, read, losses, pictures.images());
        }

        private static List<String> tags(@Nullable String tags) {
            if (tags == null || tags.isBlank()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>(List.of(tags.strip().split("\\s+", -1)));
            return parts.stream().distinct().toList();
        }

        private ImportedDeck deck(DeckItems items) {
            AnkiDeck deck = items.deck();
            HtmlMarkdown description = HtmlMarkdown.of(deck.description(), pictures::path);
            for (String phrase : description.losses()) {
                losses.add(new Loss("description of the deck " + deck.title(), phrase));
            }
            String text = description.text().isBlank() ? null : description.text();
            return new ImportedDeck(deck.title(), text, null, List.of(), List.of(), items.items());
        }

        private void history(CardRows rows, @Nullable Reviews reviews) throws IOException {
            if (rows.flagged() > 0) {
                add("the coloured flags of " + Count.of(rows.flagged(), "card"));
            }
            if (reviews == null) {
                notWanted(rows);
                return;
            }
            if (rows.learnt() > 0) {
                add("the due dates of " + Count.of(rows.learnt(), "card") + "; revise works them out from the answers");
            }
            add(reviews.dueSet(), "that a due date was set without an answer, in ", "place", "");
            add(
                    reviews.incomplete(),
                    "the memory of ",
                    "card",
                    " whose first answers are not in the package; revise begins with those that are");
            add(reviews.ofNoCard(), "", "answer", " to cards that are not in the package");
            add(reviews.notGiven(), "", "answer", " to cards that did not come along");
            add(reviews.tooLate(), "", "answer", " from a time after the package was made");
            if (reviews.noAnswers() > 0) {
                add(Count.of(reviews.noAnswers(), "row") + " of the review log that "
                        + (reviews.noAnswers() == 1 ? "is no answer" : "are no answers"));
            }
        }

        private void notWanted(CardRows rows) throws IOException {
            long answers = database.has("revlog") ? database.count("revlog") : 0;
            if (rows.learnt() > 0) {
                add("the review history and the schedule of " + Count.of(rows.learnt(), "card")
                        + "; add --history to bring them along");
            } else if (answers > 0) {
                add("the review history of " + Count.of((int) answers, "answer") + "; add --history to bring it along");
            }
        }

        private void add(int number, String before, String kind, String after) {
            if (number > 0) {
                add(before + Count.of(number, kind) + after);
            }
        }

        private void add(String what) {
            losses.add(new Loss(name, what));
        }
    }
}
