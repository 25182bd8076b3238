package revise.terminal;

import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.memory.Scheduler;
import revise.terminal.text.Clean;

/**
 * What a quiz needs besides the session itself.
 *
 * @param title of the whole session: the deck's, or what stands for several decks
 * @param decks the decks in play by their ids
 * @param keys which key does what on a full screen
 * @param color whether colours may be used
 * @param zone in which times of day are told
 * @param scheduler tells the chance of recall
 * @param cram whether answers leave the schedule alone, so that no rating promises a date
 * @param viewer shows a card's images
 * @param editor opens a card's deck file, or null when there is none
 */
public record QuizSetup(
        String title,
        Map<String, Deck> decks,
        KeyBindings keys,
        boolean color,
        TimeZone zone,
        Scheduler scheduler,
        boolean cram,
        ImageViewer viewer,
        @Nullable CardEditor editor) {
    public QuizSetup {
        decks = Map.copyOf(decks);
    }

    /** The title of a card's deck. */
    String deckTitle(Card card) {
        Deck deck = decks.get(card.deck());
        return Clean.line(deck == null ? title : deck.title());
    }

    /** The card's first tag that not all cards of its deck have, or nothing. */
    String section(Card card) {
        for (String tag : card.ownTags()) {
            if (!card.deckTags().contains(tag)) {
                return Clean.line(tag);
            }
        }
        return "";
    }

    /** What the full screen says after an action; it names its own keys. */
    Outcome outcomes() {
        String suspend = "suspend it (" + keys.label(Control.SUSPEND) + ")";
        String advice = editor == null ? suspend : "reword it (" + keys.label(Control.EDIT) + ") or " + suspend;
        return new Outcome(cram, advice);
    }
}
