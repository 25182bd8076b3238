/** Marking: what an answer, picked or typed, is worth by the points of its card, and why. */
@NullMarked
package revise.grading;

import org.jspecify.annotations.NullMarked;
