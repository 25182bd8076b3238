package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Quote;

/**
 * A text as it was understood.
 *
 * @param parts in the order of the text
 * @param left lines of the page around it
 * @param pairs how each line is divided, or null when questions and answers have lines of their own
 * @param choices those with a key, which are in none of the parts
 */
record PastedText(
        List<Part> parts, List<Line> left, @Nullable Pairs pairs, List<Choices> choices) {
    /** How much better, as a logarithm of odds, the best reading has to be for no doubt. */
    private static final double SURE = 2.5;

    static PastedText of(List<Line> read) {
        Choices.Taken taken = Choices.take(read);
        List<Line> raw = LoneLabels.joined(taken.rest());
        Lexicon lexicon = Lexicon.of(raw.subList(0, Math.min(raw.size(), Structures.LEARNT_FROM)));
        Furniture.Cleared cleared = Furniture.clear(raw, lexicon);
        List<Line> marked = MarkReader.read(cleared.kept(), Width.NONE);
        Width width = Width.of(marked);
        List<Line> lines = withoutLoneLabels(width.columns() == 0 ? marked : MarkReader.read(cleared.kept(), width));
        Wrapping wrapping = new Wrapping(width, lines);
        Joining joining = new Joining(lines);
        List<Part> whole = whole(lines, wrapping, joining, null);
        Pairs pairs = Pairs.of(whole.stream().map(PastedText::line).toList(), lexicon);
        if (pairs == null) {
            pairs = Pairs.of(lines, lexicon);
        }
        List<Part> parts = pairs != null
                ? whole(lines, wrapping, joining, pairs)
                : Headings.between(labelled(lines, lexicon, wrapping, joining));
        return new PastedText(parts, cleared.left(), pairs, taken.found());
    }

    /** A label that has a line to itself belongs to the next one. */
    private static List<Line> withoutLoneLabels(List<Line> lines) {
        List<Line> others = new ArrayList<>();
        Line label = null;
        for (Line line : lines) {
            if (label != null) {
                boolean bare = line.mark().isBare();
                others.add(bare ? line.marked(label.mark(), line.text()).after(label.blanks()) : label);
                if (!bare) {
                    others.add(line);
                }
                label = null;
            } else if (line.text().isEmpty()) {
                label = line;
            } else {
                others.add(line);
            }
        }
        if (label != null) {
            others.add(label);
        }
        return others;
    }

    /** What would be one line if every break that may be one of the page's were, but for those before another pair. */
    private static List<Part> whole(List<Line> lines, Wrapping wrapping, Joining joining, @Nullable Pairs pairs) {
        List<Part> whole = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size()
                    && wrapping.join(lines.get(to - 1), lines.get(to)) > 0
                    && (pairs == null || pairs.at(lines.get(to).text()) < 0)) {
                to++;
            }
            List<Line> parts = lines.subList(from, to);
            whole.add(new Part(Label.ANSWER, parts, joining.joined(parts, false), true, ""));
            from = to;
        }
        return whole;
    }

    private static Line line(Part part) {
        Line first = part.lines().get(0);
        return first.marked(first.mark(), part.text());
    }

    private static List<Part> labelled(List<Line> lines, Lexicon lexicon, Wrapping wrapping, Joining joining) {
        List<Line> sample = lines.subList(0, Math.min(lines.size(), Structures.LEARNT_FROM));
        Observations learnt = Observations.of(sample, lexicon, wrapping);
        Background background = new Background(learnt);
        Habits habits = Structures.of(learnt, background);
        Observations seen = sample.size() == lines.size() ? learnt : Observations.of(lines, lexicon, wrapping);
        List<Part> parts = new ArrayList<>();
        for (Labelled each : new Decoder(seen, habits, background).decode()) {
            List<Line> own = lines.subList(each.from(), each.to() + 1);
            Label label = each.label() == Label.FURTHER ? Label.ANSWER : each.label();
            String text = joining.joined(own, label == Label.ANSWER);
            parts.add(new Part(label, own, text, asks(seen, each), doubt(label, each.margin(), text)));
        }
        return parts;
    }

    private static boolean asks(Observations seen, Labelled each) {
        int end = seen.value(Feature.END, each.from(), each.to());
        int asking = seen.value(Feature.ASKING, each.from(), each.to());
        return end <= 1 || (asking < Asking.HINT.ordinal() && asking != Asking.CLAUSE.ordinal());
    }

    private static String doubt(Label label, double margin, String text) {
        if (margin >= SURE) {
            return "";
        }
        return switch (label) {
            case QUESTION ->
                Observations.end(text) == 0
                        ? "the question may be a part of the answer above it"
                        : "there is no question mark; the question may be a part of the answer above it";
            case ANSWER, FURTHER -> "the answer line " + Quote.of(text) + " may be a question of its own";
            case TITLE, HEADING, OTHER -> "the line above, " + Quote.of(text) + ", may belong to this card";
        };
    }
}
