package revise.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.CardIds;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Kind;
import revise.deck.Reading;
import revise.deck.Severity;

/** Many new cards for one deck file, which is new or gets those that it does not hold yet. */
public final class DeckBatch {
    /** A mistake may hide others, which the next reading shows; a deck that is still wrong then is no deck. */
    private static final int MOST_READINGS = 100;

    private static final int LONGEST_LINE = 100_000;

    /** The share of the work that is to write the cards; the rest is to read them again. */
    private static final double WRITING = 0.5;

    /** How many characters one of a text may take in a file, at most. */
    private static final int LONGEST_ESCAPE = 10;

    private final Path name;
    private final NewDeck deck;
    private final DoubleConsumer progress;

    /** The cards still to be written, by their place in the deck. */
    private final TreeMap<Integer, NewCard> left = new TreeMap<>();

    /** A new file with these cards. */
    private byte[] content = new byte[0];

    private final TreeMap<Integer, String> refused = new TreeMap<>();
    private final TreeMap<Integer, String> known = new TreeMap<>();
    private boolean alikeNamed;

    private DeckBatch(Path name, NewDeck deck, DoubleConsumer progress) {
        this.name = name;
        this.progress = progress;
        this.deck = deck;
        for (int i = 0; i < deck.cards().size(); i++) {
            left.put(i, deck.cards().get(i));
        }
    }

    /**
     * Finds out which of the cards a new file can hold, and what it is with them. Writes nothing yet.
     *
     * @throws EditException when there is such a file, or no deck can be made of this
     */
    public static Batch create(Path file, NewDeck deck) throws EditException {
        return create(file, deck, share -> {});
    }

    /**
     * Does the same and tells how far it is.
     *
     * @param progress is told the share that is done, from 0 to 1
     * @throws EditException when there is such a file, or no deck can be made of this
     */
    public static Batch create(Path file, NewDeck deck, DoubleConsumer progress) throws EditException {
        DeckFile target = DeckFile.open(file);
        if (target.exists()) {
            throw new EditException(file + ": there is such a file already; add to it, or choose another name");
        }
        DeckBatch batch = new DeckBatch(file, deck, progress);
        Reading reading = batch.readable();
        progress.accept(1);
        return batch.planned(target, batch.content, reading);
    }

    /**
     * Finds out which of the cards an existing deck does not hold yet, and what it is with them. A card is known by its id,
     * written or made from its question. Writes nothing yet.
     *
     * @throws EditException when the file is no deck, or cannot get cards without changing the others
     */
    public static Batch append(Path file, NewDeck deck) throws EditException {
        return append(file, deck, share -> {});
    }

    /**
     * Does the same and tells how far it is.
     *
     * @param progress is told the share that is done, from 0 to 1
     * @throws EditException when the file is no deck, or cannot get cards without changing the others
     */
    public static Batch append(Path file, NewDeck deck, DoubleConsumer progress) throws EditException {
        DeckFile target = DeckFile.open(file);
        Deck before = before(file, target);
        DeckBatch batch = new DeckBatch(file, underTagsOf(before, deck), progress);
        Reading alone = batch.readable();
        batch.leaveOutKnown(before, alone);
        if (batch.left.isEmpty()) {
            return batch.planned(target, target.content(), alone);
        }
        Edit edit;
        try {
            edit = Insertion.of(target.text(), batch.rest());
        } catch (EditException e) {
            throw new EditException(file + ": " + e.getMessage(), e);
        }
        byte[] content = target.encoded(Edit.apply(target.text(), List.of(edit)));
        Reading after = DeckReader.read(file, content);
        batch.refuseOtherMeaning(before, after);
        return batch.planned(target, content, after);
    }

