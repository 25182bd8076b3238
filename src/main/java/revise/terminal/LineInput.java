package revise.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines that a student types or a script sends. */
public final class LineInput {
    private static final int LONGEST = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader in;
    private boolean atStart = true;

    public LineInput(Reader in) {
        this.in = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
    }

    /** The next line without its end and without blanks around it, cut after 10,000 characters; null at the end. */
    public @Nullable String next() {
        try {
            return read();
        } catch (IOException e) {
            // Input that cannot be read any more is at its end.
            return null;
        }
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (atStart && c == BYTE_ORDER_MARK) {
            c = in.read();
        }
        atStart = false;
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        if (line.length() == LONGEST && Character.isHighSurrogate(line.charAt(LONGEST - 1))) {
            // Half of a character could not be saved.
            line.setLength(LONGEST - 1);
        }
        return line.toString().strip();
    }
}
