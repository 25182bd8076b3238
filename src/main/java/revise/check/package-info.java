/** What makes good cards: rules that look at decks which can be read, and say what would be better. */
@NullMarked
package revise.check;

import org.jspecify.annotations.NullMarked;
