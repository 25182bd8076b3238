package revise.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revise.exchange.format.ExchangeException;

/** How many cards of the example texts come out exactly, as they are and after all that may happen to a text. */
class PasteF1Test {
    private static final Path SETS = Path.of("src/test/resources/exchange/paste");
    private static final int SEEDS = 4;

    @Test
    void mostCardsComeOutAsTheyAre() throws IOException, ExchangeException {
        StringBuilder table = new StringBuilder();
        Map<String, double[]> groups = new TreeMap<>();
        for (String group : List.of("own", "held")) {
            for (Path file : files(group)) {
                PastedSet set = PastedSet.read(file);
                double[] plainAndMean = row(table, group, set);
                double[] sums = groups.computeIfAbsent(group, name -> new double[3]);
                sums[0] += plainAndMean[0];
                sums[1] += plainAndMean[1];
                sums[2]++;
            }
        }
        groups.forEach((group, sums) -> table.append(String.format(
                Locale.ROOT, "%n%-5s as they are %.3f, changed %.3f", group, sums[0] / sums[2], sums[1] / sums[2])));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/paste-f1.txt"), table.append('\n'));

        assertThat(mean(groups, "own", 0)).as("own sets as they are").isGreaterThanOrEqualTo(0.99);
        assertThat(mean(groups, "own", 1)).as("own sets, changed").isGreaterThanOrEqualTo(0.98);
        assertThat(mean(groups, "held", 0)).as("held-out sets as they are").isGreaterThanOrEqualTo(0.97);
        assertThat(mean(groups, "held", 1)).as("held-out sets, changed").isGreaterThanOrEqualTo(0.97);
    }

    private static double mean(Map<String, double[]> groups, String group, int column) {
        double[] sums = groups.get(group);
        return sums[column] / sums[2];
    }

    private static List<Path> files(String group) throws IOException {
        try (Stream<Path> files = Files.list(SETS.resolve(group))) {
            return files.sorted().toList();
        }
    }

    /** Writes the scores of a text, worst first; gives the one as it is, and the mean of all. */
    private static double[] row(StringBuilder table, String group, PastedSet set) throws ExchangeException {
        Map<String, Double> scores = new TreeMap<>();
        for (Change change : PasteScore.changes(set)) {
            scores.put(change.name(), PasteScore.of(set, change).f1());
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Change change : Change.slips(seed)) {
                if (!change.marks() || !set.hasMarks()) {
                    scores.merge(change.name(), PasteScore.of(set, change).f1() / SEEDS, Double::sum);
                }
            }
        }
        double mean = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        double plain = scores.getOrDefault("as it is", 0.0);
        table.append(
                String.format(Locale.ROOT, "%-5s %-28s as it is %.3f, mean %.3f%n", group, set.name(), plain, mean));
        List<Map.Entry<String, Double>> worst = new ArrayList<>(scores.entrySet());
        worst.sort(Map.Entry.comparingByValue());
        for (Map.Entry<String, Double> each : worst) {
            if (each.getValue() < 0.9995) {
                table.append(String.format(Locale.ROOT, "        %.3f %s%n", each.getValue(), each.getKey()));
            }
        }
        return new double[] {plain, mean};
    }
}
