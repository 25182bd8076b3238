/** Cards from text that somebody copied out of a page, a chat or a document: question and answer lines without a format. */
@NullMarked
package revise.exchange.paste;

import org.jspecify.annotations.NullMarked;
