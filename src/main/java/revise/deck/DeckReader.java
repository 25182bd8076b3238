package revise.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads deck files. Whatever a file holds, the answer is a deck or findings, never an exception. */
public final class DeckReader {
    private DeckReader() {}

    /** Reads one deck file, finding every mistake in it. A file that cannot be read is a finding as well. */
    public static Reading read(Path file) {
        try {
            return read(file, bytes(file));
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static Reading unreadable(Path file, IOException e) {
        Findings findings = new Findings(file);
        findings.error(1, 1, "unreadable", reason(file, e));
        return new Reading(null, null, findings.inOrder());
    }

    /** Does the same, unless the cache has what the file was read into before: then warnings are not given again. */
    static Reading read(Path file, DeckCache cache) {
        byte[] content;
        try {
            content = bytes(file);
        } catch (IOException e) {
            return unreadable(file, e);
        }
        Deck before = cache.find(file, content);
        if (before != null) {
            return new Reading(before, before, List.of());
        }
        Reading reading = read(file, content);
        if (reading.deck() != null) {
            cache.keep(file, content, reading.deck());
        }
        return reading;
    }

    /** Reads a deck from a file's content; the name only serves to say where something is. */
    public static Reading read(Path name, byte[] content) {
        Findings findings = new Findings(name);
        SourceText source = SourceText.of(content, findings);
        Deck deck = source == null ? null : deck(name, source, findings);
        return new Reading(findings.hasErrors() ? null : deck, deck, findings.inOrder());
    }

    private static @Nullable Deck deck(Path name, SourceText source, Findings findings) {
        Recovery recovery = new Recovery(findings);
        DeckForm form = new DeckForm(name, findings, recovery, source.text().length());
        Segment segment = Segment.whole(source);
        while (segment != null) {
            segment = run(segment, form, recovery, findings);
        }
        return form.deck();
    }

    /** Reads as far as the library can; gives what is left to be read behind a mistake. */
    private static @Nullable Segment run(Segment segment, DeckForm form, Recovery recovery, Findings findings) {
        try (TokenCursor cursor = new TokenCursor(segment, findings)) {
            form.read(cursor, segment.amidCards());
            return null;
        } catch (BrokenYaml e) {
            e.report(findings);
            return recovery.behind(segment);
        }
    }

    /**
     * Gives the content of a file for {@link #read(Path, byte[])}. That is one byte more than is allowed at most, so that
     * the excess shows without reading an endless device to its end.
     */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) <= SourceText.LARGEST) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SourceText.LARGEST + 1);
        }
    }

    /** Why a file could not be read, and what to do. */
    static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "there is no permission to read this file; change its permissions";
        }
        if (Files.isDirectory(file)) {
            return "this is a folder; name a file";
        }
        return "the file cannot be read; check the disk and the file";
    }
}
