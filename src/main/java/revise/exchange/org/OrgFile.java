package revise.exchange.org;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Leftovers;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Takes an Org file apart: its settings, its headlines, and what is neither shown nor asked. */
final class OrgFile {
    private static final Set<String> PLANNED = Set.of("SCHEDULED:", "DEADLINE:", "CLOSED:");

    /** Drawers that only say when a card is due, or was asked. */
    private static final Set<String> SCHEDULES = Set.of("REVIEW_DATA", "LOGBOOK");

    private final List<String> lines;
    private final Losses losses;
    private final int[] ends;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<String> preface = new ArrayList<>();
    private final Set<String> states = new HashSet<>(Set.of("TODO", "DONE"));
    private final Set<String> tags = new LinkedHashSet<>();
    private final Leftovers comments;
    private final Set<String> scheduling = new LinkedHashSet<>();
    private final StringJoiner title = new StringJoiner(" ");
    private @Nullable String language;
    private int schedules;
    private int prefaceLine;

    private OrgFile(List<String> lines, Losses losses) {
        this.lines = lines;
        this.losses = losses;
        this.comments = new Leftovers("of a comment", losses);
        this.ends = ends(lines);
    }

    static OrgFile of(List<String> lines, Losses losses) {
        OrgFile file = new OrgFile(lines, losses);
        file.states();
        file.read();
        return file;
    }

    List<Headline> headlines() {
        return headlines;
    }

    /** The text above the first headline. */
    List<String> preface() {
        return preface;
    }

    /** The line, from 1, on which the text above the first headline begins. */
    int prefaceLine() {
        return prefaceLine;
    }

    @Nullable
    String title() {
        return title.length() == 0 ? null : title.toString();
    }

    @Nullable
    String language() {
        return language;
    }

    /** Those of the whole file. */
    Set<String> tags() {
        return tags;
    }

    /** How many drawers and lines said when something is due. */
    int schedules() {
        return schedules;
    }

    /** The names of what says when something is due. */
    Set<String> scheduling() {
        return scheduling;
    }

    /** Tells that something says no more than when a card is due. */
    void schedule(String name) {
        scheduling.add(name);
    }

    /** Where the drawer ends that a line may begin, before the next headline; -1 for nowhere. */
    private static int[] ends(List<String> lines) {
        int[] ends = new int[lines.size()];
        int end = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            ends[i] = end;
            if (level(lines.get(i)) > 0) {
                end = -1;
            } else if (lines.get(i).strip().equalsIgnoreCase(":END:")) {
                end = i;
            }
        }
        return ends;
    }

    static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '*') {
            level++;
        }
        return level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    private void states() {
        for (String line : lines) {
            String key = key(line);
            if (key != null && (key.equals("TODO") || key.equals("SEQ_TODO") || key.equals("TYP_TODO"))) {
                for (String word : value(line).split("\\s+", -1)) {
                    int bracket = word.indexOf('(');
                    states.add(bracket > 0 ? word.substring(0, bracket) : word);
                }
            }
        }
        states.remove("");
        states.remove("|");
    }

    private void read() {
        Headline current = null;
        String block = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int level = level(line);
            if (level > 0) {
                comments.end();
                Headline parent = current;
                while (parent != null && parent.level() >= level) {
                    parent = parent.parent();
                }
                current = new Headline(i + 1, level, line.substring(level), parent, states);
                headlines.add(current);
                block = null;
                continue;
            }
            String words = line.strip();
            String lower = words.toLowerCase(Locale.ROOT);
            if (block != null) {
                boolean hidden = block.equals("comment");
                if (lower.equals("#+end_" + block)) {
                    block = null;
                }
                keep(current, i, line, hidden);
            } else if (lower.startsWith("#+begin_")) {
                block = name(lower);
                keep(current, i, line, block.equals("comment"));
            } else if (key(line) != null) {
                setting(i, line);
            } else if (words.equals("#") || words.startsWith("# ")) {
                keep(current, i, line, true);
            } else if (isDrawer(words) && ends[i] >= 0) {
                drawer(current, words.substring(1, words.length() - 1), i + 1, ends[i]);
                i = ends[i];
            } else if (current != null && isPlan(current, words)) {
                schedules++;
                scheduling.add(words.substring(0, words.indexOf(':')));
            } else {
                keep(current, i, line, false);
            }
        }
        comments.end();
    }

    private static String name(String begin) {
        String name = begin.substring("#+begin_".length());
        int end = 0;
        while (end < name.length() && !Character.isWhitespace(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static boolean isPlan(Headline headline, String words) {
        int space = words.indexOf(' ');
        return space > 0 && PLANNED.contains(words.substring(0, space)) && !headline.hasBody();
    }

    private void keep(@Nullable Headline headline, int index, String line, boolean hidden) {
        if (hidden) {
            comments.add(index + 1, line);
            return;
        }
        comments.end();
        if (headline != null) {
            headline.body().add(line);
        } else {
            prefaceLine = prefaceLine == 0 && !line.isBlank() ? index + 1 : prefaceLine;
            preface.add(line);
        }
    }

    /** The name of a setting such as {@code #+TITLE: words}, in capitals, or null. */
    private static @Nullable String key(String line) {
        String words = line.strip();
        int colon = words.indexOf(':');
        if (!words.startsWith("#+") || colon < 3) {
            return null;
        }
        String key = words.substring(2, colon);
        boolean name = key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        return name ? key.toUpperCase(Locale.ROOT) : null;
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private void setting(int index, String line) {
        String key = String.valueOf(key(line));
        String value = value(line);
        if (key.equals("TITLE")) {
            title.add(value);
        } else if (key.equals("FILETAGS")) {
            for (String tag : value.split("[:\\s]+", -1)) {
                tags.add(tag);
            }
            tags.remove("");
        } else if (key.equals("LANGUAGE") && language == null && isLanguage(value)) {
            language = value.replace('_', '-');
        } else if (!key.endsWith("TODO") || key.length() > 8) {
            losses.add(index + 1, "the setting " + Quote.of(line.strip()));
        }
    }

    /** Whether it is a tag such as {@code en} or {@code pt_BR}. */
    private static boolean isLanguage(String value) {
        return value.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
    }

    private static boolean isDrawer(String words) {
        return words.length() > 2
                && words.startsWith(":")
                && words.endsWith(":")
                && !words.equalsIgnoreCase(":END:")
                && words.substring(1, words.length() - 1)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private void drawer(@Nullable Headline headline, String name, int from, int to) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (SCHEDULES.contains(upper)) {
            schedules++;
            scheduling.add(upper);
            return;
        }
        Leftovers leftovers = new Leftovers("of the drawer " + name, losses);
        for (int i = from; i < to; i++) {
            String words = lines.get(i).strip();
            int end = words.startsWith(":") ? words.indexOf(':', 1) : -1;
            boolean property = upper.equals("PROPERTIES") && end > 1;
            if (headline != null && property && headline.keeps(words.substring(1, end), words.substring(end + 1))) {
                continue;
            }
            leftovers.add(i + 1, lines.get(i));
        }
        leftovers.end();
    }
}
