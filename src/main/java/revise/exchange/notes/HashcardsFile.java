package revise.exchange.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Leftovers;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Takes a file of hashcards apart: the settings at its top, its cards, and what is neither. */
final class HashcardsFile {
    private static final String SEPARATOR = "---";

    private final List<String> lines;
    private final BitSet fenced;
    private final Losses losses;
    private final List<Entry> entries = new ArrayList<>();
    private final Leftovers outside;
    private final Leftovers unasked;
    private @Nullable String name;
    private boolean settings;
    private int strayLines;
    private int unaskedAnswers;
    private int unanswered;

    /**
     * A card.
     *
     * @param line where it begins, counted from 1
     * @param text the question, or the text with gaps
     * @param answers what follows each A:, or null for a text with gaps
     */
    record Entry(int line, String text, @Nullable List<String> answers) {}

    private HashcardsFile(Source source, List<String> lines) {
        this.losses = new Losses(source);
        this.lines = lines;
        this.fenced = Fences.of(
                lines, line -> tag(line) == 0 ? line.strip() : line.substring(2).strip());
        this.outside = new Leftovers("outside the cards", losses);
        this.unasked = new Leftovers("of an answer without a question", losses);
    }

    static HashcardsFile of(Source source, List<String> lines) {
        HashcardsFile file = new HashcardsFile(source, lines);
        file.cards(file.settings());
        return file;
    }

    /** The deck's name, or null. */
    @Nullable
    String name() {
        return name;
    }

    /** Whether there are settings at the top. */
    boolean hasSettings() {
        return settings;
    }

    List<Entry> entries() {
        return entries;
    }

    Losses losses() {
        return losses;
    }

    /** How many lines belong to no card. */
    int strayLines() {
        return strayLines;
    }

    int unaskedAnswers() {
        return unaskedAnswers;
    }

    /** How many questions have no answer. */
    int unanswered() {
        return unanswered;
    }

    /** Reads the settings; gives the line behind them. */
    private int settings() {
        if (lines.isEmpty() || !isSeparator(0)) {
            return 0;
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals(SEPARATOR) && tag(lines.get(end)) == 0) {
            end++;
        }
        List<Toml.Entry> read = end < lines.size() && lines.get(end).strip().equals(SEPARATOR)
                ? Toml.read(lines.subList(1, end))
                : null;
        if (read == null) {
            return 0;
        }
        settings = true;
        for (Toml.Entry entry : read) {
            if (entry.key().equals("name") && entry.text() != null && name == null) {
                name = entry.text();
            } else {
                String line = lines.get(1 + entry.index()).strip();
                String what = entry.key().isEmpty() ? "a comment among the settings: " : "the setting ";
                losses.add(2 + entry.index(), what + Quote.of(line));
            }
        }
        return end + 1;
    }

    private void cards(int from) {
        int at = from;
        while (at < lines.size()) {
            char tag = fenced.get(at) && !opensFence(at) ? 0 : tag(lines.get(at));
            if (tag == 'Q') {
                outside.end();
                at = question(at);
            } else if (tag == 'C') {
                outside.end();
                int end = end(at + 1);
                entries.add(new Entry(at + 1, text(at, end), null));
                at = end;
            } else if (tag == 'A') {
                outside.end();
                unaskedAnswers++;
                at = leave(at, unasked);
            } else {
                boolean line = !isSeparator(at) && !lines.get(at).isBlank();
                strayLines += line ? 1 : 0;
                outside.add(at + 1, line ? lines.get(at) : "");
                at++;
            }
        }
        outside.end();
    }

    /** Reads a question with its answers; gives the line behind them. */
    private int question(int start) {
        int end = end(start + 1);
        if (end == lines.size() || tag(lines.get(end)) != 'A') {
            unanswered++;
            losses.add(start + 1, "no card: no answer to the question " + Quote.of(text(start, end)));
            return end;
        }
        List<String> answers = new ArrayList<>();
        int at = end;
        while (at < lines.size() && tag(lines.get(at)) == 'A') {
            int next = end(at + 1);
            answers.add(text(at, next));
            at = next;
        }
        answers.removeIf(String::isBlank);
        if (answers.isEmpty()) {
            unanswered++;
            losses.add(start + 1, "no card: an empty answer to the question " + Quote.of(text(start, end)));
        } else {
            entries.add(new Entry(start + 1, text(start, end), answers));
        }
        return at;
    }

    private int leave(int start, Leftovers leftovers) {
        int end = end(start + 1);
        for (int i = start; i < end; i++) {
            leftovers.add(i + 1, lines.get(i));
            strayLines += lines.get(i).isBlank() ? 0 : 1;
        }
        leftovers.end();
        return end;
    }

    /** Where a part of a card ends: at the next tag or separator that is not in code. */
    private int end(int from) {
        int at = from;
        while (at < lines.size() && (isInside(at) || (tag(lines.get(at)) == 0 && !isSeparator(at)))) {
            at++;
        }
        return at;
    }

    private boolean isInside(int line) {
        return fenced.get(line) && !opensFence(line);
    }

    /** Whether a fence opens behind a tag, so that the tag counts. */
    private boolean opensFence(int line) {
        return fenced.get(line) && (line == 0 || !fenced.get(line - 1)) && tag(lines.get(line)) != 0;
    }

    private boolean isSeparator(int line) {
        return !fenced.get(line) && lines.get(line).strip().equals(SEPARATOR);
    }

    /** The letter of the tag that a line begins with, or 0. */
    static char tag(String line) {
        boolean tagged = line.length() > 1 && line.charAt(1) == ':' && "QAC".indexOf(line.charAt(0)) >= 0;
        return tagged ? line.charAt(0) : 0;
    }

    /** The text of a part of a card without its tag and the blank lines around it. */
    private String text(int from, int to) {
        StringBuilder text = new StringBuilder(lines.get(from).substring(2));
        for (int i = from + 1; i < to; i++) {
            text.append('\n').append(fenced.get(i) ? lines.get(i) : unescaped(lines.get(i)));
        }
        return kept(text.toString());
    }

    /** What is left of a text behind a tag: spaces on its first line and blank lines around it do not count. */
    static String kept(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.strip() : withoutBlankLines(text.substring(0, end).strip() + text.substring(end));
    }

    private static String withoutBlankLines(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        return text.substring(start).stripTrailing();
    }

    /** What looks like a tag but is none is written {@code Q\:}, which Markdown shows as {@code Q:}. */
    static String escaped(String line) {
        return isEscapable(line) ? line.charAt(0) + "\\" + line.substring(1) : line;
    }

    private static String unescaped(String line) {
        boolean escaped = line.length() > 2 && line.charAt(1) == '\\' && isEscapable(line);
        return escaped ? line.charAt(0) + line.substring(2) : line;
    }

    /** Whether a line begins with the letter of a tag, any number of backslashes, and a colon. */
    private static boolean isEscapable(String line) {
        int at = 1;
        while (at < line.length() && line.charAt(at) == '\\') {
            at++;
        }
        return at < line.length() && line.charAt(at) == ':' && "QAC".indexOf(line.charAt(0)) >= 0;
    }
}
