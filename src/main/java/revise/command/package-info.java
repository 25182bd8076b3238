/** One class a command: options in, a call to the domain, a view out. */
@NullMarked
package revise.command;

import org.jspecify.annotations.NullMarked;
