package revise.exchange.anki;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.exchange.format.Quote;
import revise.exchange.html.MarkdownHtml;
import revise.memory.Scheduler;
import revise.progress.Progress;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes packages that every version of Anki reads. What is written again updates what was imported before. */
public final class ApkgWriter implements FormatWriter {
    /** The same in every package, so that the same decks give the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Scheduler scheduler;

    /** @param scheduler the one in force */
    public ApkgWriter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out)
            throws IOException, ExchangeException {
        Path file = Files.createTempFile("revise", ".anki2");
        try {
            Writing writing = new Writing(settings, scheduler);
            try (CollectionWriter collection = CollectionWriter.open(file, settings.now())) {
                writing.write(decks, collection);
            } catch (LinkageError e) {
                throw new ExchangeException(
                        "the SQLite library cannot be loaded here, so that no package can be"
                                + " written; see that Java's temporary folder allows programs",
                        e);
            }
            writing.archive(file, out);
            return writing.losses;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The writing of one package. */
    private static final class Writing {
        private final ExportSettings settings;
        private final List<Loss> losses = new ArrayList<>();
        private final OwnMedia media = new OwnMedia();
        private final Scheduler scheduler;
        private final StableIds deckIds = new StableIds();
        private final StableIds noteIds = new StableIds();
        private final StableIds cardIds = new StableIds();
        private final StableIds reviewIds = new StableIds();
        private final Map<OwnType, Long> types = new EnumMap<>(OwnType.class);
        private final Map<Long, ExportedDeck> written = new LinkedHashMap<>();
        private int place;

        Writing(ExportSettings settings, Scheduler scheduler) {
            this.settings = settings;
            this.scheduler = scheduler;
            StableIds ids = new StableIds();
            for (OwnType type : OwnType.values()) {
                types.put(type, ids.of("note type " + type.title()));
            }
        }

        void write(List<ExportedDeck> decks, CollectionWriter collection) throws IOException {
            for (ExportedDeck deck : decks) {
                long id = deckIds.of("deck " + deck.id());
                written.put(id, deck);
                losses(deck);
                NoteWriter notes = new NoteWriter(path -> media.name(deck.folder(), path), losses);
                for (Item item : deck.content().items()) {
                    String name = deck.id() + "/" + item.card().id();
                    OwnNote note = notes.note(name, item.card(), deck.content().tags());
                    for (String path : media.missing()) {
                        losses.add(new Loss(
                                name, "the picture " + Quote.of(path) + ", which is not in the deck's folder"));
                    }
                    if (note != null) {
                        write(note, id, item.past(), collection);
                    }
                }
            }
            collection.collection(models(), deckList(), options());
            collection.finish();
        }

        private void losses(ExportedDeck deck) {
            if (deck.content().language() != null) {
                losses.add(new Loss(deck.id(), "the deck's language"));
            }
            if (!deck.content().sources().isEmpty()) {
                losses.add(new Loss(deck.id(), "the deck's sources"));
            }
        }

        private void write(OwnNote note, long deck, List<Past> pasts, CollectionWriter collection) throws IOException {
            long noteId = noteIds.of("note " + note.name());
            collection.note(noteId, types.getOrDefault(note.type(), 0L), note);
            place++;
            for (OwnNote.OwnCard card : note.cards()) {
                String name = note.name() + card.suffix();
                long cardId = cardIds.of("card " + name);
                CardState state = settings.history() ? state(pasts, card.suffix(), name) : CardState.NEW;
                collection.card(cardId, noteId, deck, card.ordinal(), state, place);
                for (CardState.Review review : state.reviews()) {
                    collection.review(reviewIds.from(review.at()), cardId, review);
                }
            }
        }

        private CardState state(List<Past> pasts, String suffix, String name) {
            for (Past past : pasts) {
                if (past.suffix().equals(suffix)) {
                    return CardState.of(past, scheduler, Progress.seed(name));
                }
            }
            return CardState.NEW;
        }

        private String models() {
            List<String> models = new ArrayList<>();
            types.forEach((type, id) ->
                    models.add("\"" + id + "\":" + type.json(id, settings.now().getEpochSecond())));
            return "{" + String.join(",", models) + "}";
        }

        private String deckList() {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                deck(json, 1, "Default", "");
                written.forEach((id, deck) -> {
                    String description = deck.content().description();
                    String title = deck.content().title();
                    deck(
                            json,
                            id,
                            title == null || title.isBlank() ? deck.id() : title.strip(),
                            description == null ? "" : MarkdownHtml.of(description, path -> null));
                });
                json.writeEndObject();
            }
            return out.toString();
        }

        private void deck(JsonGenerator json, long id, String name, String description) {
            json.writeName(String.valueOf(id));
            json.writeStartObject();
            json.writeNumberProperty("id", id);
            json.writeStringProperty("name", name);
            json.writeNumberProperty("mod", settings.now().getEpochSecond());
            json.writeNumberProperty("usn", -1);
            for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
                json.writeName(today);
                json.writeStartArray();
                json.writeNumber(0);
                json.writeNumber(0);
                json.writeEndArray();
            }
            json.writeBooleanProperty("collapsed", false);
            json.writeBooleanProperty("browserCollapsed", false);
            json.writeStringProperty("desc", description);
            json.writeNumberProperty("dyn", 0);
            json.writeNumberProperty("conf", 1);
            json.writeNumberProperty("extendNew", 0);
            json.writeNumberProperty("extendRev", 0);
            json.writeEndObject();
        }

        /** The options that Anki gives to every deck. */
        private static String options() {
            return "{\"1\":{\"id\":1,\"mod\":0,\"name\":\"Default\",\"usn\":0,\"maxTaken\":60,\"autoplay\":true,"
                    + "\"timer\":0,\"replayq\":true,\"dyn\":false,"
                    + "\"new\":{\"delays\":[1,10],\"ints\":[1,4,7],\"initialFactor\":2500,\"order\":1,\"perDay\":20,"
                    + "\"bury\":true,\"separate\":true},"
                    + "\"rev\":{\"perDay\":200,\"ease4\":1.3,\"fuzz\":0.05,\"ivlFct\":1,\"maxIvl\":36500,\"bury\":true,"
                    + "\"minSpace\":1},"
                    + "\"lapse\":{\"delays\":[10],\"mult\":0,\"minInt\":1,\"leechFails\":8,\"leechAction\":1}}}";
        }

        void archive(Path collection, OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
            entry(zip, "collection.anki2");
            Files.copy(collection, zip);
            StringWriter names = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), names)) {
                json.writeStartObject();
                int number = 0;
                for (String name : media.files().values()) {
                    json.writeStringProperty(String.valueOf(number++), name);
                }
                json.writeEndObject();
            }
            entry(zip, "media");
            zip.write(names.toString().getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (Path file : media.files().keySet()) {
                entry(zip, String.valueOf(number++));
                Files.copy(file, zip);
            }
            zip.finish();
            zip.flush();
        }

        private static void entry(ZipOutputStream zip, String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(WRITTEN);
            zip.putNextEntry(entry);
        }
    }
}
