package revise.exchange.format;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.ImagePath;
import revise.edit.NewCard;

/** The images that a Markdown text names. */
public final class ImageLinks {
    private static final String BEFORE = "![";

    private ImageLinks() {}

    /** Names the loss of an image that a text names and does not hold. */
    public static String lost(String image) {
        String why = ImagePath.isRemote(image) ? "which revise does not fetch" : "which is not in this file";
        return "the picture " + Quote.of(image) + ", " + why;
    }

    /** The paths of those images that a card names as files. */
    public static Set<String> files(NewCard card) {
        Set<String> files = in(card);
        files.removeIf(ImagePath::isRemote);
        return files;
    }

    /** The paths and addresses of the images that a card names. */
    static Set<String> in(NewCard card) {
        StringBuilder texts = new StringBuilder();
        for (String text : new String[] {card.question(), card.cloze(), card.hint(), card.note()}) {
            add(texts, text);
        }
        card.points().forEach(point -> add(texts, point.text()));
        card.choices().forEach(choice -> add(texts, choice));
        card.order().forEach(item -> add(texts, item));
        return in(texts.toString());
    }

    private static void add(StringBuilder texts, @Nullable String text) {
        if (text != null && text.contains(BEFORE)) {
            texts.append(text).append('\n');
        }
    }

    /** The paths and addresses of the images, in the order of the text. */
    public static Set<String> in(String markdown) {
        Set<String> names = new LinkedHashSet<>();
        int at = 0;
        while ((at = markdown.indexOf(BEFORE, at)) >= 0) {
            at += BEFORE.length();
            int middle = find(markdown, "](", at);
            int end = middle < 0 ? -1 : find(markdown, ")", middle);
            if (end >= 0) {
                String name = name(markdown.substring(middle + 2, end).strip());
                if (!name.isEmpty()) {
                    names.add(name);
                }
                at = end;
            }
        }
        return names;
    }

    /** Looks no further than to the next image, so that no part of a text is read for every mark in it. */
    private static int find(String text, String mark, int from) {
        for (int i = from; i < text.length() && !text.startsWith(BEFORE, i); i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Leaves out the title behind a path. */
    private static String name(String inside) {
        if (inside.startsWith("<") && inside.indexOf('>') > 0) {
            return inside.substring(1, inside.indexOf('>'));
        }
        for (int space = inside.indexOf(' '); space >= 0; space = inside.indexOf(' ', space + 1)) {
            if (space + 1 < inside.length() && "\"'".indexOf(inside.charAt(space + 1)) >= 0) {
                return inside.substring(0, space).strip();
            }
        }
        return inside;
    }
}
