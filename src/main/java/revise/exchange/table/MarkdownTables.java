package revise.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/**
 * Reads the tables of a Markdown text: a row of names, a rule of hyphens below it, and rows up to the first line
 * without a bar. A heading above a table is the title of its deck; what else stands around it is a loss.
 */
final class MarkdownTables {
    private static final char BAR = '|';
    private static final String FENCE = "```";
    private static final int MOST_HASHES = 6;

    /** Of the lines that say something. */
    private static final double MOST = 0.8;

    private static final double HALF = 0.5;

    private final List<String> lines;

    private MarkdownTables(List<String> lines) {
        this.lines = lines;
    }

    /** The tables of a text, or null when it has none with a row below the rule. */
    static @Nullable MarkdownTables of(String text) {
        if (!text.contains("--") && !text.contains("|-") && !text.contains("|:")) {
            return null;
        }
        List<String> lines = text.lines().toList();
        MarkdownTables tables = new MarkdownTables(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (tables.beginsAt(i)) {
                return tables;
            }
        }
        return null;
    }

    private boolean beginsAt(int line) {
        return line + 2 < lines.size()
                && isRow(lines.get(line))
                && isRule(lines.get(line + 1))
                && isRow(lines.get(line + 2))
                && cells(lines.get(line)).size() == cells(lines.get(line + 1)).size();
    }

    private static boolean isRow(String line) {
        return line.indexOf(BAR) >= 0;
    }

    private static boolean isRule(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("|-: \t".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return isRow(line)
                && line.indexOf('-') >= 0
                && cells(line).stream().allMatch(cell -> cell.indexOf('-') >= 0 && cell.indexOf(' ') < 0);
    }

    /** The cells between the bars that no backslash makes text. */
    private static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == BAR) {
                cell.append(BAR);
                i++;
            } else if (c == BAR && cells.size() < Rows.MOST_CELLS) {
                cells.add(text(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || cells.isEmpty()) {
            cells.add(text(cell));
        }
        return cells;
    }

    /** A cell is one line, so that its breaks are written as those of HTML; in code they are text. */
    private static String text(StringBuilder cell) {
        String text = cell.toString().strip();
        if (text.indexOf('<') < 0 || text.indexOf('`') >= 0) {
            return text;
        }
        return text.replace("<br>", "\n").replace("<br/>", "\n").replace("<br />", "\n");
    }

    private static @Nullable String heading(String line) {
        int hashes = 0;
        while (hashes < line.length() && hashes <= MOST_HASHES && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes <= MOST_HASHES && line.startsWith(" ", hashes);
        String title = heading ? line.substring(hashes).strip() : "";
        return title.isEmpty() ? null : title;
    }

    /** Whether a line says nothing by itself. */
    private static boolean isBare(String line) {
        String text = line.strip();
        return text.startsWith(FENCE) || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** How sure it is that the tables are what the text is about. */
    double likelihood() {
        int inside = 0;
        int around = 0;
        boolean list = false;
        for (int i = 0; i < lines.size(); i++) {
            if (beginsAt(i)) {
                int end = end(i);
                inside += end - i;
                i = end - 1;
            } else if (!isBare(lines.get(i)) && heading(lines.get(i)) == null) {
                around++;
                list |= Marker.of(lines.get(i)) != null;
            }
        }
        double share = (double) inside / (inside + around);
        return share >= MOST ? 0.92 : share >= HALF && !list ? 0.87 : 0.15;
    }

    /** Whether no more stands around them than in them. */
    boolean areMost() {
        return likelihood() > HALF;
    }

    private int end(int begin) {
        int end = begin + 2;
        while (end < lines.size() && isRow(lines.get(end)) && !beginsAt(end)) {
            end++;
        }
        return end;
    }

    /** Adds the cards of all tables, and a loss for each line around them. */
    void addTo(RowCards cards, Losses losses, ImportSettings settings) throws ExchangeException {
        Title title = new Title(losses);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String heading = heading(line);
            if (beginsAt(i)) {
                int end = end(i);
                Row names = row(i);
                Layout layout = Layout.below(names);
                if (layout.names().isEmpty() && !names.isBlank()) {
                    losses.add(i + 1, "the names of the columns: " + Quote.of(String.join(" | ", names.cells())));
                }
                for (int at = i + 2; at < end; at++) {
                    Row row = row(at);
                    if (!row.isBlank()) {
                        cards.add(row, layout, title.used());
                        settings.watch().reached((double) at / lines.size());
                    }
                }
                i = end - 1;
            } else if (heading != null) {
                title.set(i + 1, heading);
            } else if (!isBare(line)) {
                losses.add(i + 1, "text beside the table: " + Quote.of(line.strip()));
            }
        }
        title.lose();
    }

    private Row row(int line) {
        return new Row(line + 1, cells(lines.get(line)), 0, false);
    }

    /** The heading that is in force. */
    private static final class Title {
        private final Losses losses;
        private @Nullable String text;
        private int line;
        private boolean used;

        Title(Losses losses) {
            this.losses = losses;
        }

        void set(int atLine, String heading) {
            lose();
            text = heading;
            line = atLine;
            used = false;
        }

        @Nullable
        String used() {
            used = true;
            return text;
        }

        void lose() {
            if (text != null && !used) {
                losses.add(line, "the heading " + Quote.of(text) + ", below which no table stands");
            }
        }
    }
}
