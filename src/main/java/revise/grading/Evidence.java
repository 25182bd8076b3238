package revise.grading;

import java.util.List;

/** Puts reasons into words. */
final class Evidence {
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_ITEMS = 4;

    private Evidence() {}

    /** A text in quotation marks, on one line, cut when it is long. */
    static String quoted(String text) {
        String line = text.replace('\n', ' ').strip();
        int end = Math.min(line.length(), LONGEST_QUOTE);
        if (end < line.length()) {
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
            return "\"" + line.substring(0, end) + "\u2026\"";
        }
        return "\"" + line + "\"";
    }

    /** Several things in a row, the last ones left out when there are many. */
    static String list(List<String> items) {
        List<String> few = items.stream().distinct().limit(MOST_ITEMS).toList();
        return String.join(", ", few) + (few.size() < items.stream().distinct().count() ? ", \u2026" : "");
    }
}
