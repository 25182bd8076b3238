package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import revise.terminal.text.Clean;
import revise.terminal.text.Wrap;

/**
 * Shows text that is written in Markdown. Cards are short texts, and what their author typed comes first: a mark that
 * would vanish without doing anything useful is shown as it was typed, and line breaks stay. Everything given is safe
 * to show.
 */
public final class Markdown {
    /** A longer text is shown as it was typed. */
    static final int LONGEST = 20_000;

    private Markdown() {}

    /**
     * The lines of a text, none wider than so many columns.
     *
     * @param columns at least 1
     * @param base the style of what has no style of its own
     * @param unicode whether the terminal shows more than ASCII; without, maths stays as it was typed
     */
    public static List<AttributedString> lines(String source, int columns, AttributedStyle base, boolean unicode) {
        String text = Clean.text(source).stripTrailing();
        if (isMarkup(text)) {
            Document document = Document.read(text, base, unicode);
            if (document.isClean()) {
                return document.lines(Math.max(1, columns));
            }
        }
        List<AttributedString> lines = new ArrayList<>();
        for (String line : Wrap.lines(text, columns)) {
            lines.add(new AttributedString(line, base));
        }
        return lines;
    }

    /** The text in words only, with its line breaks. */
    public static String plain(String source) {
        String text = Clean.text(source).stripTrailing();
        if (isMarkup(text)) {
            String words = Document.read(text, AttributedStyle.DEFAULT, true).plain();
            return Clean.text(words);
        }
        return text;
    }

    /** The text in words only, on one line. */
    public static String line(String source) {
        String text = Clean.text(source).stripTrailing();
        return Clean.line(isMarkup(text) ? plain(text) : source);
    }

    /** The images of a text, in order. */
    public static List<Image> images(String source) {
        String text = Clean.text(source).stripTrailing();
        boolean any = isMarkup(text) && text.contains("![");
        return any ? Document.read(text, AttributedStyle.DEFAULT, true).images() : List.of();
    }

    private static boolean isMarkup(String text) {
        return text.length() <= LONGEST && Marks.mayBeIn(text);
    }
}
