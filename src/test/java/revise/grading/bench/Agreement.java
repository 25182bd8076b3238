package revise.grading.bench;

import java.util.List;
import java.util.Locale;

/**
 * How well a program's marks agree with the marker's.
 *
 * @param exact the share of answers with the same marks
 * @param kappa quadratic weighted kappa of the shares of full marks, rounded to quarters
 * @param error the mean absolute error of the share of full marks
 * @param falseFull how many answers got full marks, and less from the marker
 * @param dangerous how many of these say something reversed or contradicted
 * @param falseZero how many got nothing with no point unsure, and something from the marker
 * @param unsure the share of answers with an unsure point
 */
public record Agreement(
        int answers,
        double exact,
        double kappa,
        double error,
        int falseFull,
        int dangerous,
        int falseZero,
        double unsure) {
    private static final int QUARTERS = 4;

    /** The columns of {@link #line}. */
    static final String HEAD = String.format(
            Locale.ROOT,
            "%-26s %7s %6s %6s %6s %10s %10s %10s %7s",
            "",
            "answers",
            "exact",
            "kappa",
            "error",
            "false full",
            "dangerous",
            "false zero",
            "unsure");

    /** Compares; at least one outcome. */
    public static Agreement of(List<Outcome> outcomes) {
        int[] given = outcomes.stream().mapToInt(o -> quarter(o.share())).toArray();
        int[] wanted = outcomes.stream().mapToInt(o -> quarter(o.wantedShare())).toArray();
        double answers = outcomes.size();
        return new Agreement(
                outcomes.size(),
                outcomes.stream().filter(Outcome::isExact).count() / answers,
                kappa(given, wanted, QUARTERS),
                outcomes.stream().mapToDouble(Outcome::error).sum() / answers,
                (int) outcomes.stream().filter(Outcome::isFalseFull).count(),
                (int) outcomes.stream().filter(Outcome::isDangerous).count(),
                (int) outcomes.stream().filter(Outcome::isFalseZero).count(),
                outcomes.stream().filter(Outcome::unsure).count() / answers);
    }

    static int quarter(double share) {
        return (int) Math.round(QUARTERS * share);
    }

    /**
     * Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance gives, below it is worse than chance. Where
     * chance leaves nothing to disagree on, it is 1.
     *
     * @param highest the highest category; the lowest is 0
     */
    public static double kappa(int[] first, int[] second, int highest) {
        long[] firsts = new long[highest + 1];
        long[] seconds = new long[highest + 1];
        double observed = 0;
        for (int i = 0; i < first.length; i++) {
            firsts[first[i]]++;
            seconds[second[i]]++;
            observed += square(first[i] - second[i]);
        }
        double expected = 0;
        for (int i = 0; i <= highest; i++) {
            for (int j = 0; j <= highest; j++) {
                expected += square(i - j) * firsts[i] * seconds[j] / first.length;
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }

    private static double square(int difference) {
        return (double) difference * difference;
    }

    /** One line of a table. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-26s %7d %5.1f%% %6.3f %6.3f %10d %10d %10d %6.1f%%",
                name,
                answers,
                100 * exact,
                kappa,
                error,
                falseFull,
                dangerous,
                falseZero,
                100 * unsure);
    }
}
