package revise.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;

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
}
