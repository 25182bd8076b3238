/** A full screen and what any of them is made of. */
@NullMarked
package revise.terminal.screen;

import org.jspecify.annotations.NullMarked;
