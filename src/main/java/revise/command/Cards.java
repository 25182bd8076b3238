package revise.command;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.deck.Deck;

/** Finds the card that a command line names. */
final class Cards {
    private Cards() {}

    /** The card whose id is the first argument, in the decks of the others. */
    static Card find(Invocation call) throws Failure {
        String wanted = call.arguments().get(0);
        List<String> ids = new ArrayList<>();
        for (Deck deck :
                Decks.load(call, call.arguments().subList(1, call.arguments().size()))) {
            for (Card card : deck.cards()) {
                if (card.id().equals(wanted)) {
                    return card;
                }
                ids.add(card.id());
            }
        }
        throw new Failure(
                ExitCode.USAGE,
                "there is no card \"" + wanted + "\" in these decks; " + Advice.on(wanted, ids)
                        + " (\"revise list\" shows them all)");
    }
}
