/** The FSRS memory model and the scheduler over it: pure functions of ratings, days and parameters; knows nothing of cards or files. */
@NullMarked
package revise.memory;

import org.jspecify.annotations.NullMarked;
