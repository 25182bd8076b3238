/** Cards drafted from prose: what the notes say is turned into questions and gaps by rules, for a person to judge. */
@NullMarked
package revise.draft;

import org.jspecify.annotations.NullMarked;
