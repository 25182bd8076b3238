package revise.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.ImagePath;
import revise.deck.Point;
import revise.study.View;
import revise.terminal.markdown.Image;
import revise.terminal.markdown.Markdown;

/** The images of the card on screen: what is shown of them, and opening them. */
final class CardImages {
    private CardImages() {}

    /**
     * The images that can be seen now: the answer's only once it is shown.
     *
     * @param hint whether the hint is shown
     */
    static List<Image> of(View.Asking asking, boolean hint) {
        Card card = asking.card();
        List<String> texts = new ArrayList<>(asking.picks().offered());
        texts.add(0, card.question());
        if (asking.revealed()) {
            for (Point point : card.points()) {
                texts.add(point.text());
            }
            texts.add(card.note() == null ? "" : card.note());
        }
        texts.add(hint && card.hint() != null ? card.hint() : "");
        List<Image> images = new ArrayList<>();
        for (String text : texts) {
            for (Image image : Markdown.images(text)) {
                if (!images.contains(image)) {
                    images.add(image);
                }
            }
        }
        return images;
    }

    /** Opens them and says what came of it. Only image files in the deck's folder are opened. */
    static String open(View.Asking asking, boolean hint, ImageViewer viewer) {
        List<String> said = new ArrayList<>();
        for (Image image : of(asking, hint)) {
            String failure = failure(image, asking.card(), viewer);
            said.add(failure == null ? "opened " + image.path() : failure);
        }
        return said.isEmpty() ? "this card shows no image" : String.join("; ", said);
    }

    private static @Nullable String failure(Image image, Card card, ImageViewer viewer) {
        Path file = ImagePath.inside(card.place().file(), image.path());
        if (file == null) {
            return image.path() + " is not in the deck's folder, so it is not opened";
        }
        if (!ImagePath.isImage(file)) {
            return image.path() + " is no image file, so it is not opened";
        }
        return Files.isRegularFile(file) ? viewer.show(file) : "there is no file " + image.path() + " beside the deck";
    }
}
