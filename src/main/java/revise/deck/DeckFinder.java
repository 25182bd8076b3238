package revise.deck;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and reads the decks in files and folders. */
public final class DeckFinder {
    private static final int DEEPEST = 16;

    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private int met;

    private DeckFinder() {}

    /**
     * Reads the decks in some places. A file is read whatever its name; a folder is searched for {@code *.yaml} and
     * {@code *.yml}, sorted by name, to 16 folders deep and without what is hidden. A file met twice is read once.
     *
     * @param cache saves reading what has not changed, but keeps no warnings
     */
    public static Library load(List<Path> places, DeckCache cache) {
        return find(places, cache);
    }

    /** Does the same, reading everything, so that all warnings are given. */
    public static Library load(List<Path> places) {
        return find(places, null);
    }

    private static Library find(List<Path> places, @Nullable DeckCache cache) {
        DeckFinder finder = new DeckFinder();
        for (Path place : places) {
            finder.look(place);
        }
        List<Deck> decks = new ArrayList<>();
        List<Deck> readable = new ArrayList<>();
        for (Path file : finder.files) {
            Reading reading = cache == null ? DeckReader.read(file) : DeckReader.read(file, cache);
            finder.findings.addAll(reading.findings());
            if (reading.deck() != null) {
                decks.add(reading.deck());
            }
            if (reading.readable() != null) {
                readable.add(reading.readable());
            }
        }
        finder.findDuplicates(decks);
        return new Library(decks, readable, finder.findings, finder.files);
    }

    private void look(Path place) {
        if (Files.isDirectory(place)) {
            int before = met;
            if (search(place, 0) && met == before) {
                report(place, "no-decks", "this folder holds no deck, that is no file *.yaml or *.yml; name another");
            }
        } else if (Files.exists(place)) {
            add(place);
        } else {
            report(place, "not-found", "there is no such file or folder; check the name");
        }
    }

    /** Searches a folder unless that was done before, which a link back to it would bring about without end. */
    private boolean search(Path folder, int depth) {
        List<Path> entries = new ArrayList<>();
        try {
            if (!seen.add(folder.toRealPath())) {
                return false;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path entry : stream) {
                    if (!isHidden(entry)) {
                        entries.add(entry);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            report(folder, "unreadable", "this folder cannot be read; check its permissions");
            return false;
        }
        entries.sort((a, b) -> name(a).compareTo(name(b)));
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                if (depth < DEEPEST) {
                    search(entry, depth + 1);
                }
            } else if (isDeckName(name(entry)) && Files.isRegularFile(entry)) {
                add(entry);
            }
        }
        return true;
    }

    private void add(Path file) {
        met++;
        try {
            if (seen.add(file.toRealPath())) {
                files.add(file);
            }
        } catch (IOException e) {
            // Reading it will say what is wrong with it.
            files.add(file);
        }
    }

    /** A deck may be split over several files, which then must not have a card in common. */
    private void findDuplicates(List<Deck> decks) {
        Map<String, Deck> firstOfId = new HashMap<>();
        Map<String, Map<String, Card>> entriesOfSplit = new HashMap<>();
        for (Deck deck : decks) {
            Deck first = firstOfId.putIfAbsent(deck.id(), deck);
            if (first != null) {
                Map<String, Card> entries = entriesOfSplit.computeIfAbsent(deck.id(), id -> entries(first));
                findDuplicates(deck, entries);
            }
        }
    }

    private void findDuplicates(Deck deck, Map<String, Card> entries) {
        Place reported = null;
        for (Card card : deck.cards()) {
            Card first = entries.putIfAbsent(card.entry(), card);
            boolean elsewhere =
                    first != null && !first.place().file().equals(card.place().file());
            // One entry of the file may make several cards.
            if (elsewhere && !card.place().equals(reported)) {
                reported = card.place();
                String text = "the card " + Findings.quote(card.entry()) + " is also at " + first.place()
                        + "; give one of them another id";
                findings.add(new Finding(card.place(), Severity.ERROR, "duplicate-id", text));
            }
        }
    }

    private static Map<String, Card> entries(Deck deck) {
        Map<String, Card> entries = new HashMap<>();
        for (Card card : deck.cards()) {
            entries.putIfAbsent(card.entry(), card);
        }
        return entries;
    }

    private void report(Path place, String rule, String text) {
        findings.add(new Finding(new Place(place, 1, 1), Severity.ERROR, rule, text));
    }

    private static boolean isHidden(Path entry) throws IOException {
        return name(entry).startsWith(".") || Files.isHidden(entry);
    }

    private static boolean isDeckName(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
