package revise.exchange.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.ImagePath;

/** The images that a Markdown text names. */
public final class ImageLinks {
    private ImageLinks() {}

    /** Gives a loss for each image that a text names but does not hold. */
    public static List<Loss> losses(String where, @Nullable String markdown) {
        List<Loss> losses = new ArrayList<>();
        for (String name : names(markdown)) {
            String why = ImagePath.isRemote(name) ? "which revise does not fetch" : "which is not in this file";
            losses.add(new Loss(where, "the picture " + Quote.of(name) + ", " + why));
        }
        return losses;
    }

    /** The paths and addresses of the images, in the order of the text. */
    static List<String> names(@Nullable String markdown) {
        List<String> names = new ArrayList<>();
        if (markdown == null) {
            return names;
        }
        int at = 0;
        while ((at = markdown.indexOf("![", at)) >= 0) {
            at += 2;
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
        for (int i = from; i < text.length() && !text.startsWith("![", i); i++) {
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
        int space = inside.indexOf(' ');
        return space < 0 ? inside : inside.substring(0, space);
    }
}
