package revise.exchange;

import java.util.List;
import revise.exchange.format.Item;

/** The order in which cards are looked through: which card, counted from 0 in the source, is in which row. */
final class Rows {
    private final int[] indexes;

    private Rows(int[] indexes) {
        this.indexes = indexes;
    }

    /** The doubtful cards first, else in the order of the source. */
    static Rows of(List<Item> items) {
        int[] indexes = new int[items.size()];
        int next = 0;
        for (boolean sure : new boolean[] {false, true}) {
            for (int i = 0; i < indexes.length; i++) {
                if (items.get(i).doubts().isEmpty() == sure) {
                    indexes[next++] = i;
                }
            }
        }
        return new Rows(indexes);
    }

    int index(int row) {
        return indexes[row];
    }

    /** The row of a card, or -1. */
    int of(int index) {
        for (int row = 0; row < indexes.length; row++) {
            if (indexes[row] == index) {
                return row;
            }
        }
        return -1;
    }

    /** After a row's card is gone. */
    Rows without(int row) {
        int gone = indexes[row];
        int[] fewer = new int[indexes.length - 1];
        int next = 0;
        for (int index : indexes) {
            if (index != gone) {
                fewer[next++] = index > gone ? index - 1 : index;
            }
        }
        return new Rows(fewer);
    }

    /** After a row's card took in the one before it: what is looked at stays where it is, and the other comes there. */
    Rows merged(int row) {
        int[] same = indexes.clone();
        int before = indexes[row] - 1;
        same[of(before)] = indexes[row];
        same[row] = before;
        return new Rows(same).without(of(before));
    }

    /** After a row's card became two, which follow each other. */
    Rows split(int row) {
        int[] more = new int[indexes.length + 1];
        int next = 0;
        for (int index : indexes) {
            more[next++] = index > indexes[row] ? index + 1 : index;
            if (index == indexes[row]) {
                more[next++] = index + 1;
            }
        }
        return new Rows(more);
    }
}
