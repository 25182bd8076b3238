package revise.study;

import revise.deck.Card;
import revise.memory.Rating;

/** What a student can do to a session. An action that makes no sense at the moment changes nothing. */
public sealed interface Action {
    /** Show the answer. */
    record Reveal() implements Action {}

    /** Pick what the card offers, or put it back; items count from 0 in the order shown. */
    record Pick(int item) implements Action {}

    /** Tick a point off, or take the tick away; points count from 0. */
    record Tick(int point) implements Action {}

    /** Rate the answer. */
    record Rate(Rating rating) implements Action {}

    /** Take back the last answer, burial or suspension of this session and ask that card again. */
    record Undo() implements Action {}

    /** Leave the card out until the next study day. */
    record Bury() implements Action {}

    /** Leave the card out until it is unsuspended. */
    record Suspend() implements Action {}

    /** The card on screen was edited in its deck file; it may have a new id. */
    record Edited(Card card) implements Action {}

    /** The card on screen is no longer in its deck file. */
    record Removed() implements Action {}

    /** Leave the session. */
    record Quit() implements Action {}
}
