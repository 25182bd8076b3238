/** The review log in the form that tools for fitting schedulers read. */
@NullMarked
package revise.exchange.reviews;

import org.jspecify.annotations.NullMarked;
