package revise.deck;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A deck file's text, found fit to be parsed.
 *
 * @param text decoded, without byte order mark or control characters
 * @param astral whether it has characters outside the Basic Multilingual Plane, which take two places in a string
 */
record SourceText(String text, boolean astral) {
    /** In bytes. */
    static final int LARGEST = 64 << 20;

    /** In characters. The time that the YAML library takes is quadratic in the length of a line. */
    static final int LONGEST_LINE = 100_000;

    private static final int MOST_CONTROLS = 20;

    /** Gives the text of a file's bytes, or null after reporting why they cannot be read at all. */
    static @Nullable SourceText of(byte[] bytes, Findings findings) {
        if (bytes.length > LARGEST) {
            findings.error(1, 1, "too-large", tooLarge());
            return null;
        }
        if (isUtf16(bytes)) {
            findings.error(1, 1, "not-text", "this text is UTF-16; save the file as UTF-8");
            return null;
        }
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        Scan scan = new Scan();
        if (!scan.run(bytes, start, findings)) {
            return null;
        }
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // The decoder puts this character where bytes are bad, but an author may have typed it as well.
        if (text.indexOf('\uFFFD') >= 0 && !isValid(bytes, start, findings)) {
            return null;
        }
        return new SourceText(scan.controls ? withoutControls(text, findings) : text, scan.astral);
    }

    static String tooLarge() {
        return "the file is larger than " + (LARGEST >> 20) + " MiB; split it into several files with the same id";
    }

    /** Gives the character at a place, or NUL outside the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isValid(byte[] bytes, int start, Findings findings) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = strict.decode(in, out, true);
        } while (result.isOverflow());
        if (!result.isError()) {
            return true;
        }
        int bad = in.position();
        LineColumn at = LineColumn.of(new String(bytes, start, bad - start, StandardCharsets.UTF_8));
        String octet = Integer.toHexString(bytes[bad] & 0xff).toUpperCase(Locale.ROOT);
        findings.error(
                at.line(), at.column(), "not-text", "the byte " + octet + " is not UTF-8; save the file as UTF-8");
        return false;
    }

    /** YAML refuses control characters, and all text around them with it: a blank in their place lets it read on. */
    private static String withoutControls(String text, Findings findings) {
        char[] chars = text.toCharArray();
        int reported = 0;
        for (int i = 0; i < chars.length; i++) {
            if (isRefused(chars[i])) {
                if (reported++ < MOST_CONTROLS) {
                    LineColumn at = LineColumn.of(text.substring(0, i));
                    findings.error(at.line(), at.column(), "not-text", control(chars[i]));
                }
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    private static String control(char c) {
        String hex = Integer.toHexString(c | 0x10000).substring(1).toUpperCase(Locale.ROOT);
        return "the control character U+" + hex + " cannot stand in a text; delete it, or write \\u" + hex
                + " in a text in double quotes";
    }

    private static boolean isRefused(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** One look at every byte, before anything is decoded. */
    private static final class Scan {
        boolean controls;
        boolean astral;

        boolean run(byte[] bytes, int start, Findings findings) {
            int line = 1;
            int lineStart = start;
            for (int i = start; i < bytes.length; i++) {
                int b = bytes[i];
                if (b >= ' ' && b != 0x7F) {
                    continue;
                }
                if (b == '\n' || b == '\r') {
                    if (isTooLong(bytes, lineStart, i)) {
                        return tooLong(line, findings);
                    }
                    line += b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? 0 : 1;
                    lineStart = i + 1;
                } else if (b == 0) {
                    int column = characters(bytes, lineStart, i) + 1;
                    findings.error(line, column, "not-text", "not a text file: it holds a NUL byte");
                    return false;
                } else if (b < 0) {
                    look(b & 0xff, i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0);
                } else if (b != '\t') {
                    controls = true;
                }
            }
            return !isTooLong(bytes, lineStart, bytes.length) || tooLong(line, findings);
        }

        private void look(int b, int next) {
            astral |= b >= 0xF0;
            controls |= (b == 0xC2 && next < 0xA0 && next != 0x85) || (b == 0xEF && next == 0xBF);
        }

        private static boolean isTooLong(byte[] bytes, int from, int to) {
            return to - from > LONGEST_LINE && characters(bytes, from, to) > LONGEST_LINE;
        }

        private static int characters(byte[] bytes, int from, int to) {
            int characters = 0;
            for (int i = from; i < to; i++) {
                characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
            }
            return characters;
        }

        private static boolean tooLong(int line, Findings findings) {
            String text = "this line is longer than " + LONGEST_LINE + " characters; break it into several lines";
            findings.error(line, LONGEST_LINE + 1, "too-large", text);
            return false;
        }
    }

    /** A place in a text, found by walking to it. */
    private record LineColumn(int line, int column) {
        static LineColumn of(String before) {
            int line = 1;
            int start = 0;
            for (int i = 0; i < before.length(); i++) {
                char c = before.charAt(i);
                if (c == '\n' || (c == '\r' && !before.startsWith("\n", i + 1))) {
                    line++;
                    start = i + 1;
                }
            }
            return new LineColumn(line, before.codePointCount(start, before.length()) + 1);
        }
    }
}
