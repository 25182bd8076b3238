/** The Markdown and the maths of a card as lines for a terminal and as plain words. */
@NullMarked
package revise.terminal.markdown;

import org.jspecify.annotations.NullMarked;
