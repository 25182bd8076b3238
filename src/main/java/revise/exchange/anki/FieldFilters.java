package revise.exchange.anki;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.exchange.html.HtmlMarkdown;

/** What templates do to a field before they show it. */
final class FieldFilters {
    private static final Set<String> KNOWN = Set.of(
            "",
            "text",
            "furigana",
            "kanji",
            "kana",
            "type",
            "type-cloze",
            "type-nc",
            "nc",
            "hint",
            "cloze",
            "cloze-only");
    private static final Set<String> SPECIAL =
            Set.of("Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID", "FrontSide");
    private static final Pattern READING = Pattern.compile(" ?([^ \\[\\]<>]{1,100})\\[([^\\[\\]<>]{1,100})\\]");

    private FieldFilters() {}

    /** Whether it is no field, but what Anki knows of each card; decks keep that in their own ways. */
    static boolean isSpecial(String field) {
        return SPECIAL.contains(field);
    }

    static boolean isKnown(String filter) {
        return KNOWN.contains(filter) || isSpeech(filter);
    }

    static boolean isSpeech(String filter) {
        return filter.startsWith("tts ") || filter.equals("tts");
    }

    static boolean isTyped(List<String> filters) {
        return filters.contains("type") || filters.contains("type-cloze") || filters.contains("type-nc");
    }

    /** Gives a field as the filters leave it. */
    static String applied(String html, List<String> filters) {
        String text = html;
        for (String filter : filters) {
            switch (filter) {
                case "text" ->
                    text = text.indexOf('<') < 0
                            ? text
                            : HtmlMarkdown.words(text).replace("&", "&amp;").replace("<", "&lt;");
                case "furigana" -> text = replaced(text, "$1($2)");
                case "kanji" -> text = replaced(text, "$1");
                case "kana" -> text = replaced(text, "$2");
                default -> {
                    if (isSpeech(filter)) {
                        return "";
                    }
                }
            }
        }
        return text;
    }

    private static String replaced(String text, String with) {
        Matcher matcher = READING.matcher(text);
        return matcher.replaceAll(
                found -> found.group(2).startsWith("sound:") ? Matcher.quoteReplacement(found.group()) : with);
    }

    /** Whether a field has nothing in it but white space and line breaks. */
    static boolean isEmpty(String html) {
        if (html.isEmpty()) {
            return true;
        }
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                String tag = end < 0 || end - at > 8
                        ? ""
                        : html.substring(at, end + 1).toLowerCase(Locale.ROOT);
                if (!tag.matches("</?(br|div) ?/?>")) {
                    return false;
                }
                at = end + 1;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }
}
