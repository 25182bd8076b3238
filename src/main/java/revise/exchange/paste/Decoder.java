package revise.exchange.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the most likely labels of all lines at once: which lines are one, what each is, and what may follow what. The
 * time it takes is in proportion to the number of lines.
 */
final class Decoder {
    private static final Label[] LABELS = Label.values();
    private static final Feature[] FEATURES = Feature.values();
    private static final int KINDS = LABELS.length;

    /** How many lines can be one. */
    private static final int LONGEST = 30;

    private static final double NEVER = -1e9;

    private final Observations seen;
    private final int size;
    private final Transitions transitions;

    /** By label, feature and value: how much more often under this label than in general, as a logarithm. */
    private final double[][][] evidence = new double[KINDS][FEATURES.length][];

    private final double[] ofStart;

    /** By place and label: the best score of the lines before it, and of those from it on. */
    private final double[] before;

    private final double[] from;
    private final double[] behind;
    private final double[] inside;

    Decoder(Observations seen, Habits habits, Background background) {
        this.seen = seen;
        this.size = seen.size();
        this.transitions = new Transitions(habits.further(), habits.unanswered(), habits.headed());
        for (Label label : LABELS) {
            for (Feature feature : FEATURES) {
                double[] logs = new double[feature.size()];
                for (int i = 0; i < logs.length; i++) {
                    logs[i] = Math.log(habits.share(label, feature, i)) - background.log(feature, i);
                }
                evidence[label.ordinal()][feature.ordinal()] = logs;
            }
        }
        ofStart = new double[size * KINDS];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < KINDS; label++) {
                double sum = 0;
                for (Feature feature : FEATURES) {
                    sum += feature.isOfStart() ? evidence[label][feature.ordinal()][seen.value(feature, i, i)] : 0;
                }
                ofStart[i * KINDS + label] = sum;
            }
        }
        before = new double[(size + 1) * KINDS];
        from = new double[(size + 1) * KINDS];
        behind = new double[(size + 1) * KINDS];
        inside = new double[size];
        Arrays.fill(inside, NEVER);
    }

    private double score(int first, int last, int label) {
        double[][] table = evidence[label];
        return ofStart[first * KINDS + label]
                + table[Feature.ASKING.ordinal()][seen.value(Feature.ASKING, first, last)]
                + table[Feature.END.ordinal()][seen.value(Feature.END, first, last)]
                + table[Feature.LENGTH.ordinal()][seen.value(Feature.LENGTH, first, last)]
                + table[Feature.INNER.ordinal()][seen.value(Feature.INNER, first, last)];
    }

    List<Labelled> decode() {
        if (size == 0) {
            return List.of();
        }
        backward();
        forward();
        return path();
    }

    /** Fills what is best from each place on. */
    private void backward() {
        Arrays.fill(from, NEVER);
        for (int label = 0; label < KINDS; label++) {
            behind[size * KINDS + label] = transitions.end(label);
        }
        for (int first = size - 1; first >= 0; first--) {
            double joins = 0;
            for (int last = first; last < size && last - first < LONGEST; last++) {
                joins += last == first ? 0 : seen.join(last);
                if (joins <= Wrapping.NEVER) {
                    break;
                }
                for (int label = 0; label < KINDS; label++) {
                    double score = score(first, last, label) + joins + behind[(last + 1) * KINDS + label];
                    from[first * KINDS + label] = Math.max(from[first * KINDS + label], score);
                }
            }
            for (int label = 0; label < KINDS; label++) {
                double best = NEVER;
                for (int next = 0; next < KINDS; next++) {
                    best = Math.max(best, transitions.of(label, next) + from[first * KINDS + next]);
                }
                behind[first * KINDS + label] = best;
            }
        }
    }

    /** Fills what is best up to each place, and what is best with lines inside of others. */
    private void forward() {
        double[] ended = new double[(size + 1) * KINDS];
        Arrays.fill(ended, NEVER);
        for (int first = 0; first < size; first++) {
            for (int label = 0; label < KINDS; label++) {
                int at = first * KINDS + label;
                before[at] = first == 0 ? transitions.start(label) : NEVER;
                for (int last = 0; first > 0 && last < KINDS; last++) {
                    before[at] = Math.max(before[at], ended[first * KINDS + last] + transitions.of(last, label));
                }
            }
            double joins = 0;
            for (int last = first; last < size && last - first < LONGEST; last++) {
                joins += last == first ? 0 : seen.join(last);
                if (joins <= Wrapping.NEVER) {
                    break;
                }
                for (int label = 0; label < KINDS; label++) {
                    double score = before[first * KINDS + label] + score(first, last, label) + joins;
                    int at = (last + 1) * KINDS + label;
                    ended[at] = Math.max(ended[at], score);
                    if (last > first) {
                        double whole = score + behind[at];
                        inside[first + 1] = Math.max(inside[first + 1], whole);
                        inside[last] = Math.max(inside[last], whole);
                    }
                }
            }
        }
    }

    /** Walks from the start along what is best from each place on. */
    private List<Labelled> path() {
        List<Labelled> path = new ArrayList<>();
        int label = first();
        int first = 0;
        while (first < size) {
            int last = end(first, label);
            path.add(new Labelled(LABELS[label], first, last, margin(first, label)));
            first = last + 1;
            label = first < size ? next(label, first) : label;
        }
        return Collections.unmodifiableList(path);
    }

    private int first() {
        int best = 0;
        for (int label = 1; label < KINDS; label++) {
            if (transitions.start(label) + from[label] > transitions.start(best) + from[best]) {
                best = label;
            }
        }
        return best;
    }

    private int next(int label, int first) {
        int best = 0;
        for (int next = 1; next < KINDS; next++) {
            if (transitions.of(label, next) + from[first * KINDS + next]
                    > transitions.of(label, best) + from[first * KINDS + best]) {
                best = next;
            }
        }
        return best;
    }

    private int end(int first, int label) {
        double joins = 0;
        int best = first;
        double bestScore = NEVER * 2;
        for (int last = first; last < size && last - first < LONGEST; last++) {
            joins += last == first ? 0 : seen.join(last);
            if (joins <= Wrapping.NEVER) {
                break;
            }
            double score = score(first, last, label) + joins + behind[(last + 1) * KINDS + label];
            if (score > bestScore) {
                bestScore = score;
                best = last;
            }
        }
        return best;
    }

    private double margin(int first, int label) {
        double own = before[first * KINDS + label] + from[first * KINDS + label];
        double other = inside[first];
        for (int each = 0; each < KINDS; each++) {
            boolean answers = Transitions.isAnswer(each) && Transitions.isAnswer(label);
            if (each != label && !answers) {
                other = Math.max(other, before[first * KINDS + each] + from[first * KINDS + each]);
            }
        }
        return own - other;
    }
}
