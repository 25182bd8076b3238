package revise.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;
import revise.deck.Deck;

/** The option {@code --tag}, and what it keeps. */
final class Tags {
    private Tags() {}

    static void option(CommandSpec spec) {
        Options.values(spec, "--tag", "TAG", "Only cards with this tag; more than one: with any of them.");
    }

    /** The cards that have one of the tags asked for; all of them if none is. */
    static List<Card> filter(Invocation call, List<Card> cards) {
        List<String> wanted = call.texts("--tag");
        if (wanted.isEmpty()) {
            return cards;
        }
        List<Card> kept = new ArrayList<>();
        List<String> deckTags = List.of();
        boolean all = false;
        for (Card card : cards) {
            // The cards of a file share one list, which may be long.
            if (!card.deckTags().equals(deckTags)) {
                deckTags = card.deckTags();
                all = !Collections.disjoint(deckTags, wanted);
            }
            if (all || !Collections.disjoint(card.ownTags(), wanted)) {
                kept.add(card);
            }
        }
        return kept;
    }

    /** Says so when no card has any of the tags asked for: then it may be the name that is wrong. */
    static void warnOfUnknown(Invocation call, List<Deck> decks) {
        List<String> wanted = call.texts("--tag");
        Set<String> known = new TreeSet<>();
        for (Deck deck : decks) {
            known.addAll(deck.tags());
            deck.cards().forEach(card -> known.addAll(card.ownTags()));
        }
        if (!wanted.isEmpty() && Collections.disjoint(known, wanted)) {
            call.out()
                    .message("no card has the tag \"" + String.join("\" or \"", wanted) + "\"; "
                            + Advice.on(wanted.get(0), List.copyOf(known)));
        }
    }
}
