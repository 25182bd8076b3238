/** Import and export: which format a source has, what becomes of what is found in it, and where that is written. */
@NullMarked
package revise.exchange;

import org.jspecify.annotations.NullMarked;
