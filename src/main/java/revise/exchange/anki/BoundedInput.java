package revise.exchange.anki;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in an {@link IOException} when more comes out of an archive than a sound one can hold. */
final class BoundedInput extends FilterInputStream {
    /** What comes out may be this many times as large as what is packed, or {@link #SMALL} bytes. */
    private static final long HIGHEST_RATIO = 200;

    private static final long SMALL = 64L << 20;

    private final String name;
    private long left;

    /**
     * @param packed how many bytes it has in the archive
     * @param most how many may come out in any case
     */
    BoundedInput(InputStream in, String name, long packed, long most) {
        super(in);
        this.name = name;
        this.left = Math.min(most, Math.max(SMALL, packed * HIGHEST_RATIO));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException(name + " in it is packed so tightly that it can only be meant to do harm");
        }
    }
}
