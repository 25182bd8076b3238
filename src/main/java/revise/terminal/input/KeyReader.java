package revise.terminal.input;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Turns what a terminal sends into keys. A pasted text is one event, whatever is in it. */
public final class KeyReader {
    /** A key that sends several characters sends them at once; a lone Esc is followed by nothing. */
    private static final long SEQUENCE_MILLIS = 50;

    /** A paste that stops for so long has lost its end on the way. */
    private static final long PASTE_MILLIS = 2000;

    private static final int LONGEST_PASTE = 1 << 17;
    private static final int ESC = 0x1B;
    private static final int DEL = 0x7F;
    private static final int LAST_LETTER = 26;
    private static final String PASTE_BEGINS = "200~";
    private static final String PASTE_ENDS = "\u001b[201~";

    private final NonBlockingReader in;
    private final @Nullable Backlog backlog;

    /** What was read together with the end of a paste. */
    private final char[] ahead = new char[Backlog.MOST];

    private int at;
    private int end;

    /** Reads the keys of a terminal. */
    public KeyReader(Terminal terminal) {
        this(terminal.reader(), Backlog.of(terminal));
    }

    KeyReader(NonBlockingReader in, @Nullable Backlog backlog) {
        this.in = in;
        this.backlog = backlog;
    }

    /** The next key; null when none came in time. */
    public @Nullable KeyPress next(long millis) {
        try {
            int c = read(millis);
            return c == NonBlockingReader.READ_EXPIRED ? null : key(c);
        } catch (IOException e) {
            // A terminal that is gone reads as an error on some systems and as the end of input on others.
            return KeyPress.END;
        }
    }

    private int read(long millis) throws IOException {
        return at < end ? ahead[at++] : in.read(millis);
    }

    private int peek(long millis) throws IOException {
        return at < end ? ahead[at] : in.peek(millis);
    }

    private KeyPress key(int c) throws IOException {
        return switch (c) {
            case NonBlockingReader.EOF -> KeyPress.END;
            case ' ' -> new KeyPress("space", " ");
            case '\r' -> new KeyPress("enter");
            case '\t' -> new KeyPress("tab");
            case '\b', DEL -> new KeyPress("backspace");
            case ESC -> escape();
            default -> character(c);
        };
    }

    private KeyPress character(int c) throws IOException {
        if (c < ' ') {
            return c >= 1 && c <= LAST_LETTER ? new KeyPress("ctrl-" + (char) ('a' + c - 1)) : KeyPress.OTHER;
        }
        if (!Character.isSurrogate((char) c)) {
            return KeyPress.character(String.valueOf((char) c));
        }
        int low = Character.isHighSurrogate((char) c) ? read(SEQUENCE_MILLIS) : -1;
        boolean pair = low >= 0 && Character.isLowSurrogate((char) low);
        return pair ? KeyPress.character(new String(new char[] {(char) c, (char) low})) : KeyPress.OTHER;
    }

    private KeyPress escape() throws IOException {
        int next = peek(SEQUENCE_MILLIS);
        if (next == '[' || next == 'O') {
            read(SEQUENCE_MILLIS);
            return sequence();
        }
        if (next >= ' ' || next == '\r' || next == '\n' || next == '\b') {
            // A key together with Alt.
            KeyPress key = key(read(SEQUENCE_MILLIS));
            return key.name().equals("ctrl-j") ? new KeyPress("alt-enter") : new KeyPress("alt-" + key.name());
        }
        return new KeyPress("esc");
    }

    private KeyPress sequence() throws IOException {
        StringBuilder sequence = new StringBuilder();
        int c;
        do {
            c = read(SEQUENCE_MILLIS);
            if (c < 0) {
                return KeyPress.OTHER;
            }
            sequence.append((char) c);
            // The function keys of a console have a second bracket.
        } while (c < '@' || (c == '[' && sequence.length() == 1));
        return sequence.toString().equals(PASTE_BEGINS) ? paste() : named(sequence.toString());
    }

    /** Terminals have never agreed on these, so that all known ways count at any of them. */
    private static KeyPress named(String sequence) {
        String name = switch (sequence) {
            case "A" -> "up";
            case "B" -> "down";
            case "C" -> "right";
            case "D" -> "left";
            case "H", "1~", "7~" -> "home";
            case "F", "4~", "8~" -> "end";
            case "3~" -> "delete";
            case "5~" -> "pageup";
            case "6~" -> "pagedown";
            case "M" -> "enter";
            case "Z" -> "shift-tab";
            case "P", "11~", "[A" -> "f1";
            case "1;5C", "1;3C", "c" -> "ctrl-right";
            case "1;5D", "1;3D", "d" -> "ctrl-left";
            // Enter together with Shift, Alt or Control, from terminals that can tell.
            case "13;2u", "13;3u", "13;5u", "27;2;13~", "27;3;13~", "27;5;13~" -> "alt-enter";
            default -> null;
        };
        return name == null ? KeyPress.OTHER : new KeyPress(name);
    }

    private KeyPress paste() throws IOException {
        StringBuilder text = new StringBuilder();
        int matched = 0;
        while (matched < PASTE_ENDS.length()) {
            if (at == end && !readAhead()) {
                return KeyPress.paste(text.toString());
            }
            char c = ahead[at++];
            matched = c == PASTE_ENDS.charAt(matched) ? matched + 1 : c == ESC ? 1 : 0;
            if (text.length() < LONGEST_PASTE) {
                text.append(c);
            }
        }
        int length = text.lastIndexOf(PASTE_ENDS);
        text.setLength(length < 0 ? text.length() : length);
        return KeyPress.paste(text.toString());
    }

    /** Reads on as fast as can be, and tells whether anything came. */
    private boolean readAhead() throws IOException {
        at = 0;
        end = backlog == null ? in.readBuffered(ahead, 0, ahead.length, PASTE_MILLIS) : backlog.take(ahead);
        if (end == 0 && backlog != null) {
            int c = in.read(PASTE_MILLIS);
            ahead[0] = (char) c;
            end = c < 0 ? 0 : 1;
        }
        end = Math.max(0, end);
        return end > 0;
    }
}
