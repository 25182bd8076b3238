package revise.edit;

import java.util.Arrays;

/** A change that was made in a deck file, and can be taken back. */
public final class Change {
    private final DeckFile before;
    private final byte[] after;

    Change(DeckFile before, byte[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Puts the file back as it was.
     *
     * @throws EditException when it was changed since, or cannot be written; it was left alone then
     */
    public void undo() throws EditException {
        DeckFile now = DeckFile.open(before.name());
        if (!Arrays.equals(now.content(), after)) {
            throw new EditException(before.name() + ": the deck was changed since, so nothing is taken back");
        }
        now.replace(before.content());
    }
}
