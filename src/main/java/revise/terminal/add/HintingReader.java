package revise.terminal.add;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** Reads a line and shows hints below it, which change with what is typed. */
final class HintingReader extends LineReaderImpl {
    private static final int MOST = 3;

    private Function<String, List<String>> hints = Talk.NOTHING;
    private @Nullable String hinted;
    private List<String> shown = List.of();

    HintingReader(Terminal terminal) {
        super(terminal, "revise", new HashMap<>());
        setVariable(LineReader.DISABLE_HISTORY, true);
        setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "> ");
        // Without this an exclamation mark would call up a line typed before, and a backslash would be lost.
        setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        setOpt(LineReader.Option.BRACKETED_PASTE);
        bind(LineReader.BACKWARD_CHAR, "\u001b[D", "\u001bOD");
        bind(LineReader.FORWARD_CHAR, "\u001b[C", "\u001bOC");
        bind(LineReader.BEGINNING_OF_LINE, "\u001b[H", "\u001bOH", "\u001b[1~", "\u001b[7~");
        bind(LineReader.END_OF_LINE, "\u001b[F", "\u001bOF", "\u001b[4~", "\u001b[8~");
        bind(LineReader.DELETE_CHAR, "\u001b[3~");
        bind(LineReader.BACKWARD_WORD, "\u001b[1;5D");
        bind(LineReader.FORWARD_WORD, "\u001b[1;5C");
    }

    /** Terminals and what runs in between send some keys otherwise than the description says that the library goes by. */
    private void bind(String widget, String... keys) {
        Objects.requireNonNull(getKeyMaps().get(LineReader.MAIN)).bind(new Reference(widget), keys);
    }

    /** Reads a line. It may have line breaks in it: pasted ones, or those of Alt-Enter. */
    String read(String prompt, Function<String, List<String>> newHints, MaskingCallback display, String initial) {
        hints = newHints;
        hinted = null;
        return readLine(prompt, null, display, initial);
    }

    @Override
    protected void redisplay(boolean flush) {
        if (reading) {
            update(buf.toString());
        }
        super.redisplay(flush);
    }

    private void update(String typed) {
        if (!typed.equals(hinted)) {
            hinted = typed;
            shown = typed.isBlank() ? List.of() : hints.apply(typed);
        }
        post = shown.isEmpty() ? null : this::lines;
    }

    private AttributedString lines() {
        // The last column stays free: not every terminal agrees what happens there.
        int width = Math.max(1, size.getColumns() - 1);
        AttributedStringBuilder lines = new AttributedStringBuilder();
        for (int i = 0; i < Math.min(MOST, shown.size()); i++) {
            lines.append(i == 0 ? "" : "\n");
            lines.append(Columns.cut(Clean.line(shown.get(i)), width), AttributedStyle.DEFAULT.faint());
        }
        return lines.toAttributedString();
    }
}
