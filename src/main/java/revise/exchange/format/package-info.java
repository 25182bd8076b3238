/** What all formats of the import and the export have in common: where a text is from, what is found in it, what is lost. */
@NullMarked
package revise.exchange.format;

import org.jspecify.annotations.NullMarked;
