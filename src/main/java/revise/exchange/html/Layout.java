package revise.exchange.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import revise.exchange.format.Quote;

/** Lays out what a text says, line by line, as Markdown. */
final class Layout {
    private final Lost lost;
    private final StringBuilder out = new StringBuilder();

    /** Which characters of the text stand for themselves. */
    private final BitSet typed = new BitSet();

    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Lists> lists = new ArrayDeque<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final int[] styled = new int[Style.STRUCK + 1];
    private List<Piece> line = new ArrayList<>();
    private boolean lines;
    private boolean gap;
    private boolean gapIfText;
    private boolean flat;

    Layout(Lost lost) {
        this.lost = lost;
    }

    /** A list item or a quote: what stands before its first line, and before the others. */
    private static final class Container {
        final String first;
        final String behind;
        boolean begun;

        Container(String first, String behind) {
            this.first = first;
            this.behind = behind;
        }
    }

    /** A list; number is 0 for one without numbers. */
    private static final class Lists {
        int number;

        Lists(int number) {
            this.number = number;
        }
    }

    private record Link(List<Piece> line, int start, String to) {}

    void style(int bits) {
        count(bits, 1);
    }

    void unstyle(int bits) {
        count(bits, -1);
    }

    private void count(int bits, int by) {
        for (int bit = 1; bit < styled.length; bit <<= 1) {
            styled[bit] += (bits & bit) != 0 ? by : 0;
        }
    }

    private int style() {
        int style = 0;
        for (int bit = 1; bit < styled.length; bit <<= 1) {
            style |= styled[bit] > 0 ? bit : 0;
        }
        return style;
    }

