package revise.exchange.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * HTML as Markdown.
 *
 * @param text what a deck can hold of it
 * @param items each item's text when all of it is one list, else empty
 * @param images the images it shows, by what their {@code src} says, in order and each once
 * @param losses what did not come along, one phrase for each kind of thing
 */
public record HtmlMarkdown(String text, List<String> items, List<String> images, List<String> losses) {
    /** In characters. A question is far below it, and a short text may stand for very many elements. */
    public static final int LONGEST = 200_000;

    private static final int DEEPEST = 30;

    public HtmlMarkdown {
        items = List.copyOf(items);
        images = List.copyOf(images);
        losses = List.copyOf(losses);
    }

    /** Converts HTML whose images keep their names. */
    public static HtmlMarkdown of(String html) {
        return of(html, src -> src);
    }

    /**
     * Converts HTML.
     *
     * @param paths gives an image's path in the deck for what its {@code src} says, or null when there is none
     */
    public static HtmlMarkdown of(String html, Paths paths) {
        if (isPlain(html)) {
            return new HtmlMarkdown(html.strip(), List.of(), List.of(), List.of());
        }
        Lost lost = new Lost();
        String bounded = html;
        if (html.length() > LONGEST) {
            lost.add("what stands behind the first " + LONGEST + " characters");
            bounded = html.substring(0, LONGEST);
        }
        Element body = parsed(bounded);
        List<String> images = new ArrayList<>();
        String text = Converter.convert(body, paths, images, lost);
        List<String> items = new ArrayList<>();
        Element list = onlyList(body);
        if (list != null) {
            for (Element item : list.children()) {
                String converted = Converter.convert(item, paths, images, lost);
                if (!converted.isEmpty()) {
                    items.add(converted);
                }
            }
        }
        return new HtmlMarkdown(text, items, images.stream().distinct().toList(), lost.phrases());
    }

    /** Gives an image's path in the deck. */
    @FunctionalInterface
    public interface Paths {
        /** The path for what an image's {@code src} says, or null when the image is not there. */
        @Nullable
        String path(String src);
    }

    /** Gives the words alone that HTML shows, on one line. */
    public static String words(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : Jsoup.parseBodyFragment(Tags.told(html)).text().strip();
    }

    /** Gives the name of a file that an image's {@code src} says, which may have letters written as in addresses. */
    public static String name(String src) {
        if (src.indexOf('%') < 0) {
            return src;
        }
        try {
            return URLDecoder.decode(src.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that is one.
            return src;
        }
    }

    private static boolean isPlain(String html) {
        boolean space = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if ((c == ' ' && space) || isSpecial(c)) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    /** Whether HTML or Markdown might see more in it than a letter. */
    private static boolean isSpecial(char c) {
        return switch (c) {
            case '<', '&', '[', '\\', '*', '_', '`', '$', '~', '|', '#', '\u00A0' -> true;
            default -> c < ' ' || (c >= 0x7F && c < 0xA0) || c >= 0xFFFE;
        };
    }

    private static Element parsed(String html) {
        Element body = Document.createShell("").body();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        body.appendChildren(parser.parseFragmentInput(Tags.told(html), body, ""));
        return body;
    }

    /** The list that is all that stands in an element, with at least two items. */
    private static @Nullable Element onlyList(Element parent) {
        Element here = parent;
        while (true) {
            Element only = null;
            for (Node node : here.childNodes()) {
                boolean blank = node instanceof TextNode text && text.isBlank();
                boolean lineBreak =
                        node instanceof Element element && element.normalName().equals("br");
                if (node instanceof Element element && !lineBreak && only == null) {
                    only = element;
                } else if (!blank && !lineBreak) {
                    return null;
                }
            }
            if (only == null) {
                return null;
            }
            String name = only.normalName();
            if (name.equals("ul") || name.equals("ol")) {
                return only.childrenSize() > 1
                                && only.children().stream()
                                        .allMatch(e -> e.normalName().equals("li"))
                        ? only
                        : null;
            }
            if (!name.equals("div") && !name.equals("span")) {
                return null;
            }
            here = only;
        }
    }
}
