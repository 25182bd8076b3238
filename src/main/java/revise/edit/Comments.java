package revise.edit;

/** Finds comments where the layout has none of its parts. */
final class Comments {
    private Comments() {}

    /** Whether one begins between two parts. */
    static boolean between(String text, int from, int to) {
        int sign = text.indexOf('#', from);
        return sign >= 0 && sign < to;
    }

    /** Whether a text on lines of its own has one behind the sign that begins it. */
    static boolean inHeader(String text, Part.Text part) {
        char first = part.start() < part.end() ? text.charAt(part.start()) : ' ';
        boolean block = first == '|' || first == '>';
        return block && between(text, part.start(), Math.min(part.end(), Lines.end(text, part.start())));
    }
}
