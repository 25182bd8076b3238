package revise.edit;

import java.util.List;

/** Where the places of a text are once some edits were made. */
final class Moves {
    private final List<Edit> edits;
    private final int[] before;

    /**
     * @param edits as they follow one another
     */
    Moves(List<Edit> edits) {
        this.edits = edits;
        this.before = new int[edits.size()];
        for (int i = 1; i < before.length; i++) {
            Edit edit = edits.get(i - 1);
            before[i] = before[i - 1] + edit.with().length() - (edit.to() - edit.from());
        }
    }

    /** Gives the new place; what is inserted at a place stands behind it, what is deleted around it lies before. */
    int of(int place) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (edits.get(middle).from() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return place;
        }
        Edit last = edits.get(low - 1);
        return place + before[low - 1] + last.with().length() - (Math.min(last.to(), place) - last.from());
    }
}
