import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the wall time of commands, side by side: every round runs each of them once, so that a machine that is busy
 * for a while is busy for all. Prints each one's median, and the median over the rounds of its ratio to the first.
 *
 * <p>Usage: {@code java Measure.java ROUNDS [OPTION...] NAME COMMAND... [-- [OPTION...] NAME COMMAND...]...}
 *
 * <ul>
 *   <li>{@code --before SCRIPT}: run by the shell before every round and not counted
 *   <li>{@code --goal RATIO}: the ratio to the first command that is wanted at most
 * </ul>
 *
 * Commands get an empty input, and their output is dropped. One that fails ends everything.
 */
final class Measure {
    private Measure() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        List<Trial> trials = trials(Arrays.asList(args).subList(1, args.length), rounds);
        Path errors = Files.createTempFile("measure", ".err");
        try {
            for (int round = 0; round < rounds; round++) {
                for (Trial trial : trials) {
                    trial.run(round, errors);
                }
            }
        } finally {
            Files.delete(errors);
        }
        for (Trial trial : trials) {
            System.out.println(trial.line(trials.get(0)));
        }
    }

    private static List<Trial> trials(List<String> words, int rounds) {
        List<Trial> trials = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).equals("--")) {
                trials.add(Trial.of(words.subList(from, i), rounds));
                from = i + 1;
            }
        }
        return trials;
    }

    private record Trial(String name, List<String> command, String before, double goal, double[] millis) {
        static Trial of(List<String> words, int rounds) {
            String before = "";
            double goal = Double.NaN;
            int at = 0;
            for (; words.get(at).startsWith("--"); at += 2) {
                switch (words.get(at)) {
                    case "--before" -> before = words.get(at + 1);
                    case "--goal" -> goal = Double.parseDouble(words.get(at + 1));
                    default -> throw new IllegalArgumentException("no such option: " + words.get(at));
                }
            }
            return new Trial(words.get(at), words.subList(at + 1, words.size()), before, goal, new double[rounds]);
        }

        void run(int round, Path errors) throws IOException, InterruptedException {
            if (!before.isEmpty()) {
                finish(List.of("sh", "-c", before), errors);
            }
            long start = System.nanoTime();
            finish(command, errors);
            millis[round] = (System.nanoTime() - start) / 1e6;
        }

        private void finish(List<String> words, Path errors) throws IOException, InterruptedException {
            int exit = new ProcessBuilder(words)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(errors.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                System.err.println(name + ": exit code " + exit + "\n" + Files.readString(errors));
                System.exit(1);
            }
        }

        String line(Trial first) {
            double[] ratios = new double[millis.length];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = millis[i] / first.millis[i];
            }
            String line = String.format("%-46s %8.0f ms (best %.0f)", name, median(millis), best());
            if (this != first) {
                line += String.format("   %5.2f times \"%s\"", median(ratios), first.name);
            }
            return Double.isNaN(goal)
                    ? line
                    : line + (median(ratios) <= goal ? ", in the goal of " : ", MISSES ") + goal;
        }

        private double best() {
            return Arrays.stream(millis).min().orElseThrow();
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }
}
