/** Formats of quizzes and of other trainers: GIFT, quizzes in YAML and JSON, SuperMemo's text, Mnemosyne's files. */
@NullMarked
package revise.exchange.quizzes;

import org.jspecify.annotations.NullMarked;
