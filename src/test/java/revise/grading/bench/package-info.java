/** How well typed answers are marked, judged by answers that were marked by hand. */
@NullMarked
package revise.grading.bench;

import org.jspecify.annotations.NullMarked;
