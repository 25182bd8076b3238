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

    /** The first half of a character that is still to be written, or 0. */
    private char high;

    SafeJsonWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (Character.isHighSurrogate(unit)) {
            writeHigh();
            high = unit;
        } else if (high != 0 && Character.isLowSurrogate(unit)) {
            boolean harmless = isHarmless(Character.toCodePoint(high, unit));
            put(high, harmless);
            put(unit, harmless);
            high = 0;
        } else {
            writeHigh();
            put(unit, isHarmless(unit));
        }
    }

    /** Writes the first half of a character whose other half did not come. */
    private void writeHigh() throws IOException {
        if (high != 0) {
            put(high, false);
            high = 0;
        }
    }

    private void put(char unit, boolean asItIs) throws IOException {
        if (asItIs) {
            out.write(unit);
            return;
        }
        out.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(unit >> shift & 0xf));
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            // Most of a document is ASCII, which goes through in one piece.
            if (high != 0 || buffer[i] >= 0x7f) {
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
    private static boolean isHarmless(int c) {
        if (c < 0x7f) {
            return true;
        }
        int type = Character.getType(c);
        boolean unseen = type == Character.FORMAT || type == Character.SURROGATE || c == 0x2028 || c == 0x2029;
        return c > 0x9f && !unseen && (c & 0xFFFE) != 0xFFFE && (c < 0xE0000 || c > 0xE0FFF);
    }

    @Override
    public void close() throws IOException {
        // The stream below belongs to the program.
        writeHigh();
        flush();
    }
}
