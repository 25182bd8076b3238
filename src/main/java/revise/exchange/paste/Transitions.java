package revise.exchange.paste;

/** What may follow what, as logarithms. */
final class Transitions {
    private static final double NEVER = -1e6;
    private static final int KINDS = Label.values().length;

    /** From title, heading, question, answer, further answer and other; to the same. */
    private static final double[][] SHARES = {
        {.05, .06, .83, 0, 0, .06},
        {0, .03, .95, 0, 0, .02},
        {0, .004, 0, 0, 0, .001},
        {0, 0, 0, 0, 0, .003},
        {0, 0, 0, 0, 0, .003},
        {.05, .05, .40, 0, 0, .50}
    };

    /** How often a question or an answer follows a question. */
    private static final double ASKED = .995;

    /** How often a heading or a question follows a card. */
    private static final double CARDS = .997;

    private static final double[] STARTS = {.45, .03, .45, 0, 0, .07};
    private static final double[] ENDS = {.01, .01, .005, 1, 1, .3};

    private final double[][] logs = new double[KINDS][KINDS];

    /**
     * What may follow what.
     *
     * @param further the share of the answer lines that another one follows
     * @param unanswered the share of the questions that another one follows
     * @param headed the share of the cards that a heading follows
     */
    Transitions(double further, double unanswered, double headed) {
        for (int i = 0; i < KINDS; i++) {
            for (int j = 0; j < KINDS; j++) {
                double share = isAnswer(i) ? behindCard(j, headed) * (1 - further) : SHARES[i][j];
                share = isAnswer(i) && j == Label.FURTHER.ordinal() ? further : share;
                logs[i][j] = log(share);
            }
        }
        int question = Label.QUESTION.ordinal();
        logs[question][question] = log(ASKED * unanswered);
        logs[question][Label.ANSWER.ordinal()] = log(ASKED * (1 - unanswered));
    }

    private static double behindCard(int label, double headed) {
        return label == Label.HEADING.ordinal()
                ? CARDS * headed
                : label == Label.QUESTION.ordinal() ? CARDS * (1 - headed) : SHARES[Label.ANSWER.ordinal()][label];
    }

    static boolean isAnswer(int label) {
        return label == Label.ANSWER.ordinal() || label == Label.FURTHER.ordinal();
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
