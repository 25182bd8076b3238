/** What a person sees: screens, keys, plain lines, and the one function that makes text safe to show. */
@NullMarked
package revise.terminal;

import org.jspecify.annotations.NullMarked;
