package revise.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Place;
import revise.deck.Reading;
import revise.deck.Severity;

/**
 * Puts right in a deck file what can be put right without asking: ids that are missing, bad or given twice, and tags that
 * say nothing new. A second run finds nothing left to do.
 */
public final class Repairs {
    /** Where one of these is found, the layout of the file is not certain. */
    private static final Set<String> MISTAKES_OF_FORM = Set.of(
            "syntax", "alias", "multiple-documents", "not-text", "too-large", "too-deep", "too-many", "unreadable");

    private static final Place NOWHERE = new Place(Path.of(""), 1, 1);

    private final DeckFile file;
    private final Set<String> shared;
    private final List<Done> done = new ArrayList<>();

    private String text;

    /** What was done, and where that is in the present text. */
    private record Done(int place, String what) {}

    private Repairs(DeckFile file, Set<String> shared) {
        this.file = file;
        this.shared = shared;
        this.text = file.text();
    }

    /**
     * Repairs a file and saves it if anything was to be done. There is nothing to do in a file that does not exist.
     *
     * @param shared entries ({@code deck/card}) that stand in another file as well, and get no id written
     * @return what was done, in the order of the file
     * @throws EditException when the file cannot be repaired or cannot be written; it was left alone then
     */
    public static List<Repair> make(Path name, Set<String> shared) throws EditException {
        DeckFile file = DeckFile.open(name);
        Reading before = DeckReader.read(name, file.content());
        for (Finding finding : before.findings()) {
            if (finding.severity() == Severity.ERROR && MISTAKES_OF_FORM.contains(finding.rule())) {
                throw new EditException(
                        finding.place() + ": nothing is fixed in this file before this is mended: " + finding.text());
            }
        }
        Repairs repairs = new Repairs(file, shared);
        List<Repair> made = repairs.make(before);
        if (!made.isEmpty()) {
            file.replace(file.encoded(repairs.text));
        }
        return made;
    }

    private List<Repair> make(Reading before) throws EditException {
        Deck readable = before.deck();
        Part.Keys root = root();
        if (root == null) {
            return List.of();
        }
        apply(IdRepairs.of(text, root));
        Reading named = read();
        Deck deck = named.deck();
        Part.Keys rootNow = root();
        if (deck != null && rootNow != null) {
            apply(TagRepairs.of(text, rootNow, deck));
        }
        Part.Keys rootThen = root();
        if (deck != null && rootThen != null) {
            apply(NewIds.of(text, rootThen, deck, shared));
        }
        verify(before, readable == null ? deck : readable);
        return repairs();
    }

    private Part.@Nullable Keys root() {
        return LayoutReader.read(text) instanceof Part.Keys keys ? keys : null;
    }

    private Reading read() {
        return DeckReader.read(file.name(), file.encoded(text));
    }

    private void apply(List<Fix> fixes) {
        List<Edit> edits = Edit.inOrder(fixes.stream().map(Fix::edit).toList());
        Moves moves = new Moves(edits);
        done.replaceAll(made -> new Done(moves.of(made.place()), made.what()));
        for (Fix fix : fixes) {
            done.add(new Done(moves.of(fix.edit().from()), fix.what()));
        }
        text = Edit.apply(text, edits);
    }

    /** No mistake may be new, and a deck that could be read must have the same cards. */
    private void verify(Reading before, @Nullable Deck deck) throws EditException {
        Reading after = read();
        boolean sameCards =
                deck == null || (after.deck() != null && cards(after.deck()).equals(cards(deck)));
        if (!sameCards || hasMore(counts(after), counts(before))) {
            throw new EditException(
                    file.name() + ": this file cannot be fixed without a change of meaning; mend it in an editor");
        }
    }

    private static boolean hasMore(Map<String, Integer> after, Map<String, Integer> before) {
        for (Map.Entry<String, Integer> rule : after.entrySet()) {
            if (rule.getValue() > before.getOrDefault(rule.getKey(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> counts(Reading reading) {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR) {
                counts.merge(finding.rule(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The cards without their places, which may well have changed. */
    private static List<Card> cards(Deck deck) {
        List<Card> cards = new ArrayList<>();
        for (Card card : deck.cards()) {
            cards.add(new Card(
                    card.id(),
                    card.entry(),
                    card.deck(),
                    card.kind(),
                    card.draft(),
                    card.hint(),
                    card.note(),
                    card.source(),
                    List.of(),
                    card.tags(),
                    NOWHERE));
        }
        return cards;
    }

    private List<Repair> repairs() {
        done.sort(Comparator.comparingInt(Done::place));
        List<Repair> repairs = new ArrayList<>();
        int line = 1;
        int from = 0;
        for (Done made : done) {
            line += Lines.breaks(text, from, made.place());
            from = made.place();
            repairs.add(new Repair(line, made.what()));
        }
        return List.copyOf(repairs);
    }
}
