/** A mock exam at a terminal: on a full screen, or line by line. */
@NullMarked
package revise.terminal.exam;

import org.jspecify.annotations.NullMarked;
