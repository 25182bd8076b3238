package revise.exchange.format;

/** Gathers lines that belong to no card: those that follow each other become one loss. */
public final class Leftovers {
    private final String what;
    private final Losses losses;
    private String first = "";
    private int start;
    private int lines;

    /**
     * @param what they are, such as {@code outside the cards}
     * @param losses where they go
     */
    public Leftovers(String what, Losses losses) {
        this.what = what;
        this.losses = losses;
    }

    /**
     * Adds a line; blank ones do not count.
     *
     * @param number counted from 1
     */
    public void add(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        if (lines == 0) {
            start = number;
            first = line.strip();
        }
        lines++;
    }

    /** Ends what was added so far. */
    public void end() {
        if (lines > 0) {
            String counted = lines == 1 ? "a line " : lines + " lines ";
            losses.add(start, counted + what + (lines == 1 ? ": " : ", from ") + Quote.of(first));
        }
        lines = 0;
    }
}
