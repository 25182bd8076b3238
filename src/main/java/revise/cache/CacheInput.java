package revise.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives back the values of a cache file in the order in which {@link CacheOutput} took them. */
public final class CacheInput {
    private final byte[] bytes;
    private final ByteBuffer in;

    CacheInput(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes, from, to - from);
    }

    public boolean flag() {
        return in.get() != 0;
    }

    public int number() {
        return in.getInt();
    }

    public long longNumber() {
        return in.getLong();
    }

    public double doubleNumber() {
        return in.getDouble();
    }

    /**
     * How many things follow.
     *
     * @throws IndexOutOfBoundsException when there are not even as many bytes
     */
    public int count() {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new IndexOutOfBoundsException("a count beyond the end");
        }
        return count;
    }

    /** A text that is there. */
    public String text() {
        String text = optionalText();
        if (text == null) {
            throw new IllegalArgumentException("a text is missing");
        }
        return text;
    }

    /** A text or null. */
    public @Nullable String optionalText() {
        int length = in.getInt();
        if (length == -1) {
            return null;
        }
        int from = in.position();
        in.position(from + length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