    /** Adds text, of which any run of white space is one space; one between two letters that holds them together stays. */
    void typed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean space = endsInSpace();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean holds = c == '\u00A0' && i > 0 && i + 1 < text.length();
            boolean white = isWhite(c) && !(holds && !isWhite(text.charAt(i - 1)) && !isWhite(text.charAt(i + 1)));
            if (Lost.isControl(c)) {
                lost.add("a control character");
            } else if (white && !space) {
                kept.append(' ');
            } else if (!white && c == '|' && flat) {
                add(kept.toString(), true);
                kept.setLength(0);
                raw("\\|");
            } else if (!white) {
                kept.append(c);
            }
            space = white;
        }
        add(kept.toString(), true);
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0';
    }

    private boolean endsInSpace() {
        if (line.isEmpty()) {
            return true;
        }
        String last = line.get(line.size() - 1).text();
        return last.endsWith(" ") || (flat && (last.equals("|") || last.equals(" |")));
    }

    private void add(String text, boolean literal) {
        if (!text.isEmpty()) {
            line.add(new Piece(text, literal, style()));
        }
    }

    private void raw(String markdown) {
        add(markdown, false);
    }

    /** From here on everything stays on one line, as it must in a table. */
    void flat(boolean on) {
        flat = on;
    }

    /** Adds what parts the cells of a table. */
    void bar(String bar) {
        line.add(new Piece(bar, false, 0));
    }

    void lineBreak() {
        if (flat) {
            typed(" ");
        } else {
            flush();
        }
    }

    void breakLine() {
        if (flat) {
            typed(" ");
        } else if (!line.isEmpty()) {
            flush();
        }
    }

    void breakBlock() {
        breakLine();
        // The first line of an item stands behind its mark.
        gap = !flat && (containers.isEmpty() || containers.peekLast().begun);
    }

    void openHeading(int level) {
        if (!flat) {
            bar("#".repeat(level) + " ");
        }
    }

    void openList(boolean numbered, String start, boolean nested) {
        breakLine();
        if (nested) {
            containers.addLast(new Container("  ", "  "));
        }
        int first = start.matches("[0-9]{1,8}") ? Integer.parseInt(start) : 1;
        lists.addLast(new Lists(numbered ? first : -1));
    }

    void closeList(boolean nested) {
        breakLine();
        lists.pollLast();
        if (nested) {
            containers.pollLast();
        }
        gapIfText = !flat;
    }

    void openItem() {
        breakLine();
        Lists list = lists.peekLast();
        String bullet = list == null || list.number < 0 ? "- " : list.number++ + ". ";
        containers.addLast(new Container(bullet, " ".repeat(bullet.length())));
    }

    void closeItem() {
        breakLine();
        containers.pollLast();
        gap = false;
    }

    void openQuote() {
        breakBlock();
        containers.addLast(new Container("> ", "> "));
    }

    void closeQuote() {
        breakLine();
        containers.pollLast();
        gap = !flat;
    }

    void rule() {
        if (!flat) {
            breakBlock();
            bar("---");
            breakBlock();
        }
    }

    void openLink(String to) {
        links.addLast(new Link(line, line.size(), to));
        if (!to.isEmpty()) {
            raw("[");
        }
    }

    void closeLink() {
        Link link = links.pollLast();
        if (link == null || link.to().isEmpty()) {
            return;
        }
        boolean here = link.line() == line;
        String words = here ? words(link.start() + 1) : "x";
        if (words.isBlank()) {
            line.remove(link.start());
            lost.add("the link to " + Quote.of(link.to()) + ", which has no text");
        } else if (words.equals(link.to())
                && link.to().contains("://")
                && link.to().indexOf('>') < 0) {
            line.subList(link.start(), line.size()).clear();
            raw("<" + link.to() + ">");
        } else {
            raw("](" + destination(link.to()) + ")");
        }
    }

    private String words(int from) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : line.subList(Math.min(from, line.size()), line.size())) {
            words.append(piece.text());
        }
        return words.toString();
    }

    void image(String alt, String path) {
        String words = alt.strip().replaceAll("\\s+", " ").replaceAll("[\\[\\]\\\\|]", "");
        raw("![" + words + "](" + destination(path) + ")");
    }

    /** A destination without anything that would end it. */
    private static String destination(String to) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < to.length(); i++) {
            char c = to.charAt(i);
            if (c <= ' ' || "()<>\\|\"`*[]$".indexOf(c) >= 0) {
                written.append(String.format("%%%02X", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    /** Adds code that stands within a line. */
    void code(String code) {
        String content = code.strip().replaceAll("\\s+", " ");
        if (content.isEmpty()) {
            return;
        }
        int longest = 0;
        int run = 0;
        for (int i = 0; i < content.length(); i++) {
            run = content.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String ticks = "`".repeat(longest + 1);
        boolean apart = content.startsWith("`") || content.endsWith("`");
        raw(ticks + (apart ? " " : "") + (flat ? content.replace("|", "\\|") : content) + (apart ? " " : "") + ticks);
    }

    /** Adds code that has lines of its own. */
    void fence(String code) {
        if (flat) {
            code(code);
            return;
        }
        String content = code.replace("\r", "").replace('\u00A0', ' ').stripTrailing();
        while (content.startsWith("\n")) {
            content = content.substring(1);
        }
        if (content.isEmpty()) {
            return;
        }
        String fence = "```";
        while (content.contains(fence)) {
            fence += "`";
        }
        breakLine();
        bar(fence);
        flush();
        for (String each : content.split("\n", -1)) {
            bar(each);
            flush();
        }
        bar(fence);
        flush();
    }

    /** Adds a formula, in dollars if those will be seen as its marks. */
    void maths(String formula, boolean display) {
        String content = formula.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        boolean dollars = content.replace("\\$", "").indexOf('$') >= 0;
        if (content.isEmpty()) {
            return;
        }
        if (dollars) {
            // Text with formulas in it, as LaTeX has it.
            raw(content);
            return;
        }
        char before = line.isEmpty() ? ' ' : last(line.get(line.size() - 1).text());
        if (Character.isLetterOrDigit(before) || before == '$') {
            raw(" ");
        }
        String fence = display || Prose.is(content) ? "$$" : "$";
        raw(fence + (flat ? content.replace("|", "\\vert ") : content) + fence);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Ends the line, which may be empty. */
    void flush() {
        List<Piece> pieces = new Emphasis(line, lost).marked();
        line = new ArrayList<>();
        boolean item = !containers.isEmpty() && !containers.peekLast().begun;
        if (!pieces.isEmpty() && lines && (gap || (gapIfText && !item)) && !endsInBlankLine()) {
            newLine();
            append(prefix(false).stripTrailing(), false);
        }
        if (!pieces.isEmpty()) {
            gap = false;
            gapIfText = false;
        }
        if (lines) {
            newLine();
        }
        lines = true;
        append(pieces.isEmpty() ? prefix(false).stripTrailing() : prefix(true), false);
        for (Piece piece : pieces) {
            append(piece.text(), piece.literal());
        }
    }

    private void newLine() {
        out.append('\n');
    }

    private boolean endsInBlankLine() {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }

    private void append(String text, boolean literal) {
        if (literal) {
            typed.set(out.length(), out.length() + text.length());
        }
        out.append(text);
    }

    private String prefix(boolean begins) {
        StringBuilder prefix = new StringBuilder();
        for (Container container : containers) {
            prefix.append(container.begun ? container.behind : begins ? container.first : "");
            container.begun |= begins;
        }
        return prefix.toString();
    }

    /** The whole text. */
    String text() {
        if (!line.isEmpty()) {
            flush();
        }
        int mark = out.indexOf(" ") + 1;
        boolean heading = mark > 0 && out.charAt(0) == '#' && !typed.get(0);
        if (heading && out.indexOf("\n") < 0) {
            // With nothing under it, it is no heading.
            return Escapes.applied(out.substring(mark), typed.get(mark, out.length()));
        }
        return Escapes.applied(out.toString(), typed);
    }
}
