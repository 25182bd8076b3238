/** Writing cards at a terminal: the dialogue, and the two ways to hold it. */
@NullMarked
package revise.terminal.add;

import org.jspecify.annotations.NullMarked;
