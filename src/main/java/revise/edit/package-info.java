/** Changing deck files when the user asks for it: everything but the change stays as it is, to the byte. */
@NullMarked
package revise.edit;

import org.jspecify.annotations.NullMarked;
