package revise.exchange.org;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A headline with the text right under it. */
final class Headline {
    private final int line;
    private final int level;
    private final @Nullable Headline parent;
    private final List<String> tags = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private String title;
    private boolean state;
    private boolean priority;
    private boolean comment;

    /**
     * Reads a line of stars and words.
     *
     * @param line its number, from 1
     * @param states the words that say how far a task is
     */
    Headline(int line, int level, String words, @Nullable Headline parent, Set<String> states) {
        this.line = line;
        this.level = level;
        this.parent = parent;
        this.title = words.strip();
        takeTags();
        String first = firstWord();
        if (states.contains(first)) {
            state = true;
            title = title.substring(first.length()).strip();
        }
        if (title.length() >= 4 && title.startsWith("[#") && title.charAt(3) == ']') {
            priority = true;
            title = title.substring(4).strip();
        }
        if (firstWord().equals("COMMENT")) {
            comment = true;
            title = title.substring("COMMENT".length()).strip();
        }
    }

    private String firstWord() {
        int end = title.indexOf(' ');
        return end < 0 ? title : title.substring(0, end);
    }

    private void takeTags() {
        int start = Math.max(title.lastIndexOf(' '), title.lastIndexOf('\t')) + 1;
        String last = title.substring(start);
        if (last.length() < 3 || !last.startsWith(":") || !last.endsWith(":")) {
            return;
        }
        List<String> found = List.of(last.substring(1, last.length() - 1).split(":", -1));
        if (found.stream().allMatch(Headline::isTag)) {
            tags.addAll(found);
            title = title.substring(0, start).strip();
        }
    }

    private static boolean isTag(String tag) {
        return !tag.isEmpty() && tag.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_@#%".indexOf(c) >= 0);
    }

    int line() {
        return line;
    }

    int level() {
        return level;
    }

    @Nullable
    Headline parent() {
        return parent;
    }

    String title() {
        return title;
    }

    /** Its own tags, without those of the headlines above it. */
    List<String> tags() {
        return tags;
    }

    /** The lines under it, those of drawers left out. */
    List<String> body() {
        return body;
    }

    boolean hasBody() {
        return body.stream().anyMatch(text -> !text.isBlank());
    }

    Map<String, String> properties() {
        return properties;
    }

    /** Keeps a property; gives false when there is one of this name already. */
    boolean keeps(String key, String value) {
        return properties.putIfAbsent(key, value.strip()) == null;
    }

    /** The value of a property in lower case; empty if it has none. */
    String property(String key) {
        return properties.getOrDefault(key, "").toLowerCase(Locale.ROOT);
    }

    /** Whether it is a task, done or not. */
    boolean hasState() {
        return state;
    }

    boolean hasPriority() {
        return priority;
    }

    /** Whether it is a comment with all that is under it. */
    boolean isComment() {
        return comment;
    }
}
