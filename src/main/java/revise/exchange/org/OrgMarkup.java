package revise.exchange.org;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a text of Org into Markdown, line by line. */
final class OrgMarkup {
    private static final String BEGIN = "#+begin_";
    private static final String END = "#+end_";
    private static final int DEEPEST = 5;

    private final OrgInline inline = new OrgInline();

    /** How many links have lost where they lead. */
    int links() {
        return inline.links();
    }

    /** A single line such as a headline. */
    String line(String text) {
        return inline.markdown(text.strip());
    }

    /** A text of several lines, without the blank ones around it and without an indentation that all have. */
    String text(List<String> lines) {
        List<String> out = new ArrayList<>();
        convert(withoutIndent(lines), out, 0);
        int start = 0;
        int end = out.size();
        while (start < end && out.get(start).isBlank()) {
            start++;
        }
        while (end > start && out.get(end - 1).isBlank()) {
            end--;
        }
        return String.join("\n", out.subList(start, end));
    }

    private static List<String> withoutIndent(List<String> lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            indent = line.isBlank() ? indent : Math.min(indent, indent(line));
        }
        List<String> cut = new ArrayList<>();
        for (String line : lines) {
            cut.add(line.isBlank() ? "" : line.substring(indent).stripTrailing());
        }
        return cut;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private void convert(List<String> lines, List<String> out, int depth) {
        Map<String, Integer> last = lastEnds(lines);
        int at = 0;
        while (at < lines.size()) {
            String words = lines.get(at).strip();
            String lower = words.toLowerCase(Locale.ROOT);
            String end = lower.startsWith(BEGIN) ? END + word(lower.substring(BEGIN.length())) : environment(words);
            if (!end.isEmpty() && last.getOrDefault(end, -1) > at) {
                int to = at + 1;
                while (!end(lines.get(to)).equals(end)) {
                    to++;
                }
                block(lines.get(at), lines.subList(at + 1, to), lines.get(to), out, depth);
                at = to + 1;
            } else if (words.startsWith("|")) {
                at = table(lines, at, out);
            } else if (isFixed(words)) {
                at = fixed(lines, at, out);
            } else {
                out.add(line(lines.get(at), words));
                at++;
            }
        }
    }

    /** The last lines that end a block or an environment of each name. */
    private static Map<String, Integer> lastEnds(List<String> lines) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String end = end(lines.get(i));
            if (!end.isEmpty()) {
                last.put(end, i);
            }
        }
        return last;
    }

    private static String end(String line) {
        String words = line.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith(END)) {
            return END + word(lower.substring(END.length()));
        }
        return words.startsWith("\\end{") ? words : "";
    }

    /** What ends the environment of a formula that a line begins; empty if it begins none. */
    private static String environment(String words) {
        int close = words.indexOf('}');
        return words.startsWith("\\begin{") && close > 0 ? "\\end{" + words.substring(7, close + 1) : "";
    }

    private static String word(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private void block(String begin, List<String> inside, String end, List<String> out, int depth) {
        String words = begin.strip();
        if (words.startsWith("\\")) {
            out.add("$$");
            out.add(words);
            inside.forEach(line -> out.add(line.strip()));
            out.add(end.strip());
            out.add("$$");
            return;
        }
        String name = word(words.substring(BEGIN.length())).toLowerCase(Locale.ROOT);
        String behind = words.substring(BEGIN.length() + name.length()).strip();
        switch (name) {
            case "src" -> code(word(behind), inside, out);
            case "example", "export" -> code(name.equals("export") ? word(behind) : "", inside, out);
            default -> {
                List<String> converted = new ArrayList<>();
                if (depth < DEEPEST) {
                    convert(inside, converted, depth + 1);
                } else {
                    converted.addAll(inside);
                }
                boolean quoted = name.equals("quote") || name.equals("verse");
                converted.forEach(line -> out.add(quoted ? ("> " + line).strip() : line));
            }
        }
    }

    private static void code(String language, List<String> inside, List<String> out) {
        String fence = "```";
        while (fence.length() < 10 && String.join("\n", inside).contains(fence)) {
            fence += "`";
        }
        out.add(fence + language);
        for (String line : withoutIndent(inside)) {
            boolean escaped = line.startsWith(",*") || line.startsWith(",#+") || line.startsWith(",,");
            out.add(escaped ? line.substring(1) : line);
        }
        out.add(fence);
    }

    private static boolean isFixed(String words) {
        return words.equals(":") || words.startsWith(": ");
    }

    private static int fixed(List<String> lines, int from, List<String> out) {
        int at = from;
        List<String> inside = new ArrayList<>();
        while (at < lines.size() && isFixed(lines.get(at).strip())) {
            String words = lines.get(at).strip();
            inside.add(words.length() > 2 ? words.substring(2) : "");
            at++;
        }
        code("", inside, out);
        return at;
    }

    /** The first row is the head where a line is under it; a table without one gets an empty head. */
    private int table(List<String> lines, int from, List<String> out) {
        int at = from;
        List<String> rows = new ArrayList<>();
        boolean head = false;
        int columns = 0;
        while (at < lines.size() && lines.get(at).strip().startsWith("|")) {
            String row = lines.get(at).strip();
            if (row.startsWith("|-")) {
                head |= rows.size() == 1;
            } else {
                rows.add(inline.markdown(row.endsWith("|") && row.length() > 1 ? row : row + " |"));
                columns = Math.max(
                        columns, (int) row.chars().filter(c -> c == '|').count() - 1);
            }
            at++;
        }
        String rule = "|" + "---|".repeat(Math.max(1, columns));
        if (!rows.isEmpty() && !head) {
            out.add("|" + "   |".repeat(Math.max(1, columns)));
            out.add(rule);
        }
        for (int i = 0; i < rows.size(); i++) {
            out.add(rows.get(i));
            if (i == 0 && head) {
                out.add(rule);
            }
        }
        return at;
    }

    private String line(String line, String words) {
        if (words.length() > 4 && words.chars().allMatch(c -> c == '-')) {
            return "---";
        }
        int mark = mark(line);
        String text = line.substring(mark);
        text = text.endsWith("\\\\") ? text.substring(0, text.length() - 2).stripTrailing() : text;
        if (mark == 0) {
            return inline.markdown(text);
        }
        int term = text.indexOf(" :: ");
        String converted = term > 0
                ? "**" + inline.markdown(text.substring(0, term).strip()) + "**: "
                        + inline.markdown(text.substring(term + 4).strip())
                : inline.markdown(text);
        return bullet(line.substring(0, mark)) + converted;
    }

    private static String bullet(String written) {
        String words = written.strip();
        return words.equals("+") || words.equals("*") ? written.replace(words, "-") : written;
    }

    /** Where the text of a list's item begins; 0 for a line that is none. */
    private static int mark(String line) {
        int start = indent(line);
        int at = start;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean number = at > start && at < line.length() && ".)".indexOf(line.charAt(at)) >= 0;
        boolean bullet = at == start && at < line.length() && (start > 0 ? "-+*" : "-+").indexOf(line.charAt(at)) >= 0;
        boolean item = (number || bullet) && at + 1 < line.length() && line.charAt(at + 1) == ' ';
        return item ? at + 2 : 0;
    }
}
