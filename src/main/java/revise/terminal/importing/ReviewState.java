package revise.terminal.importing;

import revise.exchange.Found;
import revise.exchange.Review;

/**
 * Where a person is in the review of a file.
 *
 * @param row the card under the cursor, from 0
 * @param top the first card in the window
 * @param scroll how much of another page than the cards is above the window: lines, or entries of a list
 * @param step how much a page of the window is
 * @param status what just happened, or empty; untrusted
 */
record ReviewState(Review review, Page page, int row, int top, int scroll, int step, String status) {
    /** A file that was just put on screen. */
    static ReviewState of(Found found, String status) {
        return new ReviewState(Review.of(found), new Page.Cards(), 0, 0, 0, 1, status);
    }

    /** Another page, from its beginning. */
    ReviewState on(Page next) {
        return new ReviewState(review, next, row, top, 0, step, "");
    }

    /** The same page with its cursor somewhere else. */
    ReviewState moved(Page next) {
        return new ReviewState(review, next, row, top, scroll, step, "");
    }

    /** The cursor on another card, as far as there are any. */
    ReviewState to(int next) {
        int last = review.size() - 1;
        return new ReviewState(review, page, Math.max(0, Math.min(last, next)), top, scroll, step, "");
    }

    /** The cards after a change, with the cursor on what it was about. */
    ReviewState with(Review next, String said) {
        return new ReviewState(next, new Page.Cards(), next.focus(), top, 0, step, said);
    }

    ReviewState scrolled(int next) {
        return new ReviewState(review, page, row, top, Math.max(0, next), step, status);
    }

    ReviewState saying(String next) {
        return new ReviewState(review, page, row, top, scroll, step, next);
    }

    /** The same after it was drawn. */
    ReviewState drawn(int from, int whole) {
        boolean cards = page instanceof Page.Cards;
        return new ReviewState(review, page, row, cards ? from : top, cards ? scroll : from, whole, status);
    }
}
