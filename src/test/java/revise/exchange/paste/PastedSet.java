package revise.exchange.paste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A pasted text of which it is known what each line is.
 *
 * <p>A file of such a text has one line for each of its lines: what it is (T title, H heading, Q question, A answer, P a
 * pair on one line, X a line of the page), the mark in front, the text, and what stands behind it; a blank line is blank.
 */
record PastedSet(String name, List<Entry> entries) {
    record Entry(char kind, String mark, String text, String behind) {
        static final Entry BLANK = new Entry(' ', "", "", "");

        static Entry of(char kind, String text) {
            return new Entry(kind, "", text, "");
        }

        Entry marked(String other) {
            return new Entry(kind, other, text, behind);
        }

        Entry worded(String other) {
            return new Entry(kind, mark, other, behind);
        }

        String raw() {
            return kind == 'P' ? mark + behind + text : mark + text + behind;
        }

        boolean isLine() {
            return kind != ' ';
        }
    }

    record Expected(String question, List<String> points) {}

    static PastedSet read(Path file) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isEmpty()) {
                    entries.add(Entry.BLANK);
                    continue;
                }
                String[] parts = line.split("\\|", 4);
                entries.add(
                        parts[0].equals("P")
                                ? new Entry('P', parts[1], parts[3], parts[2])
                                : new Entry(parts[0].charAt(0), parts[1], parts[2], parts.length > 3 ? parts[3] : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PastedSet(String.valueOf(file.getFileName()).replace(".set", ""), entries);
    }

    /** Reads a text whose first line is its title, and whose questions end in a question mark but for a few. */
    static PastedSet ofPlain(Path file, Set<Integer> otherQuestions) {
        List<Entry> entries = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean asks = line.endsWith("?") || otherQuestions.contains(i + 1);
                entries.add(line.isEmpty() ? Entry.BLANK : Entry.of(i == 0 ? 'T' : asks ? 'Q' : 'A', line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PastedSet(String.valueOf(file.getFileName()).substring(0, 3), entries);
    }

    PastedSet with(List<Entry> others) {
        return new PastedSet(name, others);
    }

    PastedSet mapped(UnaryOperator<Entry> change) {
        return with(entries.stream().map(change).toList());
    }

    boolean hasMarks() {
        return entries.stream().anyMatch(entry -> !entry.mark().isEmpty());
    }

    boolean hasFurniture() {
        return entries.stream().anyMatch(entry -> entry.kind() == 'X');
    }

    boolean asks() {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == 'Q' && entry.text().contains("?"));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.raw()).append('\n'));
        return text.toString();
    }

    String title() {
        return entries.stream()
                .filter(entry -> entry.kind() == 'T')
                .map(Entry::text)
                .findFirst()
                .orElse("");
    }

    List<Expected> expected() {
        List<Expected> cards = new ArrayList<>();
        for (Entry entry : entries) {
            switch (entry.kind()) {
                case 'Q' -> cards.add(new Expected(entry.text(), new ArrayList<>()));
                case 'A' -> cards.get(cards.size() - 1).points().add(entry.text());
                case 'P' -> cards.add(new Expected(entry.mark(), new ArrayList<>(List.of(entry.text()))));
                default -> {}
            }
        }
        return cards;
    }
}
