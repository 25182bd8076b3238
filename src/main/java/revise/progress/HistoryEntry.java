package revise.progress;

/**
 * One event in the life of a card.
 *
 * @param undone whether a later event took it back
 * @param after the card's state behind it
 */
public record HistoryEntry(Event.OfCard event, boolean undone, CardProgress after) {}
