/** Words as they are compared, and the small words of languages. */
@NullMarked
package revise.language;

import org.jspecify.annotations.NullMarked;
