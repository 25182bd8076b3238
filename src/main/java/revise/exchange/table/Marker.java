package revise.exchange.table;

import org.jspecify.annotations.Nullable;

/**
 * What stands in front of an item of a list.
 *
 * @param indent how many spaces stand before it
 * @param number what the item is counted as, or 0 for a bullet
 * @param sign the bullet, or what stands behind the number
 */
record Marker(int indent, int number, char sign) {
    static final Marker DASH = new Marker(0, 0, '-');

    private static final char BULLET = '\u2022';
    private static final String BULLETS = "-*+\u2022\u2023\u25E6\u2043\u25AA\u25CF\u25CB\u25A0\u00B7\u2013\u2014";

    /** The marker that a list's first line begins with, or null; a number is one if it is the first. */
    static @Nullable Marker of(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        if (indent == line.length()) {
            return null;
        }
        char sign = line.charAt(indent);
        Marker marker = new Marker(indent, 0, sign);
        if (sign == '1' && indent + 1 < line.length()) {
            char behind = line.charAt(indent + 1);
            marker = new Marker(indent, 1, behind);
            return (behind == '.' || behind == ')') && marker.textIn(line) >= 0 ? marker : null;
        }
        return BULLETS.indexOf(sign) >= 0 && marker.textIn(line) >= 0 ? marker : null;
    }

    boolean numbered() {
        return number > 0;
    }

    /** The marker of the next item. */
    Marker following() {
        return numbered() ? new Marker(indent, number + 1, sign) : this;
    }

    /** Where the text of an item begins that has this marker, or -1 if the line begins none. */
    int textIn(String line) {
        String marker = " ".repeat(indent) + (numbered() ? Integer.toString(number) : "") + sign;
        if (!line.startsWith(marker)) {
            return -1;
        }
        int end = marker.length();
        if (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            return end + 1;
        }
        return sign == BULLET && !numbered() ? end : -1;
    }
}
