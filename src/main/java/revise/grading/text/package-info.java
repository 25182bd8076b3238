/** What an answer says: its words, clauses, negations, numbers and dates. Knows nothing of cards. */
@NullMarked
package revise.grading.text;

import org.jspecify.annotations.NullMarked;
