package revise.study;

import java.util.Map;
import revise.deck.Card;
import revise.memory.Rating;

/** What a student can do to a session. An action that makes no sense at the moment changes nothing. */
public sealed interface Action {
    /** Show the answer. */
    record Reveal() implements Action {}

    /** Answer in words: shows the answer with what the words are worth. A blank text is no answer, and shows it as well. */
    record Type(String text) implements Action {}

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

    /**
     * The card on screen was edited in its deck file.
     *
     * @param renamed new ids of cards by their old ones, where they have changed: the card's own and its siblings'
     */
    record Edited(Card card, Map<String, String> renamed) implements Action {}

    /**
     * What was typed counts for a point from now on: its deck file says so.
     *
     * @param card the card as it is now, the same but for the wordings that it accepts
     * @param point counted from 0
     */
    record Accepted(Card card, int point) implements Action {}

    /**
     * The card on screen is no longer in its deck file.
     *
     * @param renamed new ids of its siblings by their old ones, where they have changed
     */
    record Removed(Map<String, String> renamed) implements Action {}

    /** Leave the session. */
    record Quit() implements Action {}
}
