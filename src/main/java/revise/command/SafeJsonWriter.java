package revise.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes what a terminal could act upon as JSON escapes. JSON has such characters only inside strings, so the document
 * stays the same.
 */
final class SafeJsonWriter extends FilterWriter {
    private static final String HEX = "0123456789abcdef";

    SafeJsonWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (harmless((char) c)) {
            out.write(c);
        } else {
            out.write("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.write(HEX.charAt(c >> shift & 0xf));
            }
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (!harmless(buffer[i])) {
                out.write(buffer, from, i - from);
                write(buffer[i]);
                from = i + 1;
            }
        }
        out.write(buffer, from, offset + length - from);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    /** Not C1, no noncharacter, and none of those that turn the direction of text or that no eye sees. */
    private static boolean harmless(char c) {
        if (c < 0x7f) {
            return true;
        }
        boolean unseen = Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
        return c > 0x9f && c < 0xFFFE && !unseen;
    }

    @Override
    public void close() throws IOException {
        // The stream below belongs to the program.
        flush();
    }
}
