package revise.exchange.anki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the text of one side of a card. What is not closed or not opened is taken as far as it goes. */
final class TemplateParser {
    private static final String OLD_STYLE = "{{=<% %>=}}";
    private static final int LONGEST = 1 << 20;
    private static final int MOST_STEPS = 2_000;

    private final String source;
    private final Set<String> lost;
    private final List<Op> ops = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    /** @param lost what is in it that no card can show */
    TemplateParser(String source, Set<String> lost) {
        this.lost = lost;
        if (source.length() > LONGEST) {
            lost.add("what stands behind the first " + LONGEST + " characters");
        }
        String bounded = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
        this.source = without(without(without(bounded, "script"), "style"), "!--");
    }

    /** Leaves out elements whose text is nothing to read. */
    private String without(String html, String element) {
        String start = "<" + element;
        String end = element.equals("!--") ? "-->" : "</" + element;
        String lower = html.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, from)) {
            kept.append(html, from, at);
            int close = lower.indexOf(end, at);
            int behind = close < 0 ? -1 : lower.indexOf('>', close);
            from = behind < 0 ? html.length() : behind + 1;
            if (!element.equals("!--")) {
                lost.add("a " + element + " element");
            }
        }
        return kept.append(html.substring(from)).toString();
    }

    List<Op> parse() {
        String begin = "{{";
        String end = "}}";
        int from = 0;
        if (source.startsWith(OLD_STYLE)) {
            begin = "<%";
            end = "%>";
            from = OLD_STYLE.length();
        }
        while (ops.size() < MOST_STEPS) {
            int at = source.indexOf(begin, from);
            int close = at < 0 ? -1 : source.indexOf(end, at);
            if (close < 0) {
                literal(source.substring(from));
                return closed();
            }
            literal(source.substring(from, at));
            handle(source.substring(at + 2, close)
                    .strip()
                    .replaceFirst("^\\{+", "")
                    .strip());
            from = close + 2;
        }
        lost.add("a template with more than " + MOST_STEPS + " parts, of which the rest is left out");
        return closed();
    }

    private List<Op> closed() {
        while (!open.isEmpty()) {
            close(open.size() - 1);
        }
        return List.copyOf(ops);
    }

    /** Adds HTML, of which the line between question and answer is a step of its own. */
    private void literal(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = lower.indexOf("<hr"); at >= 0; at = lower.indexOf("<hr", at + 1)) {
            int close = lower.indexOf('>', at);
            String tag = close < 0 ? "" : lower.substring(at, close).replaceAll("[\\s\"'/]", "");
            if (tag.contains("id=answer")) {
                add(html.substring(from, at));
                ops.add(new Op.AnswerLine());
                from = close + 1;
            }
        }
        add(html.substring(from));
    }

    private void add(String html) {
        if (!html.isEmpty()) {
            ops.add(new Op.Literal(html));
        }
    }

    private void handle(String handle) {
        if (handle.startsWith("#") || handle.startsWith("^")) {
            open.add(ops.size());
            ops.add(new Op.Section(handle.substring(1).strip(), handle.startsWith("^"), 0));
        } else if (handle.startsWith("/")) {
            String name = handle.substring(1).strip();
            for (int i = open.size() - 1; i >= 0; i--) {
                if (ops.get(open.get(i)) instanceof Op.Section section
                        && section.name().equals(name)) {
                    while (open.size() > i) {
                        close(open.size() - 1);
                    }
                    return;
                }
            }
        } else if (!handle.isEmpty()) {
            List<String> parts = new ArrayList<>(List.of(handle.split(":", -1)));
            String name = parts.remove(parts.size() - 1).strip();
            Collections.reverse(parts);
            ops.add(new Op.Field(name, parts.stream().map(String::strip).toList()));
        }
    }

    private void close(int index) {
        int at = open.remove(index);
        if (ops.get(at) instanceof Op.Section section) {
            ops.set(at, new Op.Section(section.name(), section.negated(), ops.size()));
        }
    }
}
