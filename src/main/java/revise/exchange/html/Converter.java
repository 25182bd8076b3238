package revise.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Quote;

/** Walks through elements and says to the layout what they mean. */
final class Converter implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "center",
            "figure",
            "figcaption",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "form",
            "fieldset",
            "legend",
            "caption");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CODE = Set.of("code", "kbd", "tt", "samp");

    /** Nothing of these is text to be read. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "map",
            "applet",
            "rp");

    private final Layout layout;
    private final HtmlMarkdown.Paths paths;
    private final List<String> images;
    private final Lost lost;
    private final Delimiters delimiters;
    private final TableText tables;
    private int mark;

    /** The element all of whose text is taken as it is, or is left out. */
    private @Nullable Element taken;

    private StringBuilder text = new StringBuilder();

    /** Whether this is maths. */
    private boolean maths;

    private Converter(Element root, HtmlMarkdown.Paths paths, List<String> images, Lost lost) {
        this.layout = new Layout(lost);
        this.paths = paths;
        this.images = images;
        this.lost = lost;
        this.tables = new TableText(layout);
        List<String> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode typed) {
                        texts.add(typed.getWholeText());
                    }
                },
                root);
        this.delimiters = new Delimiters(texts);
    }

    /** Gives the Markdown of what is in an element. */
    static String convert(Element root, HtmlMarkdown.Paths paths, List<String> images, Lost lost) {
        Converter converter = new Converter(root, paths, images, lost);
        for (Node child : root.childNodes()) {
            NodeTraversor.traverse(converter, child);
        }
        return converter.layout.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode typed) {
            text(typed.getWholeText());
        } else if (node instanceof Element element && taken == null) {
            open(element);
        } else if (node.normalName().equals("br")) {
            text.append('\n');
        } else if (taken != null && node.normalName().equals("img") && !SKIPPED.contains(taken.normalName())) {
            lost.add("the picture " + Quote.of(node.attr("src")) + " within " + taken.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(taken)) {
            taken = null;
            layout.unstyle(style((Element) node));
            if (!SKIPPED.contains(node.normalName())) {
                taken(node, text.toString());
            }
            text = new StringBuilder();
        } else if (taken == null && node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (!maths) {
            layout.style(style(element));
        }
        if (maths) {
            // What a formula is marked up with means nothing in it.
            if (name.equals("br") || element.isBlock()) {
                text.append('\n');
            }
        } else if (SKIPPED.contains(name)) {
            skip(element);
        } else if (CODE.contains(name)
                || Set.of("pre", "sub", "sup", "anki-mathjax", "math").contains(name)) {
            taken = element;
            text = new StringBuilder();
        } else if (!tables.open(element)) {
            block(element, name);
        }
    }

    private void block(Element element, String name) {
        switch (name) {
            case "br" -> layout.lineBreak();
            case "img" -> image(element);
            case "a" -> link(element);
            case "ul", "ol" -> layout.openList(name.equals("ol"), element.attr("start"), isList(element.parent()));
            case "li" -> layout.openItem();
            case "blockquote" -> layout.openQuote();
            case "hr" -> layout.rule();
            case "rt" -> layout.typed("(");
            case "input" -> lost.add("a form field");
            default -> {
                if (PARAGRAPHS.contains(name)) {
                    layout.breakBlock();
                    heading(name, true);
                } else if (BLOCKS.contains(name)) {
                    layout.breakLine();
                } else if (!Tag.isKnownTag(name) && name.indexOf('-') < 0 && name.indexOf(':') < 0) {
                    lost.add("the tag " + Quote.of("<" + name + ">"));
                }
            }
        }
    }

    private static boolean isList(@Nullable Element element) {
        return element != null
                && (element.normalName().equals("ul") || element.normalName().equals("ol"));
    }

    private void heading(String name, boolean opens) {
        if (name.charAt(0) == 'h' && opens) {
            layout.openHeading(name.charAt(1) - '0');
        } else if (name.charAt(0) == 'h') {
            layout.breakBlock();
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (maths) {
            return;
        }
        layout.unstyle(style(element));
        if (tables.close(element)) {
            return;
        } else if (name.equals("ul") || name.equals("ol")) {
            layout.closeList(isList(element.parent()));
        } else if (name.equals("li")) {
            layout.closeItem();
        } else if (name.equals("a")) {
            layout.closeLink();
        } else if (name.equals("rt")) {
            layout.typed(")");
        } else if (name.equals("blockquote")) {
            layout.closeQuote();
        } else if (PARAGRAPHS.contains(name)) {
            layout.breakBlock();
        } else if (BLOCKS.contains(name)) {
            layout.breakLine();
        }
    }

    private void skip(Element element) {
        taken = element;
        text = new StringBuilder();
        String name = element.normalName();
        String src = element.attr("src");
        for (Element child : element.children()) {
            src = src.isEmpty() && child.normalName().equals("source") ? child.attr("src") : src;
        }
        if (!name.equals("rp")) {
            lost.add(src.isEmpty() ? "the element " + name : "the " + name + " " + Quote.of(src));
        }
    }

    /** Text that was taken whole: code, scripts and formulas. */
    private void taken(Node element, String whole) {
        String name = element.normalName();
        if (name.equals("pre") || (CODE.contains(name) && whole.strip().indexOf('\n') >= 0)) {
            layout.fence(whole);
        } else if (CODE.contains(name)) {
            layout.code(whole);
        } else if (name.equals("anki-mathjax")) {
            layout.maths(whole, element.attr("block").equals("true"));
        } else if (name.equals("math")) {
            lost.add("the layout of the formula " + Quote.of(whole));
            layout.typed(whole);
        } else {
            script(name.equals("sup"), whole.strip());
        }
    }

    private void script(boolean up, String whole) {
        String mapped = up ? Scripts.raised(whole) : Scripts.lowered(whole);
        boolean letters = whole.chars().allMatch(Character::isLetter);
        if (mapped != null || whole.isEmpty()) {
            layout.typed(mapped == null ? "" : mapped);
        } else if (letters) {
            lost.add((up ? "raised" : "lowered") + " type of " + Quote.of(whole));
            layout.typed(whole);
        } else {
            layout.typed((up ? "^(" : "_(") + whole + ")");
        }
    }

    private void image(Element element) {
        String src = element.attr("src").strip();
        String alt = element.attr("alt").isBlank() ? element.attr("title") : element.attr("alt");
        if (src.regionMatches(true, 0, "data:", 0, 5)) {
            lost.add("a picture that is written into the text itself");
            layout.typed(alt);
            return;
        }
        String path = src.isEmpty() ? null : paths.path(src);
        if (path == null) {
            lost.add("the picture " + Quote.of(src) + ", which is missing or no picture");
            layout.typed(alt);
            return;
        }
        images.add(src);
        layout.image(alt.isBlank() ? stem(src) : alt, path);
    }

    /** A picture without words would be nothing in a terminal. */
    private static String stem(String src) {
        String path = HtmlMarkdown.name(src);
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void link(Element element) {
        String href = element.attr("href").strip();
        String scheme = href.indexOf(':') < 0
                ? ""
                : href.substring(0, href.indexOf(':')).toLowerCase(Locale.ROOT);
        boolean safe = Set.of("", "http", "https", "mailto", "ftp").contains(scheme);
        if (!href.isEmpty() && !safe) {
            lost.add("the link to " + Quote.of(href));
        }
        layout.openLink(safe ? href : "");
    }

    /** Gives the marks of an element's text; other looks are lost, one entry for each kind. */
    private int style(Element element) {
        if (element.normalName().equals("font")) {
            lost.add("a font or its colour");
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("color") || style.contains("background")) {
            lost.add("a colour");
        }
        if (style.contains("font-family") || style.contains("font-size")) {
            lost.add("a font or its size");
        }
        return Style.of(element.normalName()) | (style.isEmpty() ? 0 : Style.ofCss(style));
    }

    private void text(String typed) {
        Matcher matcher = Delimiters.PATTERN.matcher(typed);
        int from = 0;
        while (matcher.find()) {
            int number = mark++;
            if (taken != null) {
                continue;
            }
            String found = matcher.group();
            boolean sound = found.startsWith("[sound:");
            boolean speech = found.startsWith("[anki:") || found.startsWith("[/anki:");
            if (!maths && (sound || speech)) {
                plain(typed.substring(from, matcher.start()));
                lost.add(sound ? "the sound " + Quote.of(found.substring(7, found.length() - 1)) : "speech");
                from = matcher.end();
            } else if (delimiters.isMeant(number) && Delimiters.opens(found) != maths) {
                plain(typed.substring(from, matcher.start()));
                from = matcher.end();
                if (Delimiters.opens(found)) {
                    maths = true;
                    text = new StringBuilder();
                } else {
                    layout.maths(text.toString(), Delimiters.isDisplay(found));
                    maths = false;
                    text = new StringBuilder();
                }
            }
        }
        plain(typed.substring(from));
    }

    private void plain(String typed) {
        if (taken != null || maths) {
            text.append(typed);
        } else {
            layout.typed(typed);
        }
    }
}
