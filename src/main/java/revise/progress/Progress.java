package revise.progress;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.memory.Scheduler;

/** All that a log says, on one moment: each card's state, the scheduler in force, and what could not be read. */
public final class Progress {
    private final Map<String, CardProgress> cards;
    private final Scheduler scheduler;
    private final Totals totals;
    private final BadLines badLines;

    Progress(Map<String, CardProgress> cards, Scheduler scheduler, Totals totals, BadLines badLines) {
        this.cards = cards;
        this.scheduler = scheduler;
        this.totals = totals;
        this.badLines = badLines;
    }

    /** The state of the card with the id {@code deck/card}; {@link CardProgress#NONE} if the log does not know it. */
    public CardProgress of(String card) {
        return cards.getOrDefault(card, CardProgress.NONE);
    }

    /** The ids of all cards that the log knows. */
    public Set<String> cards() {
        return Collections.unmodifiableSet(cards.keySet());
    }

    /** The scheduler with the settings and the parameters in force. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Counts over the whole log. */
    public Totals totals() {
        return totals;
    }

    /** The first of the lines that could not be read, in the order of the file. */
    public List<BadLine> badLines() {
        return badLines.first();
    }

    /** How many lines could not be read. */
    public long badLineCount() {
        return badLines.count();
    }

    /** The seed of a card's fuzz: it depends on the id only, so that every replay gives the same dates. */
    public static long seed(String card) {
        return CardProgress.hash(card);
    }
}
