package revise.terminal.add;

import java.util.List;
import revise.deck.Finding;
import revise.edit.Addition;

/** Knows the cards that there are already, and what makes a good one. */
public interface Adviser {
    /** Gives lines about questions that are like the text typed so far; called after each key. */
    List<String> similar(String typed);

    /** Gives what there is to be said of a card that is not saved yet. */
    List<Finding> findings(Addition addition);

    /** Takes note that a card was saved. */
    void saved();
}
