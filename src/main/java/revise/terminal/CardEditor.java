package revise.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.check.Checker;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Library;
import revise.deck.Reading;

/** Opens a card's deck file in the user's editor and finds the card again afterwards. */
public final class CardEditor {
    /** What came of editing. */
    public sealed interface Result {}

    /**
     * The card as it is now.
     *
     * @param renamed the new ids of the entry's cards by their old ones, where they have changed
     * @param findings what there is to be said of it
     */
    public record Edited(Card card, Map<String, String> renamed, List<Finding> findings) implements Result {}

    /**
     * The card is no longer in its deck, or is a draft now.
     *
     * @param renamed the new ids of the entry's other cards by their old ones, where they have changed
     */
    public record Removed(Map<String, String> renamed) implements Result {}

    /** The deck cannot be read any more. */
    public record Unreadable(List<Finding> findings) implements Result {}

    /** The editor did not run or did not end well; the message says why and what to do. */
    public record Failed(String message) implements Result {}

    private final List<String> command;

    /**
     * @param command the editor and its options, such as {@code $VISUAL} or {@code $EDITOR} split at spaces; it is run
     *     as it is, without a shell
     * @throws IllegalArgumentException when it is empty
     */
    public CardEditor(List<String> command) {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("the editor's command is empty");
        }
        this.command = List.copyOf(command);
    }

    /** Opens the deck at the card and waits for the editor to end. The terminal must be the editor's for that time. */
    Result edit(Card card) {
        Path file = card.place().file();
        Deck before = DeckReader.read(file).deck();
        String failure = open(card);
        return failure != null ? new Failed(failure) : find(card, before, DeckReader.read(file));
    }

    /**
     * Does no more than open the deck at the card and wait for the editor to end.
     *
     * @return what went wrong and what to do, or null
     */
    public @Nullable String open(Card card) {
        Path file = card.place().file();
        return runEditor(
                file.toAbsolutePath().toString(),
                line(card, DeckReader.read(file).deck()));
    }

    /** Where the card begins in the file as it is now, which may have been edited since the session began. */
    private static int line(Card card, @Nullable Deck now) {
        for (Card known : now == null ? List.<Card>of() : now.cards()) {
            if (known.id().equals(card.id())) {
                return known.place().line();
            }
        }
        return card.place().line();
    }

    private @Nullable String runEditor(String file, int line) {
        try {
            int status = new ProcessBuilder(arguments(file, line))
                    .inheritIO()
                    .start()
                    .waitFor();
            return status == 0
                    ? null
                    : "the editor " + command.get(0) + " ended with status " + status
                            + ", so the deck was not read again";
        } catch (IOException e) {
            return "the editor " + command.get(0) + " could not be started; set VISUAL or EDITOR to one that can";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the editor was interrupted";
        }
    }

    /** The command line that opens a file at a line, as far as the editor is known to take one. */
    List<String> arguments(String file, int line) {
        List<String> arguments = new ArrayList<>(command);
        switch (name()) {
            case "vi", "vim", "nvim", "nano", "emacs", "micro", "joe" -> arguments.add("+" + line);
            case "code" -> {
                if (!command.contains("--wait") && !command.contains("-w")) {
                    arguments.add("--wait");
                }
                arguments.add("-g");
                arguments.add(file + ":" + line);
                return arguments;
            }
            default -> {
                // Others may take a line in a way of their own, or none.
            }
        }
        arguments.add(file);
        return arguments;
    }

    private String name() {
        String name = new File(command.get(0)).getName().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The card with the same id; else, when its id is gone, the one in its place, provided that it is a new one. */
    static Result find(Card card, @Nullable Deck before, Reading after) {
        Deck deck = after.deck();
        if (deck == null) {
            return new Unreadable(after.findings());
        }
        Map<String, String> renamed = before == null ? Map.of() : renamed(card.entry(), before, deck);
        String id = renamed.getOrDefault(card.id(), card.id());
        for (Card now : deck.cards()) {
            if (now.id().equals(id) && !now.draft()) {
                return new Edited(now, renamed, findings(now, after));
            }
        }
        return new Removed(renamed);
    }

    /** What the reader and the checker say of the lines that a card's entry takes. */
    private static List<Finding> findings(Card card, Reading after) {
        Deck deck = Objects.requireNonNull(after.deck());
        int from = card.place().line();
        int to = Integer.MAX_VALUE;
        for (Card other : deck.cards()) {
            if (other.place().line() > from) {
                to = Math.min(to, other.place().line());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : after.findings()) {
            int line = finding.place().line();
            if (line >= from && line < to) {
                findings.add(finding);
            }
        }
        findings.addAll(Checker.check(cards(deck, card.entry()), Library.of(List.of(deck))));
        return findings;
    }

    /** The new ids of an entry's cards by their old ones, when another entry, which was not there, has taken its place. */
    private static Map<String, String> renamed(String entry, Deck before, Deck after) {
        int place = entries(before).indexOf(entry);
        List<String> entries = entries(after);
        // With an entry more or less the place says nothing of which is which.
        boolean moved = place < 0 || entries.size() != entries(before).size() || entries.contains(entry);
        if (moved || entries(before).contains(entries.get(place))) {
            return Map.of();
        }
        Map<String, String> renamed = new HashMap<>();
        for (Card old : cards(before, entry)) {
            String id = entries.get(place) + old.id().substring(entry.length());
            for (Card now : cards(after, entries.get(place))) {
                if (now.id().equals(id)) {
                    renamed.put(old.id(), id);
                }
            }
        }
        return renamed;
    }

    private static List<Card> cards(Deck deck, String entry) {
        List<Card> cards = new ArrayList<>();
        for (Card card : deck.cards()) {
            if (card.entry().equals(entry)) {
                cards.add(card);
            }
        }
        return cards;
    }

    private static List<String> entries(Deck deck) {
        Set<String> entries = new LinkedHashSet<>();
        for (Card card : deck.cards()) {
            entries.add(card.entry());
        }
        return List.copyOf(entries);
    }
}
