package revise.edit;

import java.util.Arrays;

/** Turns the YAML library's indexes, which count characters, into places in a string, where some characters take two. */
final class Offsets {
    /** The indexes of the characters that take two places. */
    private final int[] wide;

    Offsets(String text) {
        int[] found = new int[8];
        int count = 0;
        int index = 0;
        for (int i = 0; i < text.length(); index++) {
            int size = Character.charCount(text.codePointAt(i));
            if (size == 2) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = index;
            }
            i += size;
        }
        this.wide = Arrays.copyOf(found, count);
    }

    int of(int index) {
        int at = Arrays.binarySearch(wide, index);
        return index + (at >= 0 ? at : -at - 1);
    }
}
