package revise.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.Deck;
import revise.deck.Findings;

/** Takes tags away that a list has twice, or that a card has from its deck already. */
final class TagRepairs {
    private final Removal removal;
    private final List<Fix> fixes = new ArrayList<>();

    private TagRepairs(String text) {
        this.removal = new Removal(text);
    }

    /**
     * Gives what is to be done.
     *
     * @param deck what the text was read into
     */
    static List<Fix> of(String text, Part.Keys root, Deck deck) {
        TagRepairs repairs = new TagRepairs(text);
        repairs.tags(root, Set.of());
        for (Part.Keys card : CardParts.of(root)) {
            repairs.tags(card, Set.copyOf(deck.tags()));
        }
        return repairs.fixes;
    }

    private void tags(Part.Keys owner, Set<String> inherited) {
        Part.Key tags = owner.key("tags");
        if (tags != null && tags.value() instanceof Part.Text only && inherited.contains(only.value())) {
            add(
                    removal.ofKey(owner, tags),
                    "the tag " + Findings.quote(only.value()) + ", which the deck has, is removed");
        } else if (tags != null && tags.value() instanceof Part.Items items) {
            items(owner, tags, items, inherited);
        }
    }

    private void items(Part.Keys owner, Part.Key tags, Part.Items items, Set<String> inherited) {
        List<Part.Text> texts = items.texts();
        List<Integer> surplus = new ArrayList<>();
        Set<String> seen = new HashSet<>(inherited);
        for (int i = 0; i < texts.size(); i++) {
            if (!seen.add(texts.get(i).value())) {
                surplus.add(i);
            }
        }
        if (surplus.isEmpty()) {
            return;
        }
        if (surplus.size() == texts.size()) {
            Set<String> names = new LinkedHashSet<>();
            texts.forEach(text -> names.add(Findings.quote(text.value())));
            boolean one = names.size() == 1;
            add(
                    removal.ofKey(owner, tags),
                    (one ? "the tag " : "the tags ") + String.join(", ", names) + ", which the deck has, "
                            + (one ? "is" : "are") + " removed");
            return;
        }
        for (int i : surplus) {
            String tag = texts.get(i).value();
            String why =
                    inherited.contains(tag) ? ", which the deck has, is removed" : " is removed where it stands again";
            add(removal.ofItem(items, i, surplus), "the tag " + Findings.quote(tag) + why);
        }
    }

    private void add(@Nullable Edit edit, String what) {
        if (edit != null) {
            fixes.add(new Fix(edit, what));
        }
    }
}
