package revise.exchange.paste;

/** How often the lines of each label have each value, in one text as far as it has been understood. */
final class Habits {
    private static final Feature[] FEATURES = Feature.values();
    private static final Label[] LABELS = Label.values();

    /** By label, feature and value: what is expected, as counts of lines. */
    private final double[][][] expected;

    private final double[][][] counted;
    /** Questions without an answer that are expected, and such with one; hardly anybody keeps the former. */
    private static final double UNANSWERED = 0.05;

    private static final double ANSWERED = 9.95;
    /** Cards with a heading behind them that are expected, and such without one. */
    private static final double HEADED = 0.3;

    private static final double UNHEADED = 9.7;
    private double headed;
    private double unheaded;
    private double answered;
    private double unanswered;
    private double further;
    private double last;
    private final double expectedFurther;
    private final double expectedLast;

    private Habits(double[][][] expected, double expectedFurther, double expectedLast) {
        this.expected = expected;
        this.expectedFurther = expectedFurther;
        this.expectedLast = expectedLast;
        counted = new double[LABELS.length][FEATURES.length][];
        for (Label label : LABELS) {
            for (Feature feature : FEATURES) {
                counted[label.ordinal()][feature.ordinal()] = new double[feature.size()];
            }
        }
    }

    /** What is expected of any text. */
    static Habits usual() {
        double[][][] expected = new double[LABELS.length][FEATURES.length][];
        for (Label label : LABELS) {
            for (Feature feature : FEATURES) {
                double[] shares = new double[feature.size()];
                for (int i = 0; i < shares.length; i++) {
                    shares[i] = feature.expected(label, i) * feature.weight();
                }
                expected[label.ordinal()][feature.ordinal()] = shares;
            }
        }
        return new Habits(expected, 3.5, 6.5);
    }

    /** The same, but with most of the lines of a label having one value. */
    Habits mostly(Label label, Feature feature, int value, double share) {
        double[] shares = expected[label.ordinal()][feature.ordinal()].clone();
        double rest = 0;
        for (int i = 0; i < shares.length; i++) {
            rest += i == value ? 0 : shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == value ? share : shares[i] / rest * (1 - share);
        }
        return expecting(label, feature, shares);
    }

    /** The same, but with other shares expected of the values of a feature. */
    Habits expecting(Label label, Feature feature, double... shares) {
        double[][][] others = new double[LABELS.length][][];
        for (int i = 0; i < LABELS.length; i++) {
            others[i] = expected[i].clone();
        }
        double[] weighted = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            weighted[i] = shares[i] * feature.weight();
        }
        others[label.ordinal()][feature.ordinal()] = weighted;
        if (label == Label.ANSWER && feature != Feature.BLANKS) {
            others[Label.FURTHER.ordinal()][feature.ordinal()] = weighted;
        }
        return new Habits(others, expectedFurther, expectedLast);
    }

    /** The same, but with one line an answer. */
    Habits alternating() {
        return new Habits(expected, 0.3, 19.7);
    }

    /** The same expectations, with nothing counted. */
    Habits uncounted() {
        return new Habits(expected, expectedFurther, expectedLast);
    }

    void count(Label label, Feature feature, int value) {
        counted[counting(label, feature)][feature.ordinal()][value]++;
    }

    /** Counts an answer line, with whether another one follows. */
    void countAnswer(boolean another) {
        further += another ? 1 : 0;
        last += another ? 0 : 1;
    }

    /** Counts a question, with whether an answer follows. */
    void countQuestion(boolean isAnswered) {
        answered += isAnswered ? 1 : 0;
        unanswered += isAnswered ? 0 : 1;
    }

    /** Counts a card with another one behind it, and whether a heading stands between them. */
    void countHeading(boolean isHeaded) {
        headed += isHeaded ? 1 : 0;
        unheaded += isHeaded ? 0 : 1;
    }

    /** The share of the cards that a heading follows. */
    double headed() {
        return (HEADED + headed) / (HEADED + UNHEADED + headed + unheaded);
    }

    /** The share of the questions that another one follows. */
    double unanswered() {
        return (UNANSWERED + unanswered) / (UNANSWERED + ANSWERED + unanswered + answered);
    }

    /** The share of the answer lines that another one follows. */
    double further() {
        return (expectedFurther + further) / (expectedFurther + further + expectedLast + last);
    }

    double share(Label label, Feature feature, int value) {
        double[] before = expected[label.ordinal()][feature.ordinal()];
        if (!isLearnt(label)) {
            return before[value] / feature.weight();
        }
        double[] seen = counted[counting(label, feature)][feature.ordinal()];
        double all = feature.weight();
        for (double number : seen) {
            all += number;
        }
        return (before[value] + seen[value]) / all;
    }

    /** The logarithm of how likely all that was counted is, whatever the true shares may be. */
    double evidence() {
        double sum = beta(expectedFurther, expectedLast, further, last)
                + beta(UNANSWERED, ANSWERED, unanswered, answered)
                + beta(HEADED, UNHEADED, headed, unheaded);
        for (Label label : LABELS) {
            for (Feature feature : FEATURES) {
                double[] before = expected[label.ordinal()][feature.ordinal()];
                double[] seen = counted[label.ordinal()][feature.ordinal()];
                sum += isLearnt(label) ? likelihood(before, seen) : fixed(before, seen, feature.weight());
            }
        }
        return sum;
    }

    private static boolean isLearnt(Label label) {
        return label == Label.QUESTION || label == Label.ANSWER || label == Label.FURTHER;
    }

    /** Answer lines are alike, but for what stands between them. */
    private static int counting(Label label, Feature feature) {
        return label == Label.FURTHER && feature != Feature.BLANKS ? Label.ANSWER.ordinal() : label.ordinal();
    }

    private static double beta(double a, double b, double x, double y) {
        return logGamma(a + b)
                - logGamma(a + b + x + y)
                + logGamma(a + x)
                - logGamma(a)
                + logGamma(b + y)
                - logGamma(b);
    }

    private static double likelihood(double[] before, double[] seen) {
        double sum = 0;
        double weight = 0;
        double number = 0;
        for (int i = 0; i < before.length; i++) {
            weight += before[i];
            number += seen[i];
            sum += seen[i] == 0 ? 0 : logGamma(before[i] + seen[i]) - logGamma(before[i]);
        }
        return sum + logGamma(weight) - logGamma(weight + number);
    }

    private static double fixed(double[] before, double[] seen, double weight) {
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += seen[i] * Math.log(before[i] / weight);
        }
        return sum;
    }

    /** Stirling's series, with the argument raised until it is exact enough. */
    private static double logGamma(double x) {
        double shift = 0;
        double at = x;
        while (at < 8) {
            shift -= Math.log(at);
            at++;
        }
        double inverse = 1 / at;
        double series = inverse / 12 - inverse * inverse * inverse / 360;
        return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
    }
}
