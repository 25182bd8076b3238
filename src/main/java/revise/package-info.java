/** The entry point. */
@NullMarked
package revise;

import org.jspecify.annotations.NullMarked;
