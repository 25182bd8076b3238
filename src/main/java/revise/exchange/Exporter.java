package revise.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import revise.deck.Deck;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;

/** Writes decks in another format. */
public final class Exporter {
    private final FormatWriter writer;
    private final ExportSettings settings;
    private final Map<String, Past> pasts;

    /** @param pasts what happened to cards, by their ids; empty when that is not wanted */
    public Exporter(FormatWriter writer, ExportSettings settings, Map<String, Past> pasts) {
        this.writer = writer;
        this.settings = settings;
        this.pasts = Map.copyOf(pasts);
    }

    /**
     * Writes decks one behind the other.
     *
     * @return what does not come along
     * @throws ExchangeException when they cannot be written in this format
     */
    public List<Loss> write(List<Deck> decks, OutputStream out) throws IOException, ExchangeException {
        List<Loss> losses = new ArrayList<>();
        List<ExportedDeck> exported = new ArrayList<>();
        for (Deck deck : decks) {
            losses.addAll(Entries.losses(deck));
            exported.add(Entries.of(deck, pasts));
        }
        losses.addAll(writer.write(exported, settings, out));
        return losses;
    }

    /**
     * Writes decks into a file, whole or not at all; one that is there is replaced and keeps its permissions.
     *
     * @return what does not come along
     * @throws ExchangeException when the file cannot be written, or not in this format
     */
    public List<Loss> save(List<Deck> decks, Path file) throws ExchangeException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new ExchangeException(file + ": this is a folder; name a file in it");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                    return write(decks, out);
                }
            }
            return replace(decks, target);
        } catch (IOException e) {
            throw new ExchangeException(file + ": the file cannot be written; check its folder and the disk", e);
        }
    }

    private List<Loss> replace(List<Deck> decks, Path target) throws IOException, ExchangeException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new ExchangeException(target + ": this is a folder; name a file in it");
        }
        Files.createDirectories(folder);
        Path temporary = folder.resolve(".revise-" + target.getFileName() + ".tmp");
        try {
            List<Loss> losses;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                losses = write(decks, out);
            }
            PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (before != null && Files.exists(target)) {
                Files.setPosixFilePermissions(temporary, before.readAttributes().permissions());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return losses;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
