package revise.progress;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ids of a log's events by position. A UUID is packed into two numbers, which compare as its text does; the text of
 * any other id is kept.
 */
final class Ids {
    private static final int UUID_LENGTH = 36;

    private long[] high = new long[64];
    private long[] low = new long[64];
    private final Map<Integer, String> foreign = new HashMap<>();
    private int size;

    void add(EventId id) {
        if (size == high.length) {
            high = Arrays.copyOf(high, size + size / 2);
            low = Arrays.copyOf(low, size + size / 2);
        }
        if (isUuid(id.text())) {
            high[size] = hex(id.text(), 0, 18);
            low[size] = hex(id.text(), 19, UUID_LENGTH);
        } else {
            high[size] = CardProgress.hash(id.text());
            foreign.put(size, id.text());
        }
        size++;
    }

    EventId get(int event) {
        String text = foreign.get(event);
        return new EventId(text != null ? text : new UUID(high[event], low[event]).toString());
    }

    int compare(int left, int right) {
        if (foreign.isEmpty() || (!foreign.containsKey(left) && !foreign.containsKey(right))) {
            int byHigh = Long.compareUnsigned(high[left], high[right]);
            return byHigh != 0 ? byHigh : Long.compareUnsigned(low[left], low[right]);
        }
        return get(left).compareTo(get(right));
    }

    /** The same positions in the same order, without those whose id stood before. */
    int[] distinct(int[] order) {
        int mask = Integer.highestOneBit(Math.max(8, order.length * 2 - 1)) * 2 - 1;
        int[] table = new int[mask + 1];
        Arrays.fill(table, -1);
        int kept = 0;
        for (int event : order) {
            int slot = slot(event) & mask;
            while (table[slot] >= 0 && compare(table[slot], event) != 0) {
                slot = slot + 1 & mask;
            }
            if (table[slot] < 0) {
                table[slot] = event;
                order[kept++] = event;
            }
        }
        return kept == order.length ? order : Arrays.copyOf(order, kept);
    }

    private int slot(int event) {
        long mixed = (high[event] ^ Long.rotateLeft(low[event], 31)) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 33);
    }

    private static boolean isUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : ((c < '0' || c > '9') && (c < 'a' || c > 'f'))) {
                return false;
            }
        }
        return true;
    }

    private static long hex(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '-') {
                value = value << 4 | Character.digit(c, 16);
            }
        }
        return value;
    }
}
