package revise.terminal.exam;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list of questions.
 *
 * @param row from 0
 * @param typed the number typed so far, to which another digit may be added; 0 for none
 */
record ListCursor(int row, int typed) {
    static ListCursor at(int row) {
        return new ListCursor(row, 0);
    }

    /**
     * Moves by a key.
     *
     * @param rows how many rows the list has
     * @param page how many of them make a page
     * @return null when the key moves nothing
     */
    @Nullable
    ListCursor on(String key, int rows, int page) {
        if (key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9') {
            return digit(key.charAt(0) - '0', rows);
        }
        return switch (key) {
            case "up", "k" -> moved(row - 1, rows);
            case "down", "j" -> moved(row + 1, rows);
            case "pageup" -> moved(row - page, rows);
            case "pagedown" -> moved(row + page, rows);
            case "home" -> at(0);
            case "end" -> at(rows - 1);
            default -> null;
        };
    }

    private static ListCursor moved(int row, int rows) {
        return at(Math.max(0, Math.min(rows - 1, row)));
    }

    private ListCursor digit(int digit, int rows) {
        int longer = typed * 10 + digit;
        int number = longer >= 1 && longer <= rows ? longer : digit;
        return number >= 1 && number <= rows ? new ListCursor(number - 1, number) : this;
    }
}
