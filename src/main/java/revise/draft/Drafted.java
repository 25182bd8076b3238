package revise.draft;

import revise.edit.NewCard;

/**
 * A card that was drafted.
 *
 * @param line where in the notes it is from, counted from 1
 * @param card with the status draft; untrusted
 */
public record Drafted(int line, NewCard card) {}
