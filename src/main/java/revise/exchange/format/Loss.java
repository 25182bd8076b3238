package revise.exchange.format;

/**
 * Something that did not come along.
 *
 * @param where the place in the source, such as {@code notes.md:12} or {@code note 1700000000000, field Extra}
 * @param what what it was and why; untrusted, since it may quote the source
 */
public record Loss(String where, String what) {}
