package revise.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import revise.cache.CacheFile;
import revise.cache.CacheInput;
import revise.cache.CacheOutput;

/**
 * Keeps what decks were read into, by their content: reading YAML is most of the time of a short command. Only a deck
 * without any finding is kept.
 */
public final class DeckCache {
    /** To be raised whenever the layout below changes, or what the reader makes of a file. */
    private static final int FORMAT = 0x72640001;

    private final Path folder;

    /**
     * @param folder where the cache files lie; it need not exist
     */
    public DeckCache(Path folder) {
        this.folder = folder;
    }

    /** The deck that this content was read into before, or null. */
    @Nullable
    Deck find(Path path, byte[] content) {
        return file(path).read(in -> {
            boolean same = in.number() == content.length
                    && in.longNumber() == crc32(content)
                    && in.longNumber() == crc32c(content);
            return same ? deck(in, path) : null;
        });
    }

    void keep(Path path, byte[] content, Deck deck) {
        CacheOutput out = new CacheOutput();
        out.number(content.length);
        out.number(crc32(content));
        out.number(crc32c(content));
        deck(out, deck);
        try {
            file(path).write(out);
        } catch (IOException e) {
            // Without a cache the next start is slower and just as right; a read-only home is no reason to stop.
            return;
        }
    }

    private CacheFile file(Path path) {
        return new CacheFile(folder.resolve(CacheFile.nameFor("deck", path)), FORMAT);
    }

    /** Two sums of different polynomials: an edit that leaves the length and both the same does not happen by accident. */
    private static long crc32(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content, 0, content.length);
        return sum.getValue();
    }

    private static long crc32c(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content, 0, content.length);
        return sum.getValue();
    }

    private static void deck(CacheOutput out, Deck deck) {
        out.text(deck.id());
        out.text(deck.title());
        out.text(deck.description());
        out.text(deck.language());
        texts(out, deck.tags());
        out.flag(deck.exam() != null);
        out.number(deck.exam() == null ? 0 : deck.exam().toEpochDay());
        texts(out, deck.sources());
        out.number(deck.cards().size());
        for (Card card : deck.cards()) {
            card(out, card, deck);
        }
    }

    private static Deck deck(CacheInput in, Path path) {
        String id = in.text();
        String title = in.text();
        String description = in.optionalText();
        String language = in.optionalText();
        List<String> tags = texts(in);
        boolean hasExam = in.flag();
        long exam = in.longNumber();
        List<String> sources = texts(in);
        int count = in.count();
        List<Card> cards = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cards.add(card(in, path, id, tags));
        }
        LocalDate examDay = hasExam ? LocalDate.ofEpochDay(exam) : null;
        return new Deck(id, title, path, description, language, tags, examDay, sources, cards);
    }

    private static void card(CacheOutput out, Card card, Deck deck) {
        out.text(card.entry().substring(deck.id().length()));
        out.text(card.id().substring(card.entry().length()));
        out.text(card.question());
        out.number(card.points().size());
        for (Point point : card.points()) {
            point(out, point);
        }
        out.number(card.any());
        out.text(card.hint());
        out.text(card.note());
        out.text(card.source());
        boolean inherits = card.tags().equals(deck.tags());
        out.flag(inherits);
        if (!inherits) {
            texts(out, card.tags());
        }
        out.number(card.place().line());
        out.number(card.place().column());
    }

    private static Card card(CacheInput in, Path path, String deck, List<String> deckTags) {
        String entry = deck + in.text();
        String suffix = in.text();
        String question = in.text();
        int count = in.count();
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(point(in));
        }
        int any = in.number();
        String hint = in.optionalText();
        String note = in.optionalText();
        String source = in.optionalText();
        List<String> tags = in.flag() ? deckTags : texts(in);
        Place place = new Place(path, in.number(), in.number());
        String id = suffix.isEmpty() ? entry : entry + suffix;
        return new Card(id, entry, deck, question, points, any, hint, note, source, tags, place);
    }

    private static void point(CacheOutput out, Point point) {
        out.text(point.text());
        out.number(point.marks());
        // Most points are a text and nothing else. By hand: the equality that records come with is slow at first.
        boolean bare = point.all().isEmpty()
                && point.accept().isEmpty()
                && point.reject().isEmpty()
                && point.date() == null
                && point.number() == null
                && point.tolerance() == null
                && point.unit() == null;
        out.flag(bare);
        if (!bare) {
            texts(out, point.all());
            texts(out, point.accept());
            texts(out, point.reject());
            out.text(point.date());
            out.text(point.number());
            out.text(point.tolerance());
            out.text(point.unit());
        }
    }

    private static Point point(CacheInput in) {
        String text = in.text();
        double marks = in.doubleNumber();
        return in.flag()
                ? bare(text, marks)
                : new Point(
                        text,
                        marks,
                        texts(in),
                        texts(in),
                        texts(in),
                        in.optionalText(),
                        in.optionalText(),
                        in.optionalText(),
                        in.optionalText());
    }

    private static Point bare(String text, double marks) {
        return new Point(text, marks, List.of(), List.of(), List.of(), null, null, null, null);
    }

    private static void texts(CacheOutput out, List<String> texts) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    private static List<String> texts(CacheInput in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text());
        }
        return List.copyOf(texts);
    }
}
