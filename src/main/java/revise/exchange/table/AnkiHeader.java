package revise.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** The lines at the top of a text file of Anki that begin with a number sign and say how to read the rest. */
final class AnkiHeader {
    static final String SEPARATOR = "separator";
    static final String HTML = "html";
    static final String DECK = "deck";
    static final String NOTETYPE = "notetype";
    static final String TAGS = "tags";
    static final String COLUMNS = "columns";
    static final String GUID_COLUMN = "guid column";
    static final String NOTETYPE_COLUMN = "notetype column";
    static final String DECK_COLUMN = "deck column";
    static final String TAGS_COLUMN = "tags column";

    private static final String IF_MATCHES = "if matches";
    private static final List<String> KEYS = List.of(
            SEPARATOR,
            HTML,
            DECK,
            NOTETYPE,
            TAGS,
            COLUMNS,
            GUID_COLUMN,
            NOTETYPE_COLUMN,
            DECK_COLUMN,
            TAGS_COLUMN,
            IF_MATCHES);
    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "pipe", '|', "colon", ':', "\\t", '\t');
    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_LINES = 1000;

    private final Map<String, String> values = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Integer> unknownLines = new ArrayList<>();
    private int start;
    private int lines;

    private AnkiHeader() {}

    /** Whether a source has such lines. */
    static boolean begins(Source source) {
        AnkiHeader header = of(source.text().text());
        return header.has(SEPARATOR) || header.has(HTML) || header.values.size() > 1;
    }

    /** Reads the lines; a text without any gives a header without values. */
    static AnkiHeader of(String text) {
        AnkiHeader header = new AnkiHeader();
        while (header.lines < MOST_LINES && text.startsWith("#", header.start)) {
            int end = text.indexOf('\n', header.start);
            String line = text.substring(header.start + 1, end < 0 ? text.length() : end);
            header.start = end < 0 ? text.length() : end + 1;
            header.lines++;
            header.take(line);
        }
        return header;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (KEYS.contains(key) && !values.containsKey(key)) {
            String value = line.substring(colon + 1);
            values.put(key, value.isBlank() && !key.equals(SEPARATOR) ? "" : value);
        } else {
            unknown.add("#" + line);
            unknownLines.add(lines);
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** What a line says, without the spaces around it; null when it is not there or says nothing. */
    @Nullable
    String value(String key) {
        String value = values.getOrDefault(key, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** The column that a line names, counted from 0, or -1. */
    int column(String key) {
        String value = value(key);
        if (value == null || value.length() > 5 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int column = Integer.parseInt(value);
        return column <= MOST_COLUMNS ? column - 1 : -1;
    }

    /** What stands between two cells, or null when no line says so. */
    @Nullable
    Character separator() {
        String raw = values.getOrDefault(SEPARATOR, "");
        Character named = SEPARATORS.get(raw.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        String sign = raw.strip().isEmpty() ? raw : raw.strip();
        boolean usable = sign.length() == 1 && sign.charAt(0) < 0x80 && sign.charAt(0) != Rows.QUOTE;
        return usable && sign.charAt(0) != '#' ? sign.charAt(0) : null;
    }

    /** How the rows behind the header are parted. */
    Dialect dialect(String text) {
        Character separator = separator();
        return separator != null
                ? new Dialect(separator, false, start, lines + 1)
                : Shape.of(text, start, lines + 1, Shape.DELIMITERS).dialect();
    }

    /** Reports the lines that say nothing known. */
    void report(Source source, Losses losses) {
        for (int i = 0; i < unknown.size(); i++) {
            losses.add(source.line(unknownLines.get(i)), "the line " + Quote.of(unknown.get(i)));
        }
        if (has(SEPARATOR) && separator() == null) {
            losses.add(source.name(), "the separator " + Quote.of(values.getOrDefault(SEPARATOR, "")));
        }
    }
}
