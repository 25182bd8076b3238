/** Deck files: reading YAML into cards, naming every mistake with its place. */
@NullMarked
package revise.deck;

import org.jspecify.annotations.NullMarked;
