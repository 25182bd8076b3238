/** The mock exam: papers drawn from decks, how they are sat, marked and reported. */
@NullMarked
package revise.exam;

import org.jspecify.annotations.NullMarked;
