/** What is typed: keys, and text on a full screen. */
@NullMarked
package revise.terminal.input;

import org.jspecify.annotations.NullMarked;
