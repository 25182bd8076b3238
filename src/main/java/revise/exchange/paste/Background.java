package revise.exchange.paste;

/** How often lines have each value, whatever they are: what the evidence for a label is measured against. */
final class Background {
    private static final double QUESTIONS = 0.4;
    private static final double SMOOTHING = 2;

    private final double[][] logs = new double[Feature.values().length][];

    Background(Observations seen) {
        for (Feature feature : Feature.values()) {
            double[] counts = new double[feature.size()];
            double all = 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = SMOOTHING
                        * (QUESTIONS * feature.expected(Label.QUESTION, i)
                                + (1 - QUESTIONS) * feature.expected(Label.ANSWER, i));
                all += counts[i];
            }
            for (int i = 0; i < seen.size() && isOfLayout(feature); i++) {
                counts[seen.value(feature, i, i)]++;
                all++;
            }
            double[] log = new double[counts.length];
            for (int i = 0; i < counts.length; i++) {
                log[i] = Math.log(counts[i] / all);
            }
            logs[feature.ordinal()] = log;
        }
    }

    /** Where the lines are only parts of longer ones, what their words are tells nothing about the whole. */
    private static boolean isOfLayout(Feature feature) {
        return feature.ordinal() >= Feature.BULLET.ordinal();
    }

    double log(Feature feature, int value) {
        return logs[feature.ordinal()][value];
    }

    /** How likely lines that are one are in general, as a logarithm. */
    double log(Observations seen, int from, int to) {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += log(feature, seen.value(feature, from, to));
        }
        return sum;
    }
}
