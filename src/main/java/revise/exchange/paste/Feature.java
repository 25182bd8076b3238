package revise.exchange.paste;

/**
 * What can be seen of a line, as one of a few values, with how often each is expected under each label. The numbers are
 * what one expects before having seen the text; how much of the text outweighs them is their weight, in lines.
 */
enum Feature {
    ASKING(
            25,
            p(.01, .01, .004, .003, .003, .002, .004, .004, .0005, .01, .9495),
            p(.004, .002, .004, .001, .001, .001, .001, .002, .0005, .01, .9735),
            p(.41, .12, .03, .055, .115, .065, .04, .095, .02, .03, .02),
            p(.003, .004, .012, .002, .005, .0015, .005, .005, .0005, .015, .947),
            p(.01, .01, .01, .01, .01, .005, .01, .005, .002, .02, .908)),
    /** The sign at the end: question mark, one in quotation marks, full stop, colon, exclamation, comma, bracket, none; or a task. */
    END(
            12,
            p(.01, .002, .02, .06, .02, .002, .06, .806, .02),
            p(.002, .001, .01, .15, .01, .002, .03, .775, .02),
            p(.77, .02, .04, .02, .005, .005, .02, .04, .08),
            p(.006, .012, .34, .01, .01, .012, .05, .52, .04),
            p(.03, .01, .48, .10, .06, .02, .03, .25, .02)),
    /** In words: 1, to 3, to 6, to 10, to 16, to 26, to 45, more. */
    LENGTH(
            10,
            p(.05, .25, .40, .20, .08, .015, .004, .001),
            p(.12, .38, .33, .13, .03, .007, .002, .001),
            p(.02, .06, .22, .33, .23, .11, .025, .005),
            p(.10, .15, .16, .15, .14, .15, .10, .05),
            p(.03, .04, .08, .10, .15, .20, .20, .20)),
    /** Whether a question mark stands inside. */
    INNER(10, p(.995, .005), p(.998, .002), p(.94, .06), p(.988, .012), p(.97, .03)),
    /** How it begins: small letter, capital, digit, quotation mark, other. */
    START(
            8,
            p(.03, .90, .05, .01, .01),
            p(.03, .90, .05, .01, .01),
            p(.06, .88, .02, .03, .01),
            p(.12, .70, .10, .04, .04),
            p(.10, .78, .06, .03, .03)),
    /** Plain, in title case, or named as a part: "Topic 2". */
    CASE(20, p(.45, .35, .20), p(.30, .35, .35), p(.935, .06, .005), p(.855, .14, .005), p(.90, .08, .02)),
    BULLET(
            4,
            p(.75, .01, .01, .01, .01, .21),
            p(.60, .01, .01, .01, .01, .36),
            p(.90, .02, .02, .02, .01, .03),
            p(.80, .07, .07, .04, .0195, .0005),
            p(.90, .02, .02, .02, .02, .02)),
    NUMERAL(
            4,
            p(.95, .02, .01, .01, .005, .005),
            p(.90, .07, .01, .01, .005, .005),
            p(.75, .10, .05, .01, .0899, .0001),
            p(.75, .06, .04, .05, .0001, .0999),
            p(.90, .04, .03, .01, .01, .01)),
    /** Of the numeral: none, the first, one more than the one before, other. */
    SEQUENCE(
            4,
            p(.95, .03, .01, .01),
            p(.90, .05, .03, .02),
            p(.80, .02, .15, .03),
            p(.75, .10, .13, .02),
            p(.90, .05, .03, .02)),
    /** Blank lines before it. */
    BLANKS(3, p(.60, .30, .10), p(.15, .55, .30), p(.50, .40, .10), p(.76, .20, .04), p(.50, .40, .10)),
    INDENT(4, p(.95, .05), p(.95, .05), p(.95, .05), p(.80, .20), p(.90, .10)),
    BOLD(3, p(.85, .15), p(.70, .30), p(.88, .12), p(.97, .03), p(.97, .03));

    private static final int LAST = 4;

    private final double weight;
    /** Read only. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final double[][] expected;

    Feature(double weight, double[]... expected) {
        this.weight = weight;
        this.expected = expected;
    }

    private static double[] p(double... shares) {
        return shares;
    }

    /** How many lines of a text count as much as what was expected before. */
    double weight() {
        return weight;
    }

    /** How many values there are. */
    int size() {
        return expected[0].length;
    }

    /** The share of the lines with this label that have this value. */
    double expected(Label label, int value) {
        int row = label == Label.FURTHER ? Label.ANSWER.ordinal() : label == Label.OTHER ? LAST : label.ordinal();
        return expected[row][value];
    }

    /** Whether it is seen at the first of several lines that are one. */
    boolean isOfStart() {
        return ordinal() >= START.ordinal();
    }
}
