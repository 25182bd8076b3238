package revise.terminal.importing;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.PointWords;
import revise.terminal.text.Columns;

/** A card that is not written yet, in words. */
final class CardWords {
    /** Text that has room in no line is not worth looking at for one. */
    private static final int MOST_OF_A_LINE = 1000;

    private CardWords() {}

    /**
     * A line of the answer.
     *
     * @param mark what stands before it, with a space
     * @param text untrusted Markdown
     */
    record Line(String mark, String text) {}

    /** The question, or the text with its gaps; untrusted. */
    static String asked(NewCard card) {
        String cloze = card.cloze();
        String question = card.question();
        return cloze != null ? cloze : question == null ? "" : question;
    }

    /** What is to be answered: points, choices with the right ones ticked, or items in order. */
    static List<Line> answer(NewCard card) {
        List<Line> lines = new ArrayList<>();
        if (!card.choices().isEmpty()) {
            List<String> right = card.points().stream().map(Point::text).toList();
            for (String choice : card.choices()) {
                lines.add(new Line(tick(right.contains(choice), right.size() == 1), choice));
            }
            return lines;
        }
        for (Point point : card.points()) {
            lines.add(new Line(card.points().size() == 1 ? "" : "- ", PointWords.of(point)));
        }
        for (String item : card.order()) {
            lines.add(new Line((lines.size() + 1) + ". ", item));
        }
        return lines;
    }

    private static String tick(boolean right, boolean one) {
        String mark = right ? "x" : " ";
        return one ? "(" + mark + ") " : "[" + mark + "] ";
    }

    /** A text on one line, at most so many columns wide; safe to show. */
    static String line(String text, int columns) {
        return Columns.cut(Markdown.line(head(text, MOST_OF_A_LINE)), columns);
    }

    /** At most so many characters of a text. */
    static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
