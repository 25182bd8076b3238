package revise.exchange.paste;

/** What may follow what, as logarithms. */
final class Transitions {
    private static final double NEVER = -1e6;
    private static final int KINDS = Label.values().length;

    /** From title, heading, question, answer and other; to the same. */
    private static final double[][] SHARES = {
        {.05, .06, .83, 0, .06},
        {0, .03, .95, 0, .02},
        {0, .004, .035, .96, .001},
        {0, .03, .967, 0, .003},
        {.05, .05, .40, 0, .50}
    };

    private static final double[] STARTS = {.45, .03, .45, 0, .07};
    private static final double[] ENDS = {.01, .01, .03, 1, .3};

    private final double[][] logs = new double[KINDS][KINDS];

    Transitions(double further) {
        int answer = Label.ANSWER.ordinal();
        for (int i = 0; i < KINDS; i++) {
            for (int j = 0; j < KINDS; j++) {
                double share = i != answer ? SHARES[i][j] : j == answer ? further : SHARES[i][j] * (1 - further);
                logs[i][j] = log(share);
            }
        }
    }

    private static double log(double share) {
        return share == 0 ? NEVER : Math.log(share);
    }

    double start(int label) {
        return log(STARTS[label]);
    }

    double of(int label, int next) {
        return logs[label][next];
    }

    double end(int label) {
        return log(ENDS[label]);
    }
}
