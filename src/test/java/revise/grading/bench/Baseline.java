package revise.grading.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import revise.deck.Point;

/**
 * What marking by comparing strings achieves. A point is met when the answer, or a part of it, is similar enough to the
 * point's text or to one of the answers it accepts. Parts are lines, sentences, and what stands between commas or
 * semicolons, so that a list of points has a chance. Texts are compared without case, accents and punctuation.
 */
public enum Baseline {
    /** 1 for the same text, else 0. */
    EXACT("exact match") {
        @Override
        double similarity(String one, String other) {
            return one.equals(other) ? 1 : 0;
        }
    },
    /** 1 less the Levenshtein distance as a share of the longer text. */
    EDIT("edit ratio") {
        @Override
        double similarity(String one, String other) {
            int longer = Math.max(one.length(), other.length());
            return longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
        }
    },
    /**
     * The words of both texts as sets: the common words, sorted and joined, and with the other words of one text or the
     * other behind them; the best indel ratio among these three strings. Texts of which one has all words of the other
     * have 1; texts without a common word have the indel ratio of their sorted words. The indel ratio is twice the
     * longest common subsequence as a share of both lengths.
     */
    TOKEN_SET("token-set ratio") {
        @Override
        double similarity(String one, String other) {
            TreeSet<String> common = words(one);
            TreeSet<String> ones = words(one);
            TreeSet<String> others = words(other);
            common.retainAll(others);
            ones.removeAll(common);
            others.removeAll(common);
            if (!common.isEmpty() && (ones.isEmpty() || others.isEmpty())) {
                return 1;
            }
            String shared = String.join(" ", common);
            String first = (shared + " " + String.join(" ", ones)).strip();
            String second = (shared + " " + String.join(" ", others)).strip();
            double best = indel(first, second);
            return common.isEmpty() ? best : Math.max(best, Math.max(indel(shared, first), indel(shared, second)));
        }
    };

    private static final int STEPS = 100;

    private final String title;

    Baseline(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** How similar two folded texts are, from 0 to 1. */
    abstract double similarity(String one, String other);

    /** How similar two texts are, from 0 to 1. */
    public double of(String one, String other) {
        return similarity(folded(one), folded(other));
    }

    /** Marks all answers. */
    List<Outcome> mark(List<MarkedAnswer> answers, double threshold) {
        return answers.stream()
                .map(answer -> mark(answer, best(answer), threshold))
                .toList();
    }

    /** The threshold, in hundredths of 1, with the best kappa; the lowest of several. */
    double tuned(List<MarkedAnswer> answers) {
        List<double[]> best = answers.stream().map(this::best).toList();
        double threshold = 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = 1; step <= STEPS; step++) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                outcomes.add(mark(answers.get(i), best.get(i), (double) step / STEPS));
            }
            double kappa = Agreement.of(outcomes).kappa();
            if (kappa > highest) {
                highest = kappa;
                threshold = (double) step / STEPS;
            }
        }
        return threshold;
    }

    private static Outcome mark(MarkedAnswer answer, double[] best, double threshold) {
        double marks = 0;
        for (int i = 0; i < best.length; i++) {
            marks += best[i] >= threshold ? answer.card().points().get(i).marks() : 0;
        }
        return new Outcome(answer, Math.min(marks, answer.full()), false, "");
    }

    /** The best similarity for each point. */
    private double[] best(MarkedAnswer answer) {
        List<String> parts = new ArrayList<>(Arrays.asList(answer.text().split("[\\n;,]|\\.(?=\\s|$)")));
        parts.add(answer.text());
        return answer.card().points().stream()
                .mapToDouble(point -> best(point, parts))
                .toArray();
    }

    private double best(Point point, List<String> parts) {
        double best = 0;
        for (String part : parts) {
            if (!folded(part).isEmpty()) {
                best = Math.max(best, of(part, point.text()));
                for (String accepted : point.accept()) {
                    best = Math.max(best, of(part, accepted));
                }
            }
        }
        return best;
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static TreeSet<String> words(String folded) {
        return new TreeSet<>(Arrays.asList(folded.split(" ")));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static double indel(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int longest = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = row[j];
                row[j] = longest;
            }
        }
        int both = one.length() + other.length();
        return both == 0 ? 1 : 2.0 * row[other.length()] / both;
    }
}
