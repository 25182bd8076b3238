package revise.exchange.format;

/** Is told how far reading is, so that somebody who waits can see it. To be told often costs next to nothing. */
@FunctionalInterface
public interface Watch {
    /** Nobody waits. */
    Watch NONE = share -> {};

    /**
     * Takes note of how far it is.
     *
     * @param share of the source that is read, from 0 to 1
     */
    void reached(double share);
}
