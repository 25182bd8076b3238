/** Anki's packages of decks, in and out: their archive, their database, their note types and what they remember. */
@NullMarked
package revise.exchange.anki;

import org.jspecify.annotations.NullMarked;
