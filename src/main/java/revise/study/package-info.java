/** The study session: what is due, in which order, and the state machine that asks it. */
@NullMarked
package revise.study;

import org.jspecify.annotations.NullMarked;
