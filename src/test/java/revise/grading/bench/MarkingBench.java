package revise.grading.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import revise.grading.Markers;

/**
 * Judges the marking of typed answers by answers that were marked by hand, beside what comparing strings achieves.
 *
 * <p>Usage: {@code MarkingBench [tuning|held-out|time]}. Without a word, the tables; with the name of a part, every answer
 * of it on which the marks differ as well; with {@code time}, what marking costs.
 */
public final class MarkingBench {
    private final MarkingSet set = MarkingSet.read();
    private final Markers markers = new Markers(set.decks());
    private final PrintStream out;

    private MarkingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String wish = args.length == 0 ? "" : args[0];
        MarkingBench bench = new MarkingBench(out);
        switch (wish) {
            case "" -> bench.tables();
            case "tuning" -> bench.tablesAndDisagreements(bench.set.tuning());
            case "held-out" -> bench.tablesAndDisagreements(bench.set.heldOut());
            case "time" -> out.print(new Timing(bench.markers, bench.set).report());
            default -> {
                System.err.println("no such part: " + wish);
                System.exit(2);
            }
        }
    }

    private void tablesAndDisagreements(List<MarkedAnswer> answers) {
        tables();
        disagreements(answers);
    }

    private void tables() {
        out.println("kappa: quadratic weighted, of the share of full marks in quarters; error: mean, of that share.");
        out.println("Thresholds are those with the best kappa on all of tuning.");
        double edit = Baseline.EDIT.tuned(set.tuning());
        double tokens = Baseline.TOKEN_SET.tuned(set.tuning());
        table("tuning", set.tuning(), edit, tokens);
        table("held-out", set.heldOut(), edit, tokens);
    }

    private void table(String part, List<MarkedAnswer> answers, double edit, double tokens) {
        table(part + ", declared terms", answers, MarkedAnswer::isDeclared, edit, tokens);
        table(part + ", text only", answers, answer -> !answer.isDeclared(), edit, tokens);
        table(part + ", all", answers, answer -> true, edit, tokens);
    }

    private void table(
            String title, List<MarkedAnswer> answers, Predicate<MarkedAnswer> wanted, double edit, double tokens) {
        List<MarkedAnswer> some = answers.stream().filter(wanted).toList();
        out.println();
        out.println(title);
        out.println(Agreement.HEAD);
        out.println(Agreement.of(outcomes(some)).line("  marking"));
        line(Baseline.EXACT, some, 1);
        line(Baseline.EDIT, some, edit);
        line(Baseline.TOKEN_SET, some, tokens);
    }

    private void line(Baseline baseline, List<MarkedAnswer> answers, double threshold) {
        String name = String.format(Locale.ROOT, "  %s >= %.2f", baseline.title(), threshold);
        out.println(Agreement.of(baseline.mark(answers, threshold)).line(name));
    }

    private List<Outcome> outcomes(List<MarkedAnswer> answers) {
        return answers.stream().map(answer -> Outcome.of(markers, answer)).toList();
    }

    private void disagreements(List<MarkedAnswer> answers) {
        List<Outcome> wrong = outcomes(answers).stream()
                .filter(outcome -> !outcome.isExact())
                .sorted(Comparator.comparingDouble(Outcome::error).reversed())
                .toList();
        out.println();
        out.println(
                wrong.size() + " of " + answers.size() + " answers are marked differently, the largest errors first");
        wrong.forEach(outcome -> out.print(disagreement(outcome)));
    }

    private static String disagreement(Outcome outcome) {
        MarkedAnswer answer = outcome.answer();
        String given = answer.points().toString().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%n%+.2f  %s, %s%s%n  typed:   %s%n  marker:  %.2f of %.2f %s %s%n  marking: %.2f %s%n",
                outcome.share() - outcome.wantedShare(),
                answer.card().id(),
                answer.kind(),
                outcome.isDangerous() ? ", DANGEROUS" : "",
                answer.text().replace("\n", " / "),
                answer.marks(),
                answer.full(),
                given,
                answer.why(),
                outcome.marks(),
                outcome.reasons());
    }
}
