/** Cards in Org files: those of org-drill and of org-fc. */
@NullMarked
package revise.exchange.org;

import org.jspecify.annotations.NullMarked;
