package revise.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is no deck and read as strictly as one. Whatever it holds, there is a text or a finding. */
public final class TextFile {
    private final Path name;
    private final @Nullable SourceText source;
    private final List<Finding> findings;

    private TextFile(Path name, @Nullable SourceText source, Findings findings) {
        this.name = name;
        this.source = source;
        this.findings = findings.inOrder();
    }

    /** Reads a file; one that cannot be read is a finding. */
    public static TextFile read(Path file) {
        try {
            return of(file, DeckReader.bytes(file));
        } catch (IOException e) {
            Findings findings = new Findings(file);
            findings.error(1, 1, "unreadable", DeckReader.reason(file, e));
            return new TextFile(file, null, findings);
        }
    }

    /**
     * Reads a stream to its end, or to where it is too large.
     *
     * @param name serves to say where something is
     */
    public static TextFile read(Path name, InputStream in) throws IOException {
        return of(name, in.readNBytes(SourceText.LARGEST + 1));
    }

    /** Does the same for a content that is in memory. */
    public static TextFile of(Path name, byte[] content) {
        Findings findings = new Findings(name);
        if (content.length > SourceText.LARGEST) {
            findings.error(1, 1, "too-large", "this is larger than " + (SourceText.LARGEST >> 20) + " MiB");
            return new TextFile(name, null, findings);
        }
        return new TextFile(name, SourceText.of(content, findings), findings);
    }

    /** What serves to say where something is. */
    public Path name() {
        return name;
    }

    /** Why this is no text; empty when it is one. */
    public List<Finding> findings() {
        return findings;
    }

    /** The text without its byte order mark; empty when there are findings of why it is none. */
    public String text() {
        return source == null ? "" : source.text();
    }

    /** What the text is as a YAML mapping. */
    public TextMapping mapping() {
        return source == null ? TextMapping.NONE : TextMapping.read(name, source);
    }
}
