package revise.exchange.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/** Ids that are the same each time the same thing is written, so that a second import updates the first. */
final class StableIds {
    /** Anki's ids are milliseconds since 1970; these lie where its own would, 2014 to 2022. */
    private static final long FIRST = 1_400_000_000_000L;

    private static final long MASK = (1L << 38) - 1;

    private final Set<Long> taken = new HashSet<>();

    /** Gives the id of what has a name; of two that would have the same, the later gets the next. */
    long of(String name) {
        long id = FIRST + (ByteBuffer.wrap(digest("SHA-256", name)).getLong() & MASK);
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }

    /** Gives an id that is taken by nothing else, from a wish on. */
    long from(long wish) {
        long id = wish;
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }

    /** The number by which Anki finds notes with the same first field. */
    static long checksum(String text) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(digest("SHA-1", text)).getInt());
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
