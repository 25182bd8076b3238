/** Cards in Markdown notes: hashcards, the spaced repetition of Obsidian, headings as questions; and hashcards out. */
@NullMarked
package revise.exchange.notes;

import org.jspecify.annotations.NullMarked;
