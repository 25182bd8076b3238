/** Drives the built program as a user does: in a terminal, over pipes, and killed. */
@NullMarked
package revise.endtoend;

import org.jspecify.annotations.NullMarked;
