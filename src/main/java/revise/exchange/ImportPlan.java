package revise.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.edit.Batch;
import revise.edit.DeckBatch;
import revise.edit.EditException;
import revise.edit.NewCard;
import revise.edit.NewDeck;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;
import revise.exchange.format.Watch;

/** What an import will write, and what does not come along. */
public final class ImportPlan {
    private final List<Found> found;
    private final Target target;
    private final Watch watch;
    private final List<Batch> batches = new ArrayList<>();
    private final List<Placed> cards = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private int read;

    private ImportPlan(List<Found> found, Target target, Watch watch) {
        this.found = found;
        this.target = target;
        this.watch = watch;
        for (Found each : found) {
            read += each.imported().read();
            losses.addAll(each.imported().losses());
        }
    }

    /**
     * Where the cards go.
     *
     * @param folder the folder for files named by the titles of their decks
     * @param file the one file for all cards, or null for the folder
     * @param title of new decks, in place of the source's, or null
     * @param tags for every card
     * @param adding whether decks that are there get what they do not hold yet, instead of being left alone
     */
    public record Target(
            Path folder, @Nullable Path file, @Nullable String title, List<String> tags, boolean adding) {
        public Target {
            tags = List.copyOf(tags);
        }
    }

    /**
     * Plans an import.
     *
     * @throws EditException when a file is there already and must not be added to, when it is no deck, or when there are
     *     several decks and one new file for them
     */
    public static ImportPlan of(List<Found> found, Target target) throws EditException {
        return of(found, target, Watch.NONE);
    }

    /**
     * Plans an import and tells how far that is.
     *
     * @throws EditException when a file is there already and must not be added to, when it is no deck, or when there are
     *     several decks and one new file for them
     */
    public static ImportPlan of(List<Found> found, Target target, Watch watch) throws EditException {
        ImportPlan plan = new ImportPlan(found, target, watch);
        Path file = target.file();
        if (file != null && target.adding() && Files.exists(file)) {
            plan.append(file, plan.together(file));
            return plan;
        }
        Map<String, Gathered> decks = gathered(found, target);
        if (file != null && decks.size() > 1) {
            throw new EditException(
                    file + ": there are " + decks.size() + " decks, which go into a folder; name one with -o");
        }
        for (Map.Entry<String, Gathered> deck : decks.entrySet()) {
            Path place = file != null ? file : target.folder().resolve(deck.getKey() + ".yaml");
            if (target.adding() && Files.exists(place)) {
                plan.append(place, deck.getValue().without(plan.losses));
            } else {
                plan.create(place, deck.getValue());
            }
        }
        return plan;
    }

    private void create(Path file, Gathered gathered) throws EditException {
        add(DeckBatch.create(file, gathered.deck(target.tags()), watch::reached), gathered.items());
    }

    private void append(Path file, Gathered gathered) throws EditException {
        add(DeckBatch.append(file, gathered.deck(target.tags()), watch::reached), gathered.items());
    }

    /** All cards for one deck that is there. */
    private Gathered together(Path file) {
        Gathered all = new Gathered(
                String.valueOf(file.getFileName()), found.get(0).source().name());
        for (Found each : found) {
            each.imported().decks().forEach(all::add);
        }
        return all.without(losses);
    }

    /** Decks of one name are one deck, also when they come from several files. */
    private static Map<String, Gathered> gathered(List<Found> found, Target target) {
        Map<String, Gathered> decks = new LinkedHashMap<>();
        for (Found each : found) {
            for (ImportedDeck deck : each.imported().decks()) {
                String title = title(each, deck, target);
                decks.computeIfAbsent(
                                CardIds.slug(title),
                                slug -> new Gathered(title, each.source().name()))
                        .add(deck);
            }
        }
        return decks;
    }

    private static String title(Found found, ImportedDeck deck, Target target) {
        String title = target.title() != null ? target.title() : deck.title();
        String line = title == null ? "" : title.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? found.source().stem() : line;
    }

    private void add(Batch batch, List<Item> items) {
        batches.add(batch);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String written = batch.written().get(i);
            String known = batch.known().get(i);
            cards.add(new Placed(item, written != null ? written : known, written != null ? batch.file() : null));
            if (known != null) {
                losses.add(new Loss(item.where(), "the card is in the deck already, as " + known));
            } else if (written == null) {
                losses.add(new Loss(
                        item.where(), said(item.card()) + ": " + batch.refused().get(i)));
            }
        }
    }

    private static String said(NewCard card) {
        String asked = card.cloze() != null ? card.cloze() : String.valueOf(card.question());
        String answer = card.points().isEmpty()
                ? ""
                : ", " + Quote.of(card.points().get(0).text());
        return "the card " + Quote.of(asked) + answer;
    }

    /** Every card that was found, in the order of the source. */
    public List<Placed> cards() {
        return List.copyOf(cards);
    }

    /** Everything that does not come along. */
    public List<Loss> losses() {
        return List.copyOf(losses);
    }

    /** How many cards the source has, those among them that are none for revise. */
    public int read() {
        return read;
    }

    public int written() {
        return (int) cards.stream().filter(Placed::written).count();
    }

    /** How many of those read are not written. */
    public int skipped() {
        return cards.size() - written() + Math.max(0, read - cards.size());
    }

    /** The deck files that get cards. */
    public List<Path> files() {
        return batches.stream()
                .filter(batch -> !batch.written().isEmpty())
                .map(Batch::file)
                .toList();
    }

    /**
     * Writes the images, then the decks, each whole or not at all.
     *
     * @throws EditException when a deck cannot be written; those before it are there
     * @throws ExchangeException when images cannot be written; no deck is there then
     */
    public void save() throws EditException, ExchangeException {
        if (written() > 0) {
            for (Found each : found) {
                Path folder = target.folder().resolve(each.settings().imageFolder());
                losses.addAll(new Pictures(folder).save(each.imported().images()));
            }
        }
        for (Batch batch : batches) {
            batch.save();
        }
    }

    /** A deck from one or several of a source. */
    private static final class Gathered {
        private final String title;
        private final String where;
        private final List<Item> items = new ArrayList<>();
        private final Set<String> tags = new LinkedHashSet<>();
        private final Set<String> sources = new LinkedHashSet<>();
        private @Nullable String description;
        private @Nullable String language;

        Gathered(String title, String where) {
            this.title = title;
            this.where = where;
        }

        void add(ImportedDeck deck) {
            items.addAll(deck.items());
            tags.addAll(deck.tags());
            sources.addAll(deck.sources());
            description = description == null ? deck.description() : description;
            language = language == null ? deck.language() : language;
        }

        /** What a deck that is there has no place for: it keeps its own. */
        Gathered without(List<Loss> losses) {
            if (description != null) {
                losses.add(new Loss(where, "the description of the deck, since the other deck keeps its own"));
            }
            for (String source : sources) {
                losses.add(new Loss(where, "the deck's source \"" + source + "\", since the other deck keeps its own"));
            }
            return this;
        }

        NewDeck deck(List<String> more) {
            tags.addAll(more);
            return new NewDeck(
                    title,
                    description,
                    language,
                    List.copyOf(tags),
                    List.copyOf(sources),
                    items.stream().map(Item::card).toList());
        }

        List<Item> items() {
            return items;
        }
    }
}
