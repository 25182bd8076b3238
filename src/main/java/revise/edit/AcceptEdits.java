package revise.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a wording can be added to what a point accepts, the shortest first. They follow the layout; whether
 * the text still says the same is for the reader to say.
 */
final class AcceptEdits {
    private static final int INDENT = 2;

    private final String text;
    private final String brackets;
    private final String item;

    private AcceptEdits(String text, String wording) {
        this.text = text;
        this.brackets = CardYaml.inBrackets(wording);
        this.item = brackets.substring(1, brackets.length() - 1);
    }

    /**
     * Gives the changes, each way by itself.
     *
     * @param point counted from 0
     */
    static List<List<Edit>> of(String text, Part.Keys card, int point, String wording) {
        Part.Key answer = card.key("answer", "a");
        AcceptEdits edits = new AcceptEdits(text, wording);
        if (answer == null) {
            return List.of();
        }
        if (answer.value() instanceof Part.Text only) {
            return List.of(
                    card.flow()
                            ? edits.wrapped(only, "[{text: ", ", accept: " + edits.brackets + "}]")
                            : edits.asList(answer, only, "- text: ", "  accept: " + edits.brackets));
        }
        if (!(answer.value() instanceof Part.Items points)
                || point >= points.items().size()) {
            return List.of();
        }
        Part part = points.items().get(point);
        if (part instanceof Part.Text only) {
            return List.of(edits.ofItem(points, only));
        }
        return part instanceof Part.Keys keys ? edits.ofKeys(keys) : List.of();
    }

    private List<Edit> wrapped(Part.Text part, String before, String behind) {
        return List.of(Edit.insert(part.start(), before), Edit.insert(part.end(), behind));
    }

    /** A text that is a whole point becomes its key. */
    private List<Edit> ofItem(Part.Items points, Part.Text part) {
        if (points.flow()) {
            return wrapped(part, "{text: ", ", accept: " + brackets + "}");
        }
        int column = column(part);
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.insert(part.start(), "text: "));
        shift(part, column - column(points), edits);
        edits.add(below(part.end(), " ".repeat(column) + "accept: " + brackets));
        return edits;
    }

    private List<List<Edit>> ofKeys(Part.Keys point) {
        Part.Key accept = point.key("accept");
        if (accept == null) {
            int end = point.keys().get(point.keys().size() - 1).end();
            return List.of(List.of(
                    point.flow()
                            ? Edit.insert(end, ", accept: " + brackets)
                            : below(end, " ".repeat(column(point)) + "accept: " + brackets)));
        }
        if (accept.value() instanceof Part.Items wordings) {
            return List.of(List.of(wordings.flow() ? inBrackets(wordings) : behindLast(wordings)));
        }
        if (!(accept.value() instanceof Part.Text only)) {
            return List.of();
        }
        List<Edit> bracketed = wrapped(only, "[", ", " + item + "]");
        return point.flow() ? List.of(bracketed) : List.of(bracketed, asList(accept, only, "- ", "- " + item));
    }

    /**
     * A text under a key becomes the first item of a list under it.
     *
     * @param mark what goes before the text
     * @param line what goes below it
     */
    private List<Edit> asList(Part.Key key, Part.Text part, String mark, String line) {
        int column = column(key.name());
        int colon = text.indexOf(':', key.name().end());
        int start = Lines.start(text, part.start());
        boolean sameLine = start <= colon;
        int from = sameLine ? colon + 1 : start;
        if (colon < 0
                || colon >= part.start()
                || !text.substring(from, part.start()).isBlank()) {
            return List.of();
        }
        String indent = " ".repeat(column + INDENT);
        String before = sameLine ? Lines.lineBreak(text, part.start()) + indent : indent;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(from, part.start(), before + mark));
        // The key of a point stands deeper than the dash, and its text with it.
        shift(part, line.startsWith("-") ? INDENT : 2 * INDENT, edits);
        edits.add(below(part.end(), indent + line));
        return edits;
    }

    /** Moves the further lines of a text to the right, as far as what they belong to. */
    private void shift(Part.Text part, int columns, List<Edit> edits) {
        int line = Lines.next(text, part.start());
        while (line < part.end()) {
            if (Lines.end(text, line) > line) {
                edits.add(Edit.insert(line, " ".repeat(columns)));
            }
            line = Lines.next(text, line);
        }
    }

    private Edit inBrackets(Part.Items wordings) {
        if (wordings.items().isEmpty()) {
            return Edit.insert(wordings.start() + 1, item);
        }
        Part last = wordings.items().get(wordings.items().size() - 1);
        int line = Lines.start(text, last.start());
        boolean ownLine = line > wordings.start()
                && text.substring(line, last.start()).isBlank()
                && text.substring(last.end(), Lines.end(text, last.end())).isBlank();
        String between = ownLine ? Lines.lineBreak(text, last.end()) + text.substring(line, last.start()) : " ";
        return Edit.insert(last.end(), "," + between + item);
    }

    private Edit behindLast(Part.Items wordings) {
        Part last = wordings.items().get(wordings.items().size() - 1);
        String before = text.substring(Lines.start(text, last.start()), last.start());
        boolean plain = before.strip().equals("-");
        return below(last.end(), (plain ? before : " ".repeat(column(wordings)) + "- ") + item);
    }

    /** A new line below the one in which something ends. */
    private Edit below(int end, String line) {
        int at = Lines.end(text, end);
        return Edit.insert(at, Lines.lineBreak(text, at) + line);
    }

    private int column(Part part) {
        return part.start() - Lines.start(text, part.start());
    }
}
