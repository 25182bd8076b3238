/** Text for a terminal: made safe, measured in columns, broken into lines. */
@NullMarked
package revise.terminal.text;

import org.jspecify.annotations.NullMarked;
