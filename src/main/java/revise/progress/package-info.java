/** The progress log: events, their file, and the replay that turns them into each card's state. */
@NullMarked
package revise.progress;

import org.jspecify.annotations.NullMarked;
