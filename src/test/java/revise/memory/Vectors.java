package revise.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import revise.testing.Json;

/** The reference vectors: what two other implementations of FSRS-6 answered. The file's "about" says how to read it. */
final class Vectors {
    private static final Map<?, ?> FILE = read();

    private Vectors() {}

    /** One card: its reviews, and what the references give after each with parameter set 0 and 1. */
    record History(int index, long firstSecond, List<Review> reviews, List<Results> results) {
        @Override
        public String toString() {
            return "history " + index + " of " + reviews.size() + " reviews";
        }
    }

    /** A review: seconds after the first, rating, study days since the review before. */
    record Review(long second, Rating rating, int elapsedDays) {}

    /** One row of numbers for each review, from the 64-bit and from the 32-bit reference. */
    record Results(List<List<Double>> exact, List<List<Double>> single) {}

    static List<History> histories() {
        List<History> histories = new ArrayList<>();
        for (Object entry : list(FILE, "histories")) {
            Map<?, ?> history = map(entry);
            List<Review> reviews = new ArrayList<>();
            for (List<Double> row : table(history, "rev")) {
                Rating rating = Objects.requireNonNull(Rating.ofGrade(row.get(1).intValue()));
                reviews.add(
                        new Review(row.get(0).longValue(), rating, row.get(2).intValue()));
            }
            List<Results> results = new ArrayList<>();
            for (Object result : list(history, "res")) {
                results.add(new Results(table(map(result), "ts"), table(map(result), "rs")));
            }
            long firstSecond = number(history.get("t0")).longValue();
            histories.add(new History(histories.size(), firstSecond, reviews, results));
        }
        return histories;
    }

    /** A table of numbers at the top of the file: "steps", "intervals". */
    static List<List<Double>> table(String name) {
        return table(FILE, name);
    }

    /** The settings of parameter set 0 or 1, without fuzz. */
    static SchedulerSettings settings(int set) {
        Map<?, ?> values = map(list(map(FILE.get("about")), "sets").get(set));
        return new SchedulerSettings(
                Parameters.of(array(numbers(values.get("w")))),
                number(values.get("desiredRetention")).doubleValue(),
                number(values.get("maximumInterval")).intValue(),
                steps(list(values, "learningSteps")),
                steps(list(values, "relearningSteps")),
                false);
    }

    private static Steps steps(List<?> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word).append(' '));
        return Steps.parse(text.toString());
    }

    private static List<List<Double>> table(Map<?, ?> parent, String key) {
        List<List<Double>> rows = new ArrayList<>();
        list(parent, key).forEach(row -> rows.add(numbers(row)));
        return rows;
    }

    private static List<Double> numbers(@Nullable Object list) {
        List<Double> numbers = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(list))
                .forEach(value -> numbers.add(number(value).doubleValue()));
        return numbers;
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Number number(@Nullable Object value) {
        return (Number) Objects.requireNonNull(value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(Map<?, ?> parent, String key) {
        return (List<?>) Objects.requireNonNull(parent.get(key));
    }

    private static Map<?, ?> read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/fsrs-vectors.json")) {
            return map(Json.parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
