package revise.exchange.notes;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Turns what only Obsidian knows into Markdown: links to notes, and what is shown within a note. */
final class WikiText {
    private static final List<String> IMAGES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".avif", ".tif", ".tiff", ".heic");

    private final Losses losses;
    private int links;

    WikiText(Losses losses) {
        this.losses = losses;
    }

    /** How many links have lost where they lead. */
    int links() {
        return links;
    }

    String markdown(String text, int line) {
        if (!text.contains("[[")) {
            return text;
        }
        BitSet code = CodeSpans.of(text);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean embed = text.startsWith("![[", i);
            int start = embed ? i + 3 : i + 2;
            int end = (embed || text.startsWith("[[", i)) && !code.get(i) ? end(text, start) : -1;
            if (end < 0) {
                out.append(text.charAt(i));
                continue;
            }
            String inside = text.substring(start, end);
            out.append(embed ? shown(inside, line) : link(inside));
            i = end + 1;
        }
        return out.toString();
    }

    /** Where the brackets stand that close a link, on the same line and with none in it; else -1. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && "[]\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start && text.startsWith("]]", end) ? end : -1;
    }

    private String link(String inside) {
        links++;
        int bar = inside.indexOf('|');
        if (bar >= 0 && !inside.substring(bar + 1).isBlank()) {
            return inside.substring(bar + 1).strip();
        }
        String target = bar < 0 ? inside : inside.substring(0, bar);
        return target.startsWith("#") ? target.substring(1) : target.replace("#", " > ");
    }

    private String shown(String inside, int line) {
        int bar = inside.indexOf('|');
        String file = bar < 0 ? inside : inside.substring(0, bar).strip();
        String lower = file.toLowerCase(Locale.ROOT);
        if (IMAGES.stream().anyMatch(lower::endsWith)) {
            return "![](" + file.replace(" ", "%20") + ")";
        }
        losses.add(line, "what is shown of " + Quote.of(file) + ", which is not in this file");
        return file;
    }
}
