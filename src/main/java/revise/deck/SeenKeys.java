package revise.deck;

import java.util.EnumSet;
import java.util.Set;

/** Which keys of one group were read, so that a second one is reported. */
final class SeenKeys<K extends Enum<K>> {
    private final Findings findings;
    private final Set<K> keys;

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
            return true;
        }
        findings.error(
                cursor.line(),
                cursor.column(),
                "duplicate-key",
                Findings.quote(cursor.text()) + " was already given above; keep one of them");
        return false;
    }
}
