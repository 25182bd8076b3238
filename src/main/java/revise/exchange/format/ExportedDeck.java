package revise.exchange.format;

import java.nio.file.Path;

/**
 * A deck that goes out.
 *
 * @param id the deck's id; with a card's own id, which every card here has, it is {@code deck/card}
 * @param folder where the deck's file is: names of images are paths from there
 * @param content what it holds; no card has doubts, and the past is there when it is wanted
 */
public record ExportedDeck(String id, Path folder, ImportedDeck content) {}
