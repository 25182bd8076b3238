package revise.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Cuts a log into lines, from any place in it, with a buffer that grows only for a long line. */
final class Lines {
    /** A longer line is no event: the buffer must not follow whatever a damaged file holds. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;

    /** Takes the lines one by one. */
    interface Sink {
        /** A line without its line feed; the bytes are valid during the call only. */
        void line(byte[] buffer, int offset, int length);

        /** A line longer than {@link #LONGEST}. */
        void tooLong();
    }

    private byte[] buffer = new byte[BUFFER];
    private int filled;
    private boolean skipping;

    /**
     * Reads from a place in the file to its end.
     *
     * @return the place behind the last line that was ended by a line feed
     */
    long read(FileChannel channel, long from, Sink sink) throws IOException {
        long position = from;
        long complete = from;
        filled = 0;
        skipping = false;
        for (int got = fill(channel, position); got > 0; got = fill(channel, position)) {
            position += got;
            int consumed = cut(sink);
            if (consumed > 0) {
                complete = position - (filled - consumed);
                System.arraycopy(buffer, consumed, buffer, 0, filled - consumed);
                filled -= consumed;
            }
            if (filled > LONGEST) {
                skipping = true;
                filled = 0;
            }
        }
        if (skipping) {
            sink.tooLong();
        } else if (filled > 0) {
            sink.line(buffer, 0, filled);
        }
        return complete;
    }

    private int fill(FileChannel channel, long position) throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int got = channel.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled), position);
        filled += Math.max(got, 0);
        return got;
    }

    private int cut(Sink sink) {
        int start = 0;
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '\n') {
                if (skipping) {
                    skipping = false;
                    sink.tooLong();
                } else {
                    sink.line(buffer, start, i - start);
                }
                start = i + 1;
            }
        }
        return start;
    }
}
