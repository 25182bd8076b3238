package revise.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Image;
import revise.exchange.format.Loss;

/** Writes the images of an import beside its decks. A file that is there already is never written over. */
final class Pictures {
    /** In bytes; no picture on a card needs more. */
    private static final int LARGEST = 64 << 20;

    private final Path folder;
    private final List<Loss> losses = new ArrayList<>();

    Pictures(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes images.
     *
     * @return those that cannot be had
     * @throws ExchangeException when the folder cannot be written to
     */
    List<Loss> save(List<Image> images) throws ExchangeException {
        if (images.isEmpty()) {
            return List.of();
        }
        try {
            Files.createDirectories(folder);
            for (Image image : images) {
                Optional<byte[]> bytes = read(image);
                if (bytes.isPresent()) {
                    write(image, bytes.get());
                }
            }
        } catch (IOException e) {
            throw new ExchangeException(
                    folder + ": the pictures cannot be written there; check the folder's permissions and the disk", e);
        }
        return losses;
    }

    private Optional<byte[]> read(Image image) {
        try (InputStream in = image.content().open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return Optional.of(bytes);
            }
            lost(image, "which is larger than " + (LARGEST >> 20) + " MiB");
        } catch (IOException e) {
            lost(image, "which is damaged");
        }
        return Optional.empty();
    }

    private void write(Image image, byte[] bytes) throws IOException {
        Path file = folder.resolve(image.name()).normalize();
        if (!folder.equals(file.getParent())) {
            lost(image, "whose name is none for a file");
            return;
        }
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                lost(image, "since there is another one of that name in " + folder);
            }
            return;
        }
        Path temporary = Files.createTempFile(folder, ".revise", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void lost(Image image, String why) {
        losses.add(new Loss(image.name(), "the picture, " + why));
    }
}
