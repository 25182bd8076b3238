package revise.terminal.input;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jspecify.annotations.Nullable;

/**
 * What the terminal of this process has in store, taken at once. The terminal's own reader hands every byte from one
 * thread to another, which is right for keys and takes half a minute for a megabyte.
 */
final class Backlog {
    private static final Path DEVICE = Path.of("/dev/stdin");

    /** So many bytes never make more characters. */
    static final int MOST = 4096;

    private final InputStream device;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST);

    Backlog(InputStream device, Charset charset) {
        this.device = device;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** The backlog of a terminal; null when it is not that of this process, or its device cannot be had. */
    static @Nullable Backlog of(Terminal terminal) {
        if (!(terminal instanceof AbstractUnixSysTerminal) || !Files.isReadable(DEVICE)) {
            return null;
        }
        try {
            return new Backlog(new FileInputStream(DEVICE.toFile()), terminal.inputEncoding());
        } catch (IOException e) {
            // Reading one by one is as right, only slower.
            return null;
        }
    }

    /**
     * Takes what is there without waiting for more.
     *
     * @param to with room for {@link #MOST} characters
     * @return how many characters were taken; 0 when there are none
     */
    int take(char[] to) throws IOException {
        CharBuffer chars = CharBuffer.wrap(to);
        int there = device.available();
        // The rest of a character whose first bytes are here is on its way.
        while (chars.position() == 0 && (there > 0 || bytes.position() > 0)) {
            int wanted = Math.min(Math.max(1, there), bytes.remaining());
            int read = device.read(bytes.array(), bytes.position(), wanted);
            if (read < 0) {
                return 0;
            }
            bytes.position(bytes.position() + read).flip();
            decoder.decode(bytes, chars, false);
            bytes.compact();
            there = 0;
        }
        return chars.position();
    }
}
