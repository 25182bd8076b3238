/** Files that only save time: checked when they are read, replaced whole, deleted without harm. */
@NullMarked
package revise.cache;

import org.jspecify.annotations.NullMarked;
