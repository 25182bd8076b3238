package revise.exchange.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Bullets;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.GapText;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/**
 * Reads notes for Obsidian's spaced repetition. Bold words are gaps only where the plugin is told so, and none here.
 */
public final class ObsidianReader implements FormatReader {
    private static final double SURE = 0.95;
    private static final double MANY = 0.5;
    private static final double SOME = 0.3;
    private static final int MANY_LINES = 3;

    @Override
    public Format format() {
        return Format.OBSIDIAN;
    }

    @Override
    public Likelihood likelihood(Source source) {
        List<String> lines = Sample.lines(source);
        ObsidianNote note = ObsidianNote.of(lines, new Losses(source));
        int cards = note.entries().size();
        if (cards > 0 && (note.isTagged() || note.schedules() > 0)) {
            return new Likelihood(SURE, note.isTagged() ? "the tag " + ObsidianNote.TAG : "comments <!--SR: ... -->");
        }
        int onLines = 0;
        int others = 0;
        for (ObsidianNote.Entry entry : note.entries()) {
            boolean line = entry.kind() == ObsidianNote.Kind.LINE;
            onLines += line && !isStatement(entry) ? 1 : 0;
            others += line ? 0 : 1;
        }
        if (onLines + others == 0) {
            return Likelihood.NONE;
        }
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        boolean many = onLines >= MANY_LINES && 3L * onLines > written;
        String why = onLines + " lines with ::, " + others + " texts with ? or gaps, but no tag " + ObsidianNote.TAG;
        return new Likelihood(many ? MANY : SOME * Math.min(1, 10.0 * (onLines + others) / written), why);
    }

    /** {@code std::cout << x;} is no card. */
    private static boolean isStatement(ObsidianNote.Entry entry) {
        boolean word = entry.front().chars().noneMatch(Character::isWhitespace);
        return entry.back().endsWith(";")
                || entry.back().endsWith("{")
                || (word && entry.back().endsWith(")"));
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        Losses losses = new Losses(source);
        ObsidianNote note = ObsidianNote.of(source.text().lines(), losses);
        int read = note.entries().size() + note.failed();
        if (read == 0) {
            throw new ExchangeException(
                    source.name() + ": no card is in it, neither a line with :: nor a line ? between "
                            + "two texts nor ==gaps==; name another format with --format");
        }
        WikiText wiki = new WikiText(losses);
        Set<String> shared = shared(note.entries());
        List<Item> items = new ArrayList<>();
        for (ObsidianNote.Entry entry : note.entries()) {
            Item item = item(source, entry, shared, wiki, losses);
            if (item != null) {
                items.add(item);
            }
        }
        counted(losses, note, wiki);
        Set<String> tags = new LinkedHashSet<>(note.tags());
        tags.addAll(shared);
        ImportedDeck deck = new ImportedDeck(note.title(), null, null, List.copyOf(tags), List.of(), items);
        return new Imported(List.of(deck), read, losses.list(), List.of());
    }

    private static void counted(Losses losses, ObsidianNote note, WikiText wiki) {
        if (note.schedules() > 0) {
            losses.addWhole("when " + counted(note.schedules(), "card", "cards")
                    + " are due and how easy they are (<!--SR: ...-->), which is no history that revise could replay");
        }
        if (note.bold() > 0) {
            losses.addWhole("the bold words of " + counted(note.bold(), "text", "texts")
                    + " outside the cards, which are gaps only where the plugin is told so");
        }
        if (wiki.links() > 0) {
            losses.addWhole("where " + counted(wiki.links(), "link", "links") + " to other notes lead");
        }
        if (note.blockIds() > 0) {
            losses.addWhole(counted(note.blockIds(), "block id", "block ids"));
        }
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The decks that every card is in. */
    private static Set<String> shared(List<ObsidianNote.Entry> entries) {
        Set<String> shared = new LinkedHashSet<>(
                entries.isEmpty() ? List.of() : entries.get(0).decks());
        entries.forEach(entry -> shared.retainAll(entry.decks()));
        shared.remove("");
        return shared;
    }

    private static @Nullable Item item(
            Source source, ObsidianNote.Entry entry, Set<String> shared, WikiText wiki, Losses losses) {
        List<String> tags = new ArrayList<>(entry.decks());
        tags.removeAll(shared);
        tags.remove("");
        NewCard.Builder card = NewCard.builder().tags(tags).source(entry.path().isEmpty() ? null : entry.path());
        String front = wiki.markdown(entry.front(), entry.line());
        String back = wiki.markdown(entry.back(), entry.line());
        losses.addImages(entry.line(), front);
        losses.addImages(entry.line(), back);
        String where = source.line(entry.line());
        if (entry.kind() != ObsidianNote.Kind.GAPS) {
            List<String> points = entry.reverse() ? List.of(back) : Bullets.points(back);
            card.question(front).points(points).reverse(entry.reverse());
            return Item.of(where, card.build());
        }
        MarkedGaps read = MarkedGaps.read(front);
        GapText gaps = read.gaps();
        String fault = gaps.hasGaps() ? gaps.fault() : "no gap";
        if (fault != null) {
            losses.add(entry.line(), "no card: " + fault + " in " + Quote.of(front));
            return null;
        }
        if (read.hasActions()) {
            losses.add(entry.line(), "which gaps are shown and hidden together (a, h and s)");
        }
        Item item = Item.of(where, card.cloze(gaps.written()).build());
        return gaps.hasBraces() ? item.doubted("braces in a row are written apart") : item;
    }
}
