/** The review of what was found in a file before it becomes a deck, on a full screen. */
@NullMarked
package revise.terminal.importing;

import org.jspecify.annotations.NullMarked;
