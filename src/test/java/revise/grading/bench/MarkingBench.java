package revise.grading.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import revise.deck.Deck;
import revise.grading.Markers;

/**
 * Judges the marking of typed answers by answers that were marked by hand, beside what comparing strings achieves.
 *
 * <p>Usage: {@code MarkingBench [tuning|held-out|subjects|traps|time]}. Without a word, the tables; with the name of a part,
 * every answer of it on which the marks differ as well; with {@code traps}, what
 * becomes of wrong answers with right words; with {@code time}, what marking costs. {@code subjects} reads and
 * shows nothing of the other two parts.
 */
public final class MarkingBench {
    private final Markers markers;
    private final double edit;
    private final double tokens;
    private final PrintStream out;

    /** Compares with strings by the thresholds that are best on some of the answers. */
    private MarkingBench(List<Deck> decks, List<MarkedAnswer> tuned, PrintStream out) {
        this.markers = new Markers(decks);
        this.edit = Baseline.EDIT.tuned(tuned);
        this.tokens = Baseline.TOKEN_SET.tuned(tuned);
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String wish = args.length == 0 ? "" : args[0];
        switch (wish) {
            case "" -> {
                shipped(MarkingSet.read(), out);
                out.println();
                subjects(SubjectSet.read(), out);
            }
            case "tuning" -> {
                MarkingSet set = MarkingSet.read();
                shipped(set, out).disagreements(set.tuning());
            }
            case "held-out" -> {
                MarkingSet set = MarkingSet.read();
                shipped(set, out).disagreements(set.heldOut());
            }
            case "subjects" -> {
                SubjectSet set = SubjectSet.read();
                subjects(set, out).disagreements(set.answers());
            }
            case "traps" -> out.print(new Traps(MarkingSet.read()).report());
            case "time" -> {
                MarkingSet set = MarkingSet.read();
                out.print(new Timing(new Markers(set.decks()), set).report());
            }
            default -> {
                System.err.println("no such part: " + wish);
                System.exit(2);
            }
        }
    }

    private static MarkingBench shipped(MarkingSet set, PrintStream out) {
        MarkingBench bench = new MarkingBench(set.decks(), set.tuning(), out);
        bench.legend("tuning");
        bench.tables("tuning", set.tuning());
        bench.tables("held-out", set.heldOut());
        return bench;
    }

    private static MarkingBench subjects(SubjectSet set, PrintStream out) {
        MarkingBench bench = new MarkingBench(set.decks(), set.answers(), out);
        bench.legend("subjects");
        bench.tables("subjects", set.answers());
        bench.groups(
                "subjects, marking by deck",
                set.answers(),
                answer -> answer.card().deck());
        bench.groups("subjects, marking by kind of answer", set.answers(), MarkedAnswer::kind);
        return bench;
    }

    private void legend(String tuned) {
        out.println("kappa: quadratic weighted, of the share of full marks in quarters; error: mean, of that share.");
        out.println("Thresholds are those with the best kappa on all of " + tuned + ".");
    }

    private void tables(String part, List<MarkedAnswer> answers) {
        table(part + ", declared terms", answers, MarkedAnswer::isDeclared);
        table(part + ", text only", answers, answer -> !answer.isDeclared());
        table(part + ", all", answers, answer -> true);
    }

    private void table(String title, List<MarkedAnswer> answers, Predicate<MarkedAnswer> wanted) {
        List<MarkedAnswer> some = answers.stream().filter(wanted).toList();
        head(title);
        out.println(Agreement.of(outcomes(some)).line("  marking"));
        line(Baseline.EXACT, some, 1);
        line(Baseline.EDIT, some, edit);
        line(Baseline.TOKEN_SET, some, tokens);
    }

    /** A line for each group, the groups in the order of their first answers. */
    private void groups(String title, List<MarkedAnswer> answers, Function<MarkedAnswer, String> group) {
        Map<String, List<Outcome>> groups = new LinkedHashMap<>();
        for (Outcome outcome : outcomes(answers)) {
            groups.computeIfAbsent(group.apply(outcome.answer()), name -> new ArrayList<>())
                    .add(outcome);
        }
        head(title);
        groups.forEach((name, outcomes) -> out.println(Agreement.of(outcomes).line("  " + name)));
    }

    private void head(String title) {
        out.println();
        out.println(title);
        out.println(Agreement.HEAD);
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
