package revise.terminal;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Turns what a terminal sends into keys. Pasted text is no key: a paste must not rate cards. */
final class KeyReader {
    /** A key that sends several characters sends them at once; a lone Esc is followed by nothing. */
    private static final long SEQUENCE_MILLIS = 50;

    private static final int ESC = 0x1B;
    private static final String PASTE_BEGINS = "200~";
    private static final String PASTE_ENDS = "\u001b[201~";

    private final NonBlockingReader in;

    KeyReader(NonBlockingReader in) {
        this.in = in;
    }

    /** The next key; null when none came in time. */
    @Nullable
    KeyPress next(long millis) {
        try {
            int c = in.read(millis);
            return c == NonBlockingReader.READ_EXPIRED ? null : key(c);
        } catch (IOException e) {
            // A terminal that is gone reads as an error on some systems and as the end of input on others.
            return KeyPress.END;
        }
    }

    private @Nullable KeyPress key(int c) throws IOException {
        return switch (c) {
            case NonBlockingReader.EOF -> KeyPress.END;
            case ' ' -> new KeyPress("space");
            case '\r', '\n' -> new KeyPress("enter");
            case '\t' -> new KeyPress("tab");
            case 0x08, 0x7F -> new KeyPress("backspace");
            case 0x03 -> new KeyPress("ctrl-c");
            case 0x0C -> new KeyPress("ctrl-l");
            case 0x1A -> new KeyPress("ctrl-z");
            case ESC -> escape();
            default -> character(c);
        };
    }

    private KeyPress character(int c) throws IOException {
        if (c < ' ') {
            return KeyPress.OTHER;
        }
        if (!Character.isHighSurrogate((char) c)) {
            return new KeyPress(String.valueOf((char) c));
        }
        int low = in.read(SEQUENCE_MILLIS);
        return low < 0 ? KeyPress.OTHER : new KeyPress(new String(new char[] {(char) c, (char) low}));
    }

    private @Nullable KeyPress escape() throws IOException {
        int next = in.peek(SEQUENCE_MILLIS);
        if (next != '[' && next != 'O') {
            if (next >= ' ') {
                // A key together with Alt.
                in.read(SEQUENCE_MILLIS);
                return KeyPress.OTHER;
            }
            return new KeyPress("esc");
        }
        in.read(SEQUENCE_MILLIS);
        StringBuilder sequence = new StringBuilder();
        int c;
        do {
            c = in.read(SEQUENCE_MILLIS);
            if (c < 0) {
                return KeyPress.OTHER;
            }
            sequence.append((char) c);
        } while (c < '@');
        return named(sequence.toString());
    }

    private @Nullable KeyPress named(String sequence) throws IOException {
        return switch (sequence) {
            case "A" -> new KeyPress("up");
            case "B" -> new KeyPress("down");
            case "5~" -> new KeyPress("pageup");
            case "6~" -> new KeyPress("pagedown");
            case "M" -> new KeyPress("enter");
            case PASTE_BEGINS -> skipPaste();
            default -> KeyPress.OTHER;
        };
    }

    private @Nullable KeyPress skipPaste() throws IOException {
        int matched = 0;
        while (matched < PASTE_ENDS.length()) {
            int c = in.read(1000);
            if (c < 0) {
                return c == NonBlockingReader.EOF ? KeyPress.END : null;
            }
            matched = c == PASTE_ENDS.charAt(matched) ? matched + 1 : c == ESC ? 1 : 0;
        }
        return KeyPress.OTHER;
    }
}
