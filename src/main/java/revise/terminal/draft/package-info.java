/** Drafts and their author: one draft after the other, on a full screen or line by line. */
@NullMarked
package revise.terminal.draft;

import org.jspecify.annotations.NullMarked;
