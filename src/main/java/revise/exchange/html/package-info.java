/** HTML as other programs keep it on their cards, turned into the Markdown of decks, and back. */
@NullMarked
package revise.exchange.html;

import org.jspecify.annotations.NullMarked;
