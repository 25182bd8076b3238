package revise.exchange.paste;

/**
 * A line that is not blank.
 *
 * @param number counted from 1
 * @param raw without white space around it
 * @param text without the mark in front
 * @param indent in columns
 * @param width in characters, with the indent
 * @param blanks how many blank lines stand before it
 */
record Line(int number, String raw, String text, Mark mark, int indent, int width, int blanks) {
    Line marked(Mark other, String rest) {
        return new Line(number, raw, rest, other, indent, width, blanks);
    }

    Line after(int blankLines) {
        return new Line(number, raw, text, mark, indent, width, blankLines);
    }

    boolean startsSmall() {
        return startsSmall(text);
    }

    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** The text as an answer keeps it: bold type is a mark of questions only. */
    String answer() {
        return mark.bold() && mark.label() == ' ' ? "**" + text + "**" : text;
    }
}
