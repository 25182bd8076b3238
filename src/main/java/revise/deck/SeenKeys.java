package revise.deck;

import java.util.EnumSet;
import java.util.Set;

/** Which keys of one group were read, so that a second one is reported. */
final class SeenKeys<K extends Enum<K>> {
    /** More than any group of keys has. */
    private static final int MOST = 16;

    private final Findings findings;
    private final Set<K> keys;
    private final int[] lines = new int[MOST];
    private final int[] columns = new int[MOST];

    SeenKeys(Findings findings, Class<K> kind) {
        this.findings = findings;
        this.keys = EnumSet.noneOf(kind);
    }

    boolean has(K key) {
        return keys.contains(key);
    }

    /** Notes the key that the cursor stands at; false, and reported, if it was there before. */
    boolean isFirst(K key, TokenCursor cursor) {
        if (keys.add(key)) {
            lines[key.ordinal()] = cursor.line();
            columns[key.ordinal()] = cursor.column();
            return true;
        }
        findings.error(
                cursor.line(),
                cursor.column(),
                "duplicate-key",
                Findings.quote(cursor.text()) + " was already given above; keep one of them");
        return false;
    }

    /** The line that a key was read in, 0 if it was not. */
    int line(K key) {
        return lines[key.ordinal()];
    }

    /** The column that a key was read in, 0 if it was not. */
    int column(K key) {
        return columns[key.ordinal()];
    }
}
