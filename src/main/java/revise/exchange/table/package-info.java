/** Cards as rows of a table: files of separated values, Quizlet's sets, and the text files of Anki. */
@NullMarked
package revise.exchange.table;

import org.jspecify.annotations.NullMarked;
