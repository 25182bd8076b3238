package revise.grading;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule found of a point.
 *
 * @param share of the point's marks, in percent
 * @param tokens the places in the answer that speak for or against it
 */
record Draft(Verdict verdict, int share, String evidence, List<Integer> tokens) {
    static final int HALF = 50;
    static final int QUARTER = 25;

    Draft {
        tokens = List.copyOf(tokens);
    }

    static Draft met(String evidence, List<Integer> tokens) {
        return new Draft(Verdict.MET, 100, evidence, tokens);
    }

    static Draft missed(String evidence) {
        return new Draft(Verdict.MISSED, 0, evidence, List.of());
    }

    static Draft contradicted(String evidence, List<Integer> tokens) {
        return new Draft(Verdict.CONTRADICTED, 0, evidence, tokens);
    }

    static Draft unsure(int share, String evidence, List<Integer> tokens) {
        return new Draft(Verdict.UNSURE, share, evidence, tokens);
    }

    /** What two rules that must both hold say together. */
    Draft and(Draft other) {
        boolean thisDecides = rank() >= other.rank();
        Draft worse = thisDecides ? this : other;
        if (worse.verdict == Verdict.MET) {
            List<Integer> both = new ArrayList<>(tokens);
            both.addAll(other.tokens);
            return met(evidence + ", " + other.evidence, both);
        }
        return worse;
    }

    private int rank() {
        return switch (verdict) {
            case MET -> 0;
            case UNSURE -> 1;
            case MISSED -> 2;
            case CONTRADICTED -> 3;
        };
    }
}
