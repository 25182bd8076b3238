package revise.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import revise.deck.Finding;
import revise.deck.Findings;
import revise.deck.Place;
import revise.deck.Severity;

/** Collects what the rules find, so much of each file and no more. */
final class Report {
    private static final String TOO_MANY = "too-many";

    private static final Comparator<Finding> BY_LINE = Comparator.comparingInt(
                    (Finding finding) -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column());

    private final Map<Path, OfFile> files = new LinkedHashMap<>();

    /** Reports at an entry. */
    void error(Entry entry, String rule, String text) {
        add(new Finding(entry.place(), Severity.ERROR, rule, text));
    }

    /** Reports at an entry. */
    void warning(Entry entry, String rule, String text) {
        warning(entry.place(), rule, text);
    }

    void warning(Place place, String rule, String text) {
        add(new Finding(place, Severity.WARNING, rule, text));
    }

    /** Reports at an entry; the text is only made if it is listed. */
    void warning(Entry entry, String rule, Supplier<String> text) {
        OfFile file = files.computeIfAbsent(entry.place().file(), path -> new OfFile());
        if (file.isFull()) {
            file.dropped++;
        } else {
            file.add(new Finding(entry.place(), Severity.WARNING, rule, text.get()));
        }
    }

    /** Gives where another entry stands, as {@code file:line}. */
    static String at(Entry entry) {
        return entry.place().file() + ":" + entry.place().line();
    }

    /** Gives the findings file by file, each in the order of its lines. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (OfFile file : files.values()) {
            file.found.sort(BY_LINE);
            all.addAll(file.found);
            if (file.dropped > 0) {
                all.add(file.rest());
            }
        }
        return inOrder(all, List.copyOf(files.keySet()));
    }

    /** Sorts findings by the order of their files and by line, and else leaves them as they are. */
    static List<Finding> inOrder(List<Finding> findings, List<Path> files) {
        Map<Path, Integer> order = new HashMap<>();
        for (Path file : files) {
            order.put(file, order.size());
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(
                        (Finding finding) -> order.getOrDefault(finding.place().file(), -1))
                .thenComparing(BY_LINE));
        return List.copyOf(sorted);
    }

    private void add(Finding finding) {
        files.computeIfAbsent(finding.place().file(), file -> new OfFile()).add(finding);
    }

    /** What was found in one file. */
    private static final class OfFile {
        final List<Finding> found = new ArrayList<>();
        int dropped;
        private Severity worst = Severity.WARNING;

        void add(Finding finding) {
            if (isFull()) {
                dropped++;
                worst = finding.severity() == Severity.ERROR ? Severity.ERROR : worst;
            } else {
                found.add(finding);
            }
        }

        boolean isFull() {
            return found.size() == Findings.MOST;
        }

        /** Says at the last place what is not listed. */
        Finding rest() {
            Place last = found.get(found.size() - 1).place();
            return new Finding(
                    last, worst, TOO_MANY, dropped + " more like these are not listed; mend some and check again");
        }
    }
}
