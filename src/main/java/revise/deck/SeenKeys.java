package revise.deck;

/** Which keys of one group were read and where, so that a second one is reported. */
final class SeenKeys<K extends Enum<K>> {
    /** As many as the largest group of keys has, or more. */
    private static final int MOST = 16;

    private final Findings findings;

    /** The line in the upper half and the column in the lower one; 0 for a key that was not read. */
    private final long[] places = new long[MOST];

    SeenKeys(Findings findings) {
        this.findings = findings;
    }

    boolean has(K key) {
        return places[key.ordinal()] != 0;
    }

    /** Notes the key that the cursor stands at; false, and reported, if it was there before. */
    boolean isFirst(K key, TokenCursor cursor) {
        if (!has(key)) {
            places[key.ordinal()] = (long) cursor.line() << 32 | cursor.column();
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
        return (int) (places[key.ordinal()] >>> 32);
    }

    /** The column that a key was read in, 0 if it was not. */
    int column(K key) {
        return (int) places[key.ordinal()];
    }
}
