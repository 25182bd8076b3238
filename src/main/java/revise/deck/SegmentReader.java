package revise.deck;

import java.io.Reader;

/**
 * Hands the YAML library its characters. It never fills the library's buffer to the last place and never parts the two
 * halves of a character: the library fails when a half is the last one in a full buffer.
 */
final class SegmentReader extends Reader {
    private final String text;
    private String header;
    private int next;

    SegmentReader(String header, String text, int start) {
        this.header = header;
        this.text = text;
        this.next = start;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (!header.isEmpty() && length >= header.length()) {
            int read = header.length();
            header.getChars(0, read, buffer, offset);
            header = "";
            return read;
        }
        int room = Math.max(1, length - 1);
        int read = Math.min(room, text.length() - next);
        if (read <= 0) {
            return -1;
        }
        if (read > 1 && Character.isHighSurrogate(text.charAt(next + read - 1))) {
            read--;
        }
        text.getChars(next, next + read, buffer, offset);
        next += read;
        return read;
    }

    @Override
    public void close() {
        // Nothing is open: the text is in memory.
    }
}
