package revise.exchange.quizzes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ImageLinks;
import revise.exchange.format.Losses;
import revise.exchange.html.HtmlMarkdown;

/** Turns the texts of a source into Markdown, and says what that lost. */
final class Markup {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "b",
            "i",
            "u",
            "p",
            "br",
            "em",
            "hr",
            "li",
            "ol",
            "ul",
            "td",
            "th",
            "tr",
            "div",
            "img",
            "pre",
            "sub",
            "sup",
            "code",
            "font",
            "span",
            "small",
            "table",
            "tbody",
            "thead",
            "strong",
            "audio",
            "video",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote");
    private static final Set<String> BREAKING = Set.of("br", "p", "div", "li", "table", "pre");
    private static final int LONGEST_NAME = 10;
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private final Losses losses;
    private final HtmlMarkdown.@Nullable Paths paths;

    /** For a source that only names its pictures: their links stay, and each is a loss. */
    Markup(Losses losses) {
        this(losses, null);
    }

    /**
     * For a source that has pictures in it.
     *
     * @param paths gives the path of a picture in a deck
     */
    Markup(Losses losses, HtmlMarkdown.@Nullable Paths paths) {
        this.losses = losses;
        this.paths = paths;
    }

    /** Gives the Markdown of HTML. */
    String html(String html, String where) {
        HtmlMarkdown converted = paths == null ? HtmlMarkdown.of(html) : HtmlMarkdown.of(html, paths);
        for (String lost : converted.losses()) {
            losses.add(where, lost);
        }
        if (paths == null) {
            converted.images().forEach(image -> losses.add(where, ImageLinks.lost(image)));
        }
        return converted.text();
    }

    /** Gives the Markdown of a text in which HTML may stand, but need not. */
    String loose(String text, String where) {
        if (has(text, ELEMENTS)) {
            return html(has(text, BREAKING) ? text : text.replace("\n", "<br>"), where);
        }
        return plain(ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text, where);
    }

    /** Gives a text that is Markdown or can be taken for it, as it is. */
    String plain(String text, String where) {
        losses.addImages(where, text);
        return text;
    }

    private static boolean has(String text, Set<String> elements) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int start = text.startsWith("/", at + 1) ? at + 2 : at + 1;
            int end = start;
            while (end < text.length() && end - start < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            boolean ends = end < text.length() && " \n\t/>".indexOf(text.charAt(end)) >= 0;
            if (ends && elements.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return text.indexOf('>', end) >= 0;
            }
        }
        return false;
    }
}
