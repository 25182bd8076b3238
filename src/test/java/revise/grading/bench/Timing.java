package revise.grading.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import revise.deck.Card;
import revise.grading.Markers;

/** What marking costs: many short answers, and very long ones. Times are processor times of one thread. */
final class Timing {
    private static final int ANSWERS = 10_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 3;
    private static final int[] LENGTHS = {250_000, 500_000, 1_000_000};
    private static final double TOO_LONG = 30_000;

    /** One card with a date, one with a number, one with terms and one with texts alone. */
    private static final List<String> CARDS =
            List.of("stalin/league-date", "lithuania/gold", "belgrade/significance", "stalin/league-changes");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Markers markers;
    private final MarkingSet set;

    Timing(Markers markers, MarkingSet set) {
        this.markers = markers;
        this.set = set;
    }

    String report() {
        return shortAnswers() + "\n" + longAnswers();
    }

    private String shortAnswers() {
        List<MarkedAnswer> answers = set.all();
        Runnable round = () -> {
            for (int i = 0; i < ANSWERS; i++) {
                MarkedAnswer answer = answers.get(i % answers.size());
                markers.mark(answer.card(), answer.text());
            }
        };
        for (int i = 0; i < WARM_UP; i++) {
            round.run();
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, millis(round));
        }
        return String.format(
                Locale.ROOT,
                "%d answers of the set, after %d: %.0f ms (best of %d), %.1f us each%n",
                ANSWERS,
                WARM_UP * ANSWERS,
                best,
                ROUNDS,
                best * 1000 / ANSWERS);
    }

    private String longAnswers() {
        List<Card> cards = set.decks().stream()
                .flatMap(deck -> deck.cards().stream())
                .filter(card -> CARDS.contains(card.id()))
                .toList();
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "ms for one answer of so many thousand characters to each of %s%n%-20s",
                String.join(", ", CARDS),
                ""));
        for (int length : LENGTHS) {
            report.append(String.format(Locale.ROOT, "%10d", length / 1000));
        }
        report.append('\n');
        texts().forEach((name, unit) -> report.append(line(cards, name, unit)));
        return report.toString();
    }

    /** Once without counting, then once; lengths that follow on one that took far too long are left out. */
    private String line(List<Card> cards, String name, String unit) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        boolean tooLong = false;
        for (int length : LENGTHS) {
            if (tooLong) {
                line.append(String.format("%10s", "-"));
                continue;
            }
            String text = unit.repeat(length / unit.length() + 1).substring(0, length);
            Runnable round = () -> cards.forEach(card -> markers.mark(card, text));
            double first = millis(round);
            tooLong = first > TOO_LONG;
            line.append(String.format(Locale.ROOT, "%10.0f", tooLong ? first : Math.min(first, millis(round))));
        }
        return line.append('\n').toString();
    }

    private Map<String, String> texts() {
        StringBuilder words = new StringBuilder();
        set.tuning().forEach(answer -> words.append(answer.text()).append(' '));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("words", words.toString());
        texts.put("one word", "Germany ");
        texts.put("combining marks", "\u0301");
        texts.put("one letter", "a");
        texts.put("digits", "1934");
        texts.put("dates", "18.9.1934 ");
        texts.put("CJK", "\u570b\u969b\u806f\u76df");
        texts.put("not", "not ");
        texts.put("blank lines", "\n");
        return texts;
    }

    private double millis(Runnable work) {
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
