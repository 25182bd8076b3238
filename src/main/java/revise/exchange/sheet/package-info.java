/** Decks as a page to be printed, cut and folded. */
@NullMarked
package revise.exchange.sheet;

import org.jspecify.annotations.NullMarked;
