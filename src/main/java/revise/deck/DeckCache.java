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
 * without errors is kept; its warnings are not.
 */
public final class DeckCache {
    /** To be raised whenever the layout below changes, or what the reader makes of a file. */
    private static final int FORMAT = 0x72640003;

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
        CardCodec.texts(out, deck.tags());
        out.flag(deck.exam() != null);
        out.number(deck.exam() == null ? 0 : deck.exam().toEpochDay());
        out.number(deck.newPerDay() == null ? -1 : deck.newPerDay());
        CardCodec.texts(out, deck.sources());
        out.number(deck.cards().size());
        CardCodec codec = new CardCodec(deck.id(), deck.tags());
        for (Card card : deck.cards()) {
            codec.write(out, card);
        }
    }

    private static @Nullable Deck deck(CacheInput in, Path path) {
        String id = in.text();
        String title = in.text();
        String description = in.optionalText();
        String language = in.optionalText();
        List<String> tags = CardCodec.texts(in);
        boolean hasExam = in.flag();
        long exam = in.longNumber();
        int newPerDay = in.number();
        List<String> sources = CardCodec.texts(in);
        int count = in.count();
        List<Card> cards = new ArrayList<>(count);
        CardCodec codec = new CardCodec(id, tags);
        for (int i = 0; i < count; i++) {
            Card card = codec.read(in, path);
            if (card == null) {
                return null;
            }
            cards.add(card);
        }
        Integer limit = newPerDay < 0 ? null : newPerDay;
        LocalDate examDay = hasExam ? LocalDate.ofEpochDay(exam) : null;
        return new Deck(id, title, path, description, language, tags, examDay, limit, sources, cards);
    }
}
