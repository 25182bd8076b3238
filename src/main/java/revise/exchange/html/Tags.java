package revise.exchange.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tells tags from signs for "less than". A parser takes {@code a <b then what?} for a tag that is never closed, and all the
 * text behind it goes.
 */
final class Tags {
    /** Bounds the work on a text that is nothing but quotation marks. */
    private static final int MOST_ATTRIBUTES = 64;

    private static final String LESS = "&lt;";

    /** Editors write these for spaces at the ends of words; who means it types the character. */
    private static final Pattern SPACE = Pattern.compile("&(?:nbsp|#0{0,9}160|#[xX]0{0,9}[aA]0);");

    private final String html;
    private final int lastComment;

    private Tags(String html) {
        this.html = html;
        this.lastComment = html.lastIndexOf("-->");
    }

    /** Gives HTML in which each {@code <} that begins no tag is text, and each entity for a hard space is a space. */
    static String told(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : new Tags(html).run();
    }

    private String run() {
        StringBuilder out = new StringBuilder(html.length() + 16);
        int from = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
            int end = end(at);
            text(out, from, at);
            from = end < 0 ? at + 1 : end;
            out.append(end < 0 ? LESS : html.substring(at, end));
        }
        text(out, from, html.length());
        return out.toString();
    }

    private void text(StringBuilder out, int from, int to) {
        String text = html.substring(from, to);
        out.append(text.indexOf('&') < 0 ? text : SPACE.matcher(text).replaceAll(" "));
    }

    /** Where what begins here with a {@code <} ends, or -1 when it is text. */
    private int end(int at) {
        if (html.startsWith("<!--", at)) {
            return lastComment < at + 2 ? -1 : html.indexOf("-->", at + 2) + 3;
        }
        if (html.regionMatches(true, at, "<!doctype ", 0, 10) || html.startsWith("<?xml", at)) {
            return close(at + 2);
        }
        boolean closing = at(at + 1) == '/';
        int start = closing ? at + 2 : at + 1;
        int name = start;
        while (isLetter(at(name)) || (name > start && isNameCharacter(name))) {
            name++;
        }
        char behind = at(name);
        if (name == start || !(isSpace(behind) || behind == '/' || behind == '>')) {
            return -1;
        }
        int end = close(name);
        if (end < 0 || closing || isPlain(html.substring(start, name), html.substring(name, end - 1))) {
            return end;
        }
        return -1;
    }

    /** Whether a tag may have these attributes; {@code <b and c>} says how large something is. */
    private static boolean isPlain(String name, String attributes) {
        boolean known = name.length() > 1 && Tag.isKnownTag(name.toLowerCase(Locale.ROOT));
        String given = attributes.strip();
        return known || given.isEmpty() || given.equals("/") || given.indexOf('=') >= 0;
    }

    /** Where a tag ends whose attributes begin here, or -1 when it does not. */
    private int close(int attributes) {
        int at = attributes;
        boolean value = false;
        for (int quoted = 0; at < html.length() && quoted < MOST_ATTRIBUTES; at++) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                return -1;
            } else if (value && (c == '"' || c == '\'')) {
                at = html.indexOf(c, at + 1);
                quoted++;
                if (at < 0) {
                    return -1;
                }
            }
            value = c == '=' || (value && isSpace(c));
        }
        return -1;
    }

    private char at(int index) {
        return index < html.length() ? html.charAt(index) : '<';
    }

    private boolean isNameCharacter(int index) {
        char c = at(index);
        return (c >= '0' && c <= '9') || c == '-' || (c == ':' && isLetter(at(index + 1)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
