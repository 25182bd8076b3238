package revise.exchange.format;

/**
 * How well a source fits a format.
 *
 * @param value 0 for not at all, to 1 for nothing else; what only might be of the format is below a half
 * @param why the evidence, in a few words
 */
public record Likelihood(double value, String why) {
    public static final Likelihood NONE = new Likelihood(0, "nothing of this format is in it");
}
