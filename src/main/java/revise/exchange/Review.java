package revise.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

/**
 * What was found, as a person looks through it and puts it right: the cards in rows counted from 0, those first that were
 * doubtful at the beginning. A card keeps its row when it is changed, and every change can be taken back.
 */
public final class Review {
    private final Found found;
    private final Proposal proposal;
    private final Rows rows;
    private final List<Edit> edits;
    private final @Nullable Review before;
    private final int focus;
    private final List<Item> items;
    private final int doubtful;

    private enum Act {
        DROP,
        FLIP,
        MERGE,
        SPLIT
    }

    /** Changes are kept as what was done: thousands of copies of a large import would fill the memory. */
    private record Edit(Act act, int row, int point) {
        Proposal on(Proposal proposal, int index) throws ExchangeException {
            return switch (act) {
                case DROP -> proposal.drop(index);
                case FLIP -> proposal.flip(index);
                case MERGE -> proposal.merge(index);
                case SPLIT -> proposal.split(index, point);
            };
        }

        Rows on(Rows rows) {
            return switch (act) {
                case DROP -> rows.without(row);
                case FLIP -> rows;
                case MERGE -> rows.merged(row);
                case SPLIT -> rows.split(row);
            };
        }
    }

    private Review(Found found, Proposal proposal, Rows rows, List<Edit> edits, @Nullable Review before, int focus) {
        this.found = found;
        this.proposal = proposal;
        this.rows = rows;
        this.edits = edits;
        this.before = before;
        this.items = proposal.items();
        this.focus = Math.max(0, Math.min(items.size() - 1, focus));
        int doubts = 0;
        for (Item item : items) {
            doubts += item.doubts().isEmpty() ? 0 : 1;
        }
        this.doubtful = doubts;
    }

    /** Begins to look through what was found. */
    public static Review of(Found found) {
        return of(found, null);
    }

    private static Review of(Found found, @Nullable Review before) {
        Proposal proposal = new Proposal(found.imported());
        return new Review(found, proposal, Rows.of(proposal.items()), List.of(), before, 0);
    }

    /** What was found, without the changes. */
    public Found found() {
        return found;
    }

    /** What was found, with the changes. */
    public Found agreed() {
        return found.with(proposal.imported());
    }

    /** How many cards there are. */
    public int size() {
        return items.size();
    }

    /** The card in a row. */
    public Item item(int row) {
        return items.get(rows.index(row));
    }

    /** The place of a row's card among all cards of the source, counted from 1. */
    public int number(int row) {
        return rows.index(row) + 1;
    }

    /** The row of the card with a number, or -1. */
    public int row(int number) {
        return rows.of(number - 1);
    }

    /** How many cards are doubtful. */
    public int doubtful() {
        return doubtful;
    }

    /** The next doubtful card's row behind a row, or from the first row on; -1 when there is none. */
    public int nextDoubtful(int row) {
        for (int i = 1; i <= size(); i++) {
            int next = Math.floorMod(row + i, size());
            if (!item(next).doubts().isEmpty()) {
                return next;
            }
        }
        return -1;
    }

    /** Everything that does not come along. */
    public List<Loss> losses() {
        return proposal.imported().losses();
    }

    /** Whether there is a change that can be taken back. */
    public boolean isChanged() {
        return !edits.isEmpty() || before != null;
    }

    /** The row of the card that the last change was about, or the first one. */
    public int focus() {
        return focus;
    }

    /**
     * Leaves a card out.
     *
     * @throws ExchangeException when there is no such card
     */
    public Review drop(int row) throws ExchangeException {
        return with(new Edit(Act.DROP, row, 0), row);
    }

    /**
     * Exchanges a card's question and its answer.
     *
     * @throws ExchangeException when it has not just one of each
     */
    public Review flip(int row) throws ExchangeException {
        return with(new Edit(Act.FLIP, row, 0), row);
    }

    /**
     * Makes a card part of the one before it in the source.
     *
     * @throws ExchangeException when the two cannot be one
     */
    public Review merge(int row) throws ExchangeException {
        boolean moves = row >= 0 && row < size() && rows.of(rows.index(row) - 1) < row;
        return with(new Edit(Act.MERGE, row, 0), moves ? row - 1 : row);
    }

    /**
     * Makes two cards of one.
     *
     * @param point the one that becomes the question of the second, counted from 0
     * @throws ExchangeException when there is none before it, or none behind it
     */
    public Review split(int row, int point) throws ExchangeException {
        return with(new Edit(Act.SPLIT, row, point), row);
    }

    private Review with(Edit edit, int next) throws ExchangeException {
        if (edit.row() < 0 || edit.row() >= size()) {
            throw new ExchangeException(
                    size() == 0 ? "there is no card" : "there is no such card; they go from 1 to " + size());
        }
        Proposal changed = edit.on(proposal, rows.index(edit.row()));
        List<Edit> more = new ArrayList<>(edits);
        more.add(edit);
        return new Review(found, changed, edit.on(rows), List.copyOf(more), before, next);
    }

    /** Begins anew with the same source read otherwise; to take that back brings the changes so far back as well. */
    public Review readAs(Found other) {
        return of(other, this);
    }

    /** Takes the last change back; gives null when there is none. */
    public @Nullable Review undone() {
        if (edits.isEmpty()) {
            return before;
        }
        List<Edit> fewer = edits.subList(0, edits.size() - 1);
        Proposal again = new Proposal(found.imported());
        Rows order = Rows.of(again.items());
        try {
            for (Edit edit : fewer) {
                again = edit.on(again, order.index(edit.row()));
                order = edit.on(order);
            }
        } catch (ExchangeException e) {
            throw new IllegalStateException("what could be done once cannot be done again", e);
        }
        return new Review(
                found,
                again,
                order,
                List.copyOf(fewer),
                before,
                edits.get(edits.size() - 1).row());
    }
}
