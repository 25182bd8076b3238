package revise.exchange.paste;

import java.util.List;

/** Signs of text that was written for a program. */
final class Markup {
    static final double MUCH = 0.4;

    private Markup() {}

    /** The share of the lines that look so. */
    static double share(List<Line> lines) {
        int marked = 0;
        for (Line line : lines) {
            marked += isMarkup(line.raw()) ? 1 : 0;
        }
        return lines.isEmpty() ? 0 : (double) marked / lines.size();
    }

    private static boolean isMarkup(String line) {
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        boolean quoted = first == '"' && (line.contains("\",\"") || line.contains("\";\"") || line.contains("\"\t\""));
        boolean key = isKey(line);
        return quoted
                || key
                || (first == '<' && last == '>')
                || ((first == '{' || first == '[') && (last == '}' || last == ']' || last == ','))
                || (first == '}' || first == '{')
                || ((first == '~' || first == '=') && line.length() < 200 && !line.contains(" = "))
                || (first == ':' && line.indexOf(':', 1) > 1);
    }

    /** {@code question: What is}, as in YAML. */
    private static boolean isKey(String line) {
        int from = line.startsWith("- ") ? 2 : 0;
        int colon = line.indexOf(':');
        String word = colon > from ? line.substring(from, colon) : "";
        return word.equals("question")
                || word.equals("answer")
                || word.equals("title")
                || word.equals("cards")
                || word.equals("options")
                || word.equals("choices")
                || word.equals("correct_answer");
    }
}
