package revise.grading.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import revise.deck.Card;
import revise.grading.Markers;
import revise.grading.Marking;
import revise.grading.Ticks;

/** How many of the wrong answers that tempt a marker get full marks, and how many of the innocent right ones do not. */
final class Traps {
    private static final Path FOLDER = Path.of("src/test/resources/marking");

    /** An answer that was marked. */
    private record Tried(String card, String kind, String answer, Marking marking, double share) {
        boolean isFull() {
            return share >= 1;
        }
    }

    private final Map<String, Card> cards = new HashMap<>();
    private final Markers markers;

    Traps(MarkingSet set) {
        set.decks().forEach(deck -> deck.cards().forEach(card -> cards.put(card.id(), card)));
        markers = new Markers(set.decks());
    }

    /** A table by kind, then every answer that went wrong. */
    String report() {
        return report("traps.txt", false) + "\n" + report("fair.txt", true);
    }

    private String report(String file, boolean fullIsRight) {
        List<Tried> all = read(file);
        Map<String, List<Tried>> byKind =
                all.stream().collect(Collectors.groupingBy(Tried::kind, TreeMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder(
                String.format(Locale.ROOT, "%-20s%8s%8s%8s%8s%n", file, "answers", "full", "nothing", "unsure"));
        byKind.forEach((kind, some) -> report.append(line("  " + kind, some)));
        report.append(line("  all", all)).append('\n');
        for (Tried tried : all) {
            if (tried.isFull() != fullIsRight) {
                report.append(tried.card()).append(", ").append(tried.kind()).append(": ");
                report.append(tried.answer()).append('\n');
                tried.marking()
                        .points()
                        .forEach(mark -> report.append("    ")
                                .append(mark.verdict().word())
                                .append(" (")
                                .append(mark.evidence())
                                .append(")\n"));
            }
        }
        return report.toString();
    }

    private static String line(String title, List<Tried> some) {
        return String.format(
                Locale.ROOT,
                "%-20s%8d%8d%8d%8d%n",
                title,
                some.size(),
                some.stream().filter(Tried::isFull).count(),
                some.stream().filter(tried -> tried.share() == 0).count(),
                some.stream().filter(tried -> tried.marking().isUnsure()).count());
    }

    private List<Tried> read(String file) {
        try {
            List<Tried> tried = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    tried.add(tried(line.split(" \\| ", 3)));
                }
            }
            return tried;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Tried tried(String[] parts) {
        Card card = cards.get(parts[0]);
        if (card == null || parts.length != 3) {
            throw new IllegalArgumentException("no such card, or no answer: " + String.join(" | ", parts));
        }
        Marking marking = markers.mark(card, parts[2]);
        double share = marking.ticks().marks(card) / Ticks.full(card);
        return new Tried(parts[0], parts[1], parts[2], marking, share);
    }
}
