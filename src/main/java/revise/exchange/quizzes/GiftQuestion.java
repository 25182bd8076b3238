package revise.exchange.quizzes;

import org.jspecify.annotations.Nullable;

/**
 * A question as it is written, escapes and all.
 *
 * @param title null if it has none
 * @param format the name in square brackets before the text, or the default
 * @param before the text before the answers
 * @param answers what stands between the braces, or null when there are none
 * @param after the text behind the answers
 * @param feedback what is said whatever was answered; blank if nothing
 */
record GiftQuestion(
        @Nullable String title,
        String format,
        String before,
        @Nullable String answers,
        String after,
        String feedback) {
    static final String MOODLE = "moodle";
    static final String HTML = "html";
    static final String MARKDOWN = "markdown";
    static final String PLAIN = "plain";

    private static final String NAME_MARK = "::";
    private static final String GENERAL = "####";

    /** A question that is not written as one; the message says why. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String why) {
            super(why);
        }
    }

    /** A text with the name of its format taken off. */
    record Formatted(String format, String raw) {
        static Formatted of(String raw, String fallback) {
            String text = raw.strip();
            for (String name : new String[] {MOODLE, HTML, MARKDOWN, PLAIN}) {
                if (text.startsWith("[" + name + "]")) {
                    return new Formatted(name, text.substring(name.length() + 2));
                }
            }
            return new Formatted(fallback, raw);
        }
    }

    static GiftQuestion of(String block) throws Broken {
        String text = block;
        String title = null;
        int end = text.startsWith(NAME_MARK) ? GiftText.findRun(text, NAME_MARK, 2) : -1;
        if (end >= 0) {
            title = GiftText.plain(text.substring(2, end)).strip();
            text = text.substring(end + 2).strip();
        }
        Formatted formatted = Formatted.of(text, MOODLE);
        text = formatted.raw();
        int open = GiftText.find(text, "{}", 0);
        if (open < 0) {
            return new GiftQuestion(title, formatted.format(), text, null, "", "");
        }
        int close = GiftText.find(text, "{}", open + 1);
        if (text.charAt(open) == '}' || close < 0 || text.charAt(close) == '{') {
            throw new Broken(
                    text.charAt(open) == '}'
                            ? "a } without a { before it; write \\} where it is text"
                            : "the answers are not closed with a }");
        }
        if (GiftText.find(text, "{}", close + 1) >= 0) {
            throw new Broken("it has answers in two places; write \\{ and \\} where braces are text");
        }
        String answers = text.substring(open + 1, close).strip();
        int general = lastGeneral(answers);
        return new GiftQuestion(
                title,
                formatted.format(),
                text.substring(0, open),
                general < 0 ? answers : answers.substring(0, general).strip(),
                text.substring(close + 1),
                general < 0 ? "" : answers.substring(general + GENERAL.length()));
    }

    private static int lastGeneral(String answers) {
        int last = -1;
        for (int at = GiftText.findRun(answers, GENERAL, 0); at >= 0; ) {
            last = at;
            at = GiftText.findRun(answers, GENERAL, at + GENERAL.length());
        }
        return last;
    }
}
