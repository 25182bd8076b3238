package revise.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Several texts in one cell. They are a list as Markdown writes it: each begins on a line of its own behind a bullet
 * or a number, and its further lines are indented. So {@code * a\n* b} are two points and {@code * a\n  b} is one of
 * two lines. An answer of several lines without bullets is one point with line breaks, and a cell of one line is
 * never a list.
 */
final class ItemList {
    private static final String OURS = "* ";
    private static final String INDENT = "  ";

    private ItemList() {}

    /** The points of an answer's cell. */
    static List<String> answer(String cell) {
        return cell.indexOf('\n') < 0 ? List.of(cell) : listed(cell);
    }

    /** The cell of an answer. */
    static String answerCell(List<String> points) {
        return points.size() == 1 && answer(points.get(0)).equals(points) ? points.get(0) : bulleted(points);
    }

    /** The texts in a cell that always holds several: one a line, or on one line between {@code ;} or {@code |}. */
    static List<String> several(String cell) {
        return several(cell, ItemList::split);
    }

    static String severalCell(List<String> texts) {
        return cell(texts, ItemList::several);
    }

    /**
     * The tags in a cell: one a line, or on one line between commas and the like, else between spaces; a number sign
     * in front is left out.
     */
    static List<String> tags(String cell) {
        return several(cell, ItemList::splitTags);
    }

    static String tagsCell(List<String> tags) {
        return cell(tags, ItemList::tags);
    }

    private static String cell(List<String> texts, Function<String, List<String>> reader) {
        String plain = String.join("\n", texts);
        return reader.apply(plain).equals(texts) ? plain : bulleted(texts);
    }

    private static List<String> several(String cell, Function<String, List<String>> splitter) {
        if (cell.isBlank()) {
            return List.of();
        }
        if (cell.startsWith(OURS)) {
            return items(cell.lines().toList(), 0, Marker.STAR);
        }
        if (cell.indexOf('\n') < 0) {
            return splitter.apply(cell);
        }
        List<String> list = listed(cell);
        if (list.size() > 1) {
            return list;
        }
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> split(String cell) {
        return cell.indexOf(';') >= 0
                ? between(cell, ';')
                : cell.indexOf('|') >= 0 ? between(cell, '|') : List.of(cell);
    }

    private static List<String> splitTags(String cell) {
        if (isWord(cell)) {
            return List.of(cell);
        }
        for (char separator : new char[] {';', '|', ','}) {
            if (cell.indexOf(separator) >= 0) {
                return withoutSigns(between(cell, separator));
            }
        }
        return withoutSigns(between(cell.replace('\t', ' ').replace('\u00A0', ' '), ' '));
    }

    private static boolean isWord(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != ':') {
                return false;
            }
        }
        return true;
    }

    private static List<String> withoutSigns(List<String> words) {
        List<String> tags = new ArrayList<>();
        for (String word : words) {
            String tag = word.startsWith("#") ? word.substring(1) : word;
            if (!tag.isBlank()) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static List<String> between(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int to = cell.indexOf(separator, from);
            int end = to < 0 ? cell.length() : to;
            String part = cell.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }

    /** The items of a cell of several lines that begins with a bullet or a number, else the cell. */
    private static List<String> listed(String cell) {
        List<String> lines = cell.lines().toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return List.of(cell);
        }
        Marker marker = Marker.of(lines.get(first));
        if (marker == null) {
            return List.of(cell);
        }
        List<String> items = items(lines, first, marker);
        return marker.numbered() && items.size() < 2 ? List.of(cell) : items;
    }

    private static List<String> items(List<String> lines, int first, Marker marker) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        Marker next = marker;
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            int text = next.textIn(line);
            if (text >= 0) {
                if (i > first) {
                    items.add(item.toString());
                }
                item.setLength(0);
                item.append(line, text, line.length());
                next = next.following();
            } else if (!line.isEmpty()) {
                item.append('\n').append(line, indent(line, marker.indent() + INDENT.length()), line.length());
            }
        }
        items.add(item.toString());
        return items;
    }

    private static int indent(String line, int most) {
        int indent = 0;
        while (indent < most && indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String bulleted(List<String> texts) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            cell.append(cell.isEmpty() ? "" : "\n").append(OURS).append(text.replace("\n", "\n" + INDENT));
        }
        return cell.toString();
    }
}
