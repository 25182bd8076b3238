package revise.exchange.quizzes;

import java.util.StringJoiner;
import revise.exchange.quizzes.GiftQuestion.Formatted;

/** Gives what the texts of a question mean, as Markdown. */
final class GiftTexts {
    /** What Moodle writes for the place of its files. */
    private static final String FILES = "@@PLUGINFILE@@/";

    private final Markup markup;
    private final String format;
    private final String where;

    /**
     * Makes one for the texts of a question.
     *
     * @param format the question's, which those of its answers have that name none
     */
    GiftTexts(Markup markup, String format, String where) {
        this.markup = markup;
        this.format = format;
        this.where = where;
    }

    /** Gives the text of what is written, in the format that it names or in the question's. */
    String text(String written) {
        Formatted formatted = Formatted.of(written, format);
        String raw = formatted.raw().replace(FILES, "");
        return switch (formatted.format()) {
            case GiftQuestion.HTML -> markup.html(GiftText.plain(raw), where).strip();
            case GiftQuestion.MARKDOWN, GiftQuestion.PLAIN -> markup.plain(GiftText.plain(raw.strip()), where);
            default -> markup.loose(GiftText.plain(unindented(raw)), where);
        };
    }

    /** Blanks at the ends of lines mean nothing to a browser, and something to Markdown. */
    private static String unindented(String raw) {
        StringJoiner lines = new StringJoiner("\n");
        raw.strip().lines().forEach(line -> lines.add(line.strip()));
        return lines.toString();
    }
}