    private static @Nullable Deck before(Path file, DeckFile target) throws EditException {
        Reading reading = DeckReader.read(file, target.content());
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.rule().equals("no-cards")) {
                throw new EditException(
                        finding + "\nMend the deck and try again; \"revise check\" shows all mistakes in it.");
            }
        }
        return reading.deck();
    }

    /** The tags of the deck that the cards come from become their own. */
    private static NewDeck underTagsOf(@Nullable Deck before, NewDeck deck) {
        List<NewCard> cards = new ArrayList<>();
        for (NewCard card : deck.cards()) {
            Set<String> tags = new LinkedHashSet<>(deck.tags());
            tags.addAll(card.tags());
            if (before != null) {
                tags.removeAll(Set.copyOf(before.tags()));
            }
            cards.add(card.tagged(List.copyOf(tags)));
        }
        return new NewDeck(deck.title(), null, null, List.of(), List.of(), cards);
    }

    private NewDeck rest() {
        return deck.with(List.copyOf(left.values()));
    }

    /** Leaves out what the reader refuses, until it refuses nothing; gives what it made of the rest. */
    private Reading readable() throws EditException {
        refuseUnwritable();
        Reading reading = DeckReader.read(name, new byte[0]);
        for (int i = 0; i < MOST_READINGS && !left.isEmpty(); i++) {
            content = Insertion.newDeck(rest(), share -> progress.accept(share * WRITING))
                    .getBytes(StandardCharsets.UTF_8);
            reading = DeckReader.read(name, content);
            if (!reading.hasErrors()) {
                return refuseOtherMeaning(reading);
            }
            refuse(reading);
        }
        if (!left.isEmpty()) {
            throw new EditException(name + ": no deck can be made of these cards; "
                    + reading.findings().get(0).text());
        }
        return reading;
    }

    private void refuseUnwritable() {
        for (int i = 0; i < deck.cards().size(); i++) {
            NewCard card = deck.cards().get(i);
            if (!card.isWhole()) {
                refuse(i, "a text has half a character in it");
            } else if (hasLongLine(card)) {
                refuse(i, "a text has a line of more than " + LONGEST_LINE + " characters");
            }
        }
    }

    private static boolean hasLongLine(NewCard card) {
        if (card.length() < LONGEST_LINE / LONGEST_ESCAPE) {
            return false;
        }
        for (String line : CardYaml.lines(card, true)) {
            if (line.length() > LONGEST_LINE - 100) {
                return true;
            }
        }
        return false;
    }

    private void refuse(int index, String reason) {
        left.remove(index);
        refused.put(index, reason);
    }

    /** Finds the cards in which the reader's mistakes are, by the lines that they take. */
    private void refuse(Reading reading) throws EditException {
        TreeMap<Integer, Integer> cardsByLine = new TreeMap<>();
        int line = (int) CardYaml.header(deck).lines().count() + 2;
        for (Map.Entry<Integer, NewCard> card : left.entrySet()) {
            cardsByLine.put(line, card.getKey());
            line += CardYaml.lines(card.getValue(), true).size();
        }
        boolean alike = false;
        for (Finding finding : reading.findings()) {
            if (finding.severity() != Severity.ERROR) {
                continue;
            }
            Map.Entry<Integer, Integer> at =
                    cardsByLine.floorEntry(finding.place().line());
            if (at == null) {
                throw new EditException(name + ": no deck can be made of this: " + finding.text());
            }
            if (finding.rule().equals("duplicate-id") && !alikeNamed) {
                alike = true;
            } else {
                refuse(at.getValue(), reason(finding, deck.cards().get(at.getValue())));
            }
        }
        if (alike) {
            nameAlike();
        }
    }

    /** What asks the same but is not answered the same is another card, and gets a name for it. */
    private void nameAlike() {
        alikeNamed = true;
        Map<String, Set<NewCard>> alike = new HashMap<>();
        for (int index : List.copyOf(left.keySet())) {
            NewCard card = deck.cards().get(index);
            if (card.id() == null && card.question() != null) {
                String id = CardIds.ofQuestion(card.question());
                Set<NewCard> before = alike.computeIfAbsent(id, question -> new HashSet<>());
                if (!before.add(card)) {
                    refuse(index, "another card before it is the same");
                } else if (before.size() > 1) {
                    left.put(index, card.named(id + "-" + before.size()));
                }
            }
        }
    }

    /** The lines that the reader speaks of are those of a file that is not there yet. */
    private static String reason(Finding finding, NewCard card) {
        if (!finding.rule().equals("duplicate-id")) {
            return finding.text();
        }
        return card.id() != null
                ? "another card before it has the id \"" + card.id() + "\""
                : "another card before it asks the same";
    }

    private Reading refuseOtherMeaning(Reading reading) throws EditException {
        List<List<Card>> entries = entries(reading);
        List<Integer> indices = List.copyOf(left.keySet());
        boolean all = true;
        for (int i = 0; i < indices.size(); i++) {
            boolean same = i < entries.size()
                    && new Meaning(
                                    left.getOrDefault(
                                            indices.get(i), deck.cards().get(indices.get(i))),
                                    deck.tags())
                            .isThatOf(entries.get(i));
            if (!same) {
                refuse(indices.get(i), "it cannot be written so that it comes back the same");
                all = false;
            }
        }
        return all ? reading : readable();
    }

    private void leaveOutKnown(@Nullable Deck before, Reading alone) {
        Map<String, String> there = new HashMap<>();
        Map<String, String> byQuestion = new HashMap<>();
        for (Card card : before == null ? List.<Card>of() : before.cards()) {
            there.put(inDeck(card), inDeck(card));
            if (!(card.kind() instanceof Kind.Reverse)) {
                byQuestion.putIfAbsent(CardIds.ofQuestion(card.kind().filled()), inDeck(card));
            }
        }
        List<List<Card>> entries = entries(alone);
        List<Integer> indices = List.copyOf(left.keySet());
        for (int i = 0; i < indices.size(); i++) {
            String own = inDeck(entries.get(i).get(0));
            boolean named = deck.cards().get(indices.get(i)).id() != null;
            String id = there.getOrDefault(own, named ? null : byQuestion.get(own));
            if (id != null) {
                left.remove(indices.get(i));
                known.put(indices.get(i), before == null ? id : before.id() + "/" + id);
            }
        }
    }

    private static String inDeck(Card card) {
        return card.entry().substring(card.deck().length() + 1);
    }

    private void refuseOtherMeaning(@Nullable Deck before, Reading after) throws EditException {
        List<Card> old = before == null ? List.of() : before.cards();
        Deck now = after.deck();
        boolean others = now != null
                && now.cards().size() > old.size()
                && now.cards().subList(0, old.size()).equals(old)
                && (before == null || now.tags().equals(before.tags()));
        List<List<Card>> entries = entries(after);
        int first = entries.size() - left.size();
        boolean same = others && first >= 0;
        int i = first;
        for (NewCard card : left.values()) {
            same = same && now != null && new Meaning(card, now.tags()).isThatOf(entries.get(i));
            i++;
        }
        if (!same) {
            throw new EditException(
                    name + ": the cards cannot be added here without a change of meaning; write them to a new deck");
        }
    }

    /** The cards by the entries that they come from. */
    private static List<List<Card>> entries(Reading reading) {
        Deck read = reading.deck();
        List<List<Card>> entries = new ArrayList<>();
        String last = "";
        for (Card card : read == null ? List.<Card>of() : read.cards()) {
            if (!card.entry().equals(last)) {
                entries.add(new ArrayList<>());
                last = card.entry();
            }
            entries.get(entries.size() - 1).add(card);
        }
        return entries;
    }

    private Batch planned(DeckFile target, byte[] content, Reading reading) {
        List<List<Card>> entries = entries(reading);
        TreeMap<Integer, String> written = new TreeMap<>();
        int i = entries.size() - left.size();
        for (int index : left.keySet()) {
            written.put(index, entries.get(i).get(0).entry());
            i++;
        }
        return new Batch(target, content, written, known, refused);
    }
}
