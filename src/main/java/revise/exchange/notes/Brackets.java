package revise.exchange.notes;

import java.util.Locale;
import revise.deck.ClozeText;
import revise.exchange.format.GapText;

/**
 * The gaps of hashcards: {@code The [order] of a group}, where {@code \[} is a bracket and {@code ![} begins an image.
 */
final class Brackets {
    private final GapText gaps = new GapText();
    private boolean link;

    private Brackets() {}

    static Brackets read(String text) {
        Brackets read = new Brackets();
        StringBuilder words = new StringBuilder();
        int open = -1;
        boolean image = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\\' && (next == '[' || next == ']')) {
                words.append(next);
                i++;
            } else if (c == '!' && next == '[') {
                image = true;
                words.append("![");
                i++;
            } else if (c == ']' && image) {
                image = false;
                words.append(c);
            } else if (c == '[' && open < 0) {
                open = words.length();
            } else if (c == ']' && open >= 0) {
                if (next == '(' && isTarget(text, i + 2)) {
                    read.link = true;
                    words.insert(open, '[').append(c);
                } else {
                    read.gaps.text(words.substring(0, open)).gap(words.substring(open), null);
                    words.setLength(0);
                }
                open = -1;
            } else {
                words.append(c);
            }
        }
        if (open >= 0) {
            words.insert(open, '[');
        }
        read.gaps.text(words.toString());
        return read;
    }

    /** Whether an address stands there, up to the bracket that closes it. */
    private static boolean isTarget(String text, int from) {
        int end = from;
        while (end < text.length() && ")(\n ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String target = text.substring(from, end).toLowerCase(Locale.ROOT);
        return end < text.length()
                && text.charAt(end) == ')'
                && (target.contains("://") || target.startsWith("mailto:") || target.startsWith("#") || isFile(target));
    }

    private static boolean isFile(String target) {
        int dot = target.lastIndexOf('.');
        int letters = 0;
        for (int i = dot + 1; i < target.length(); i++) {
            letters += Character.isLetter(target.charAt(i)) ? 1 : 0;
        }
        return dot > 0 && letters > 1 && letters == target.length() - dot - 1 && letters < 6;
    }

    GapText gaps() {
        return gaps;
    }

    /** Whether brackets were taken for a link. */
    boolean hasLink() {
        return link;
    }

    static String written(ClozeText text) {
        StringBuilder written = new StringBuilder();
        for (ClozeText.Part part : text.parts()) {
            boolean gap = part instanceof ClozeText.Gap;
            written.append(gap ? "[" : "");
            escape(written, part.text());
            written.append(gap ? "]" : "");
        }
        return written.toString();
    }

    private static void escape(StringBuilder out, String text) {
        boolean image = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' && i > 0 && text.charAt(i - 1) == '!' && text.indexOf("](", i) > 0) {
                image = true;
            } else if (c == ']' && image) {
                image = false;
            } else if (c == '[' || c == ']') {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
