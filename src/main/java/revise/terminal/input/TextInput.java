package revise.terminal.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.terminal.text.Clean;

/**
 * A text of any number of lines that is being typed on a full screen. Immutable: every key gives another. It takes the
 * keys that line editors have in common; all others, such as Enter, Esc, Tab and the page keys, are left to the screen.
 */
public final class TextInput {
    /** No text is longer. */
    public static final int LONGEST = 100_000;

    /** Nothing typed yet. */
    public static final TextInput EMPTY = new TextInput(TextBuffer.EMPTY, "", -1, 0, false);

    private static final String FULL = "no room for more than 100,000 characters: the rest is left out";

    private final TextBuffer buffer;
    private final String cut;
    /** The column that Up and Down keep to, or -1. */
    private final int column;

    private final int top;
    private final boolean full;

    /**
     * A text in its window.
     *
     * @param lines what stands there, cleaned; at most as many as the window has rows, none wider than it
     * @param row the cursor's row in the window, from 0
     * @param column the cursor's column, from 0
     * @param above how many rows are above the window
     * @param rows how many rows the text has in all
     */
    public record Shown(List<String> lines, int row, int column, int above, int rows) {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    private TextInput(TextBuffer buffer, String cut, int column, int top, boolean full) {
        this.buffer = buffer;
        this.cut = cut;
        this.column = column;
        this.top = top;
        this.full = full;
    }

    /** A text to go on with, the cursor behind it. */
    public static TextInput of(String text) {
        return EMPTY.insert(Clean.text(text));
    }

    /** What was typed, line breaks and blanks included; empty lines and blanks at its ends are for the caller to drop. */
    public String text() {
        return buffer.text();
    }

    /** Where the cursor stands in the text. */
    int cursor() {
        return buffer.cursor();
    }

    /** What there is to say of the last key: that not all of it had room. Else empty. */
    public String notice() {
        return full ? FULL : "";
    }

    /**
     * What a key does to the text.
     *
     * @param columns the width of the window that the text is shown in, by which Up and Down go
     * @return null when it is no key of a text, so that the screen may give it a meaning of its own
     */
    public @Nullable TextInput on(KeyPress key, int columns) {
        if (key.isPaste()) {
            return insert(Clean.text(key.text()));
        }
        if (!key.text().isEmpty()) {
            return insert(isControl(key.text()) ? "" : key.text());
        }
        return switch (key.name()) {
            case "ctrl-j", "alt-enter" -> insert("\n");
            case "up", "down", "home", "end" -> inRows(key.name(), new TextRows(text(), columns));
            case "ctrl-y" -> insert(cut);
            default -> moved(key.name());
        };
    }

    private static boolean isControl(String text) {
        return Character.isISOControl(text.codePointAt(0));
    }

    private @Nullable TextInput moved(String key) {
        return switch (key) {
            case "left", "ctrl-b" -> moveTo(buffer.left());
            case "right", "ctrl-f" -> moveTo(buffer.right());
            case "ctrl-a" -> moveTo(buffer.lineStart());
            case "ctrl-e" -> moveTo(buffer.lineEnd());
            case "ctrl-left", "alt-b" -> moveTo(buffer.wordLeft());
            case "ctrl-right", "alt-f" -> moveTo(buffer.wordRight());
            default -> shortened(key);
        };
    }

    private @Nullable TextInput shortened(String key) {
        int cursor = buffer.cursor();
        return switch (key) {
            case "backspace" -> without(buffer.left(), cursor, false);
            case "delete", "ctrl-d" -> without(cursor, buffer.right(), false);
            case "ctrl-w" -> without(buffer.blankLeft(), cursor, true);
            case "alt-backspace" -> without(buffer.wordLeft(), cursor, true);
            case "alt-d" -> without(cursor, buffer.wordRight(), true);
            case "ctrl-u" -> without(buffer.lineStart(), cursor, true);
            case "ctrl-k" -> without(cursor, buffer.lineEnd() == cursor ? buffer.right() : buffer.lineEnd(), true);
            default -> null;
        };
    }

    private TextInput inRows(String key, TextRows rows) {
        int row = rows.rowOf(buffer.cursor());
        return switch (key) {
            case "home" -> moveTo(rows.start(row));
            case "end" -> moveTo(rows.end(row));
            case "up" -> row == 0 ? moveTo(0) : toRow(row - 1, rows);
            default -> row == rows.size() - 1 ? moveTo(text().length()) : toRow(row + 1, rows);
        };
    }

    private TextInput toRow(int row, TextRows rows) {
        int wanted = column < 0 ? rows.columnOf(buffer.cursor()) : column;
        return new TextInput(buffer.moveTo(rows.at(row, wanted)), cut, wanted, top, false);
    }

    private TextInput moveTo(int index) {
        return new TextInput(buffer.moveTo(index), cut, -1, top, false);
    }

    private TextInput insert(String text) {
        int room = Math.max(0, LONGEST - buffer.text().length());
        boolean fits = text.length() <= room;
        boolean pair = !fits && room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
        String inserted = fits ? text : text.substring(0, pair ? room - 1 : room);
        return new TextInput(buffer.insert(inserted), cut, -1, top, !fits);
    }

    private TextInput without(int from, int to, boolean kept) {
        String next = kept && from < to ? text().substring(from, to) : cut;
        return new TextInput(buffer.cut(from, to), next, -1, top, false);
    }

    /** How many rows the text takes at a width. */
    public int rows(int columns) {
        return new TextRows(text(), columns).size();
    }

    /**
     * The text in a window, which always has the cursor in it.
     *
     * @param columns at least 2
     * @param rows at least 1
     */
    public Shown shown(int columns, int rows) {
        TextRows all = new TextRows(text(), columns);
        int row = all.rowOf(buffer.cursor());
        int from = Math.max(Math.min(top, row), row - rows + 1);
        from = Math.max(0, Math.min(from, all.size() - rows));
        List<String> lines = new ArrayList<>();
        for (int i = from; i < Math.min(from + rows, all.size()); i++) {
            lines.add(all.shown(i));
        }
        return new Shown(lines, row - from, all.columnOf(buffer.cursor()), from, all.size());
    }

    /** The same, shown from a row on where the cursor allows it: that of {@link Shown#above} keeps the window still. */
    public TextInput from(int row) {
        return new TextInput(buffer, cut, column, row, full);
    }
}
