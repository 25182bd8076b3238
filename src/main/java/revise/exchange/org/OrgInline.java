package revise.exchange.org;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the markup within a line of Org into Markdown. */
final class OrgInline {
    private static final String MARKS = "*/_+=~";
    private static final String BEFORE = " \t-—({'\"[,;:|>";
    private static final String BEHIND = " \t-—.,:!?;'\")}]\\[|<";
    private static final int DEEPEST = 6;

    private static final Pattern IMAGE =
            Pattern.compile("\\.(png|jpe?g|gif|webp|bmp|svg|tiff?|avif|heic)$", Pattern.CASE_INSENSITIVE);
    private static final List<String> ADDRESSES = List.of("http://", "https://", "ftp://", "mailto:", "doi:", "www.");

    private int links;

    /** How many links have lost where they lead. */
    int links() {
        return links;
    }

    String markdown(String line) {
        return markdown(line, 0);
    }

    private String markdown(String line, int depth) {
        StringBuilder out = new StringBuilder(line.length());
        boolean[] hopeless = new boolean[MARKS.length()];
        boolean dollars = true;
        int lastRound = line.lastIndexOf("\\)");
        int lastSquare = line.lastIndexOf("\\]");
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end;
            if (line.startsWith("[[", at) && (end = endOfLink(line, at + 2)) > 0) {
                link(out, line.substring(at + 2, end - 2));
                at = end;
            } else if (c == '$' && dollars) {
                end = endOfFormula(line, at, line.length());
                dollars = end > 0;
                out.append(line, at, end > 0 ? end : at + 1);
                at = end > 0 ? end : at + 1;
            } else if (c == '\\' && at + 1 < line.length() && "()[]".indexOf(line.charAt(at + 1)) >= 0) {
                at = formula(out, line, at, line.charAt(at + 1) == '(' ? lastRound : lastSquare);
            } else if (MARKS.indexOf(c) >= 0 && depth < DEEPEST && !hopeless[MARKS.indexOf(c)] && opens(line, at)) {
                end = closing(line, at);
                hopeless[MARKS.indexOf(c)] = end < 0;
                if (end < 0) {
                    out.append(c);
                    at++;
                } else {
                    emphasis(out, c, line.substring(at + 1, end), depth);
                    at = end + 1;
                }
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static boolean opens(String line, int at) {
        boolean before = at == 0 || BEFORE.indexOf(line.charAt(at - 1)) >= 0 || isGap(line.charAt(at - 1));
        return before && at + 2 < line.length() && !Character.isWhitespace(line.charAt(at + 1));
    }

    private static boolean isGap(char c) {
        return c == Gaps.START || c == Gaps.END;
    }

    private static int closing(String line, int open) {
        char mark = line.charAt(open);
        for (int i = line.indexOf(mark, open + 2); i >= 0; i = line.indexOf(mark, i + 1)) {
            boolean behind =
                    i + 1 == line.length() || BEHIND.indexOf(line.charAt(i + 1)) >= 0 || isGap(line.charAt(i + 1));
            if (behind && !Character.isWhitespace(line.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private void emphasis(StringBuilder out, char mark, String inside, int depth) {
        switch (mark) {
            case '*' -> out.append("**").append(markdown(inside, depth + 1)).append("**");
            case '/' -> out.append('*').append(markdown(inside, depth + 1)).append('*');
            case '+' -> out.append("~~").append(markdown(inside, depth + 1)).append("~~");
            case '_' -> out.append('_').append(markdown(inside, depth + 1)).append('_');
            default -> out.append(code(inside));
        }
    }

    private static String code(String inside) {
        String ticks = "`";
        while (inside.contains(ticks) && ticks.length() < 10) {
            ticks += "`";
        }
        boolean edge = inside.startsWith("`") || inside.endsWith("`");
        return ticks + (edge ? " " : "") + inside + (edge ? " " : "") + ticks;
    }

    /** Where a formula ends that opens with one dollar or two, before a line's end; -1 if there is none. */
    static int endOfFormula(String text, int at, int lineEnd) {
        if (text.startsWith("$$", at)) {
            int end = text.indexOf("$$", at + 2);
            return end < 0 || end + 2 > lineEnd ? -1 : end + 2;
        }
        for (int i = text.indexOf('$', at + 2); i >= 0 && i < lineEnd; i = text.indexOf('$', i + 1)) {
            boolean word = i + 1 < lineEnd && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean tight = !Character.isWhitespace(text.charAt(at + 1)) && !Character.isWhitespace(text.charAt(i - 1));
            if (tight && !word) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int formula(StringBuilder out, String line, int at, int last) {
        char bracket = line.charAt(at + 1);
        boolean display = bracket == '[' || bracket == ']';
        String dollars = display ? "$$" : "$";
        out.append(dollars);
        boolean opening = bracket == '(' || bracket == '[';
        int end = opening && last > at + 1 ? line.indexOf(display ? "\\]" : "\\)", at + 2) : -1;
        if (end < 0) {
            return at + 2;
        }
        out.append(line.substring(at + 2, end).strip()).append(dollars);
        return end + 2;
    }

    /** Where the text goes on behind a link; -1 if there is none. */
    private static int endOfLink(String line, int start) {
        int end = start;
        boolean described = false;
        while (end < line.length() && (line.charAt(end) != ']' || (line.startsWith("][", end) && !described))) {
            described |= line.startsWith("][", end);
            end += line.startsWith("][", end) ? 2 : 1;
            if (line.startsWith("[[", end)) {
                return -1;
            }
        }
        return end > start && line.startsWith("]]", end) ? end + 2 : -1;
    }

    private void link(StringBuilder out, String inside) {
        int middle = inside.indexOf("][");
        String target = (middle < 0 ? inside : inside.substring(0, middle)).strip();
        String words = middle < 0 ? "" : inside.substring(middle + 2).strip();
        String lower = target.toLowerCase(Locale.ROOT);
        if (ADDRESSES.stream().anyMatch(lower::startsWith)) {
            out.append(words.isEmpty() ? target : "[" + words + "](" + target + ")");
            return;
        }
        boolean file = lower.startsWith("file:") || lower.startsWith("attachment:");
        file |= target.startsWith("./") || target.startsWith("../") || target.startsWith("/");
        if (!file) {
            links++;
            String plain = target.startsWith("*") || target.startsWith("#") ? target.substring(1) : target;
            out.append(words.isEmpty() ? plain : words);
            return;
        }
        String path = lower.startsWith("file:") || lower.startsWith("attachment:")
                ? target.substring(target.indexOf(':') + 1)
                : target;
        int search = path.indexOf("::");
        path = search < 0 ? path : path.substring(0, search);
        boolean image = IMAGE.matcher(path).find();
        String shown = words.isEmpty() && !image ? path : words;
        out.append(image ? "![" : "[")
                .append(shown)
                .append("](")
                .append(path.replace(" ", "%20"))
                .append(')');
    }
}
