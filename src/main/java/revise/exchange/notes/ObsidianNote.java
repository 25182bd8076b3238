package revise.exchange.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Leftovers;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Takes a note apart as Obsidian's spaced repetition does: cards on a line, around a line {@code ?}, or with gaps. */
final class ObsidianNote {
    static final String TAG = "#flashcards";

    private static final String SCHEDULE = "<!--SR:";

    private final List<String> lines;
    private final BitSet fenced;
    private final Losses losses;
    private final FrontMatter front;
    private final Leftovers text;
    private final Leftovers comments;
    private final List<Entry> entries = new ArrayList<>();
    private final HeadingPath headings;
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<Integer> block = new ArrayList<>();
    private final CurrentDecks decks;
    private int separator = -1;
    private boolean tagged;
    private int schedules;
    private int blockIds;
    private int failed;
    private int bold;

    /** What a card is made of. */
    enum Kind {
        LINE,
        BLOCK,
        GAPS
    }

    /**
     * A card.
     *
     * @param line where it begins, counted from 1
     * @param front the question, or the text with gaps
     * @param decks the tags of the decks it is in
     * @param path the headings above it
     */
    record Entry(int line, Kind kind, String front, String back, boolean reverse, List<String> decks, String path) {}

    private ObsidianNote(List<String> lines, Losses losses) {
        this.lines = lines;
        this.losses = losses;
        this.fenced = Fences.of(lines, String::strip);
        this.front = FrontMatter.of(lines, losses);
        this.headings = new HeadingPath(front.title() != null);
        this.text = new Leftovers("outside the cards", losses);
        this.decks = new CurrentDecks(losses);
        this.comments = new Leftovers("of a comment", losses);
    }

    static ObsidianNote of(List<String> lines, Losses losses) {
        ObsidianNote note = new ObsidianNote(lines, losses);
        note.read();
        return note;
    }

    List<Entry> entries() {
        return entries;
    }

    @Nullable
    String title() {
        return front.title() != null ? front.title() : headings.title();
    }

    /** Tags of the whole note, without those that name decks. */
    Set<String> tags() {
        return tags;
    }

    /** Whether a tag says that there are cards. */
    boolean isTagged() {
        return tagged;
    }

    int schedules() {
        return schedules;
    }

    int blockIds() {
        return blockIds;
    }

    /** How many texts outside the cards have bold words, which are gaps where the plugin is told so. */
    int bold() {
        return bold;
    }

    /** How many cards are none. */
    int failed() {
        return failed;
    }

    private void read() {
        List<String> named = new ArrayList<>();
        for (String tag : front.tags()) {
            tag("#" + tag, named);
        }
        decks.enter(1, named);
        int at = front.lines();
        while (at < lines.size()) {
            if (fenced.get(at)) {
                block.add(at++);
                continue;
            }
            String line = lines.get(at).strip();
            if (line.startsWith("<!--") && !line.startsWith(SCHEDULE)) {
                at = comment(at);
                continue;
            }
            line(at, cleaned(at));
            at++;
        }
        finish();
        headings.tellUnused(losses);
        decks.tellUnused();
    }

    private int comment(int start) {
        int end = start;
        while (end < lines.size() && !lines.get(end).contains("-->")) {
            end++;
        }
        int behind = Math.min(end + 1, lines.size());
        for (int i = start; i < behind; i++) {
            comments.add(i + 1, lines.get(i));
        }
        comments.end();
        return behind;
    }

    /** A line without what the plugin notes in it; null when it holds nothing else. */
    private @Nullable String cleaned(int index) {
        String line = lines.get(index);
        String unscheduled = unscheduled(line);
        schedules += line.length() == unscheduled.length() ? 0 : 1;
        if (unscheduled.isBlank() && !line.isBlank()) {
            return null;
        }
        String clean = withoutId(unscheduled);
        blockIds += clean.length() == unscheduled.length() ? 0 : 1;
        return clean;
    }

    private static String unscheduled(String line) {
        int open = line.indexOf(SCHEDULE);
        if (open < 0) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int end = line.indexOf("-->", open);
            if (end < 0) {
                break;
            }
            kept.append(line, from, open);
            from = end + 3;
            open = line.indexOf(SCHEDULE, from);
        }
        return kept.append(line.substring(from)).toString();
    }

    private static String withoutId(String line) {
        int id = line.lastIndexOf(" ^");
        return id > 0 && isBlockId(line.substring(id + 2).stripTrailing()) ? line.substring(0, id) : line;
    }

    private static boolean isBlockId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    private void line(int index, @Nullable String line) {
        if (line == null) {
            return;
        }
        String words = line.strip();
        int level = Outline.level(line);
        if (words.isEmpty()) {
            finish();
        } else if (isTags(words)) {
            finish();
            List<String> named = new ArrayList<>();
            for (String word : words.split("\\s+", -1)) {
                tag(word, named);
            }
            decks.enter(index + 1, named);
        } else if (separator < 0 && (words.equals("?") || words.equals("??")) && !block.isEmpty()) {
            separator = block.size();
            block.add(index);
        } else if (separator < 0 && Separators.find(line) > 0) {
            finish();
            single(index, level > 0 ? Outline.title(line) : line);
        } else if (level > 0 && !isAsked(index)) {
            finish();
            headings.enter(index + 1, level, Outline.title(line));
        } else {
            block.add(index);
        }
    }

    /** Whether the line below says that a heading is a question. */
    private boolean isAsked(int index) {
        String next = index + 1 < lines.size() ? lines.get(index + 1).strip() : "";
        return next.equals("?") || next.equals("??");
    }

    private static boolean isTags(String words) {
        if (words.charAt(0) != '#') {
            return false;
        }
        for (String word : words.split("\\s+", -1)) {
            if (word.length() < 2 || word.charAt(0) != '#' || word.charAt(1) == '#') {
                return false;
            }
        }
        return true;
    }

    private void tag(String word, List<String> named) {
        if (isDeck(word)) {
            tagged = true;
            named.add(word.length() > TAG.length() ? word.substring(TAG.length() + 1) : "");
        } else {
            tags.add(word.substring(1));
        }
    }

    private static boolean isDeck(String word) {
        return word.equals(TAG) || (word.startsWith(TAG + "/") && word.length() > TAG.length() + 1);
    }

    private void single(int index, String line) {
        int at = Separators.find(line);
        if (at < 0) {
            block.add(index);
            return;
        }
        boolean reverse = line.startsWith(":::", at);
        String before = withoutBullet(line.substring(0, at)).strip();
        String behind = line.substring(at + (reverse ? 3 : 2)).strip();
        if (before.isEmpty() || behind.isEmpty()) {
            failed++;
            losses.add(index + 1, "no card: one side is empty in " + Quote.of(line.strip()));
            return;
        }
        add(index + 1, Kind.LINE, before, behind, reverse);
    }

    private static String withoutBullet(String line) {
        String words = line.stripLeading();
        boolean bullet = words.length() > 1 && "-*+".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
        return bullet ? words.substring(2) : words;
    }

    /** Makes a card of the lines since the last blank one, if they are one. */
    private void finish() {
        if (block.isEmpty()) {
            return;
        }
        int line = block.get(0) + 1;
        if (separator > 0) {
            String before = joined(0, separator);
            String behind = joined(separator + 1, block.size());
            String mark = lines.get(block.get(separator)).strip();
            if (behind.isBlank()) {
                failed++;
                losses.add(line, "no card: nothing right under the \"" + mark + "\" of " + Quote.of(before));
            } else {
                int level = Outline.level(before);
                add(line, Kind.BLOCK, level > 0 ? Outline.title(before) : before, behind, mark.equals("??"));
            }
        } else if (MarkedGaps.read(joined(0, block.size())).gaps().hasGaps()) {
            add(line, Kind.GAPS, joined(0, block.size()), "", false);
        } else {
            bold += joined(0, block.size()).contains("**") ? 1 : 0;
            block.forEach(index -> text.add(index + 1, lines.get(index)));
            text.end();
        }
        block.clear();
        separator = -1;
    }

    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            int index = block.get(i);
            String line = lines.get(index);
            String clean = fenced.get(index) ? line : withoutId(unscheduled(line));
            joined.append(i > from ? "\n" : "");
            joined.append(clean.length() == line.length() ? line : clean.stripTrailing());
        }
        return joined.toString().stripTrailing();
    }

    private void add(int line, Kind kind, String front, String back, boolean reverse) {
        List<String> own = new ArrayList<>();
        String words = front.strip();
        while (words.startsWith(TAG) && words.indexOf(' ') > 0 && isDeck(words.substring(0, words.indexOf(' ')))) {
            tag(words.substring(0, words.indexOf(' ')), own);
            words = words.substring(words.indexOf(' ')).strip();
        }
        List<String> in = own.isEmpty() ? decks.ofCard() : List.copyOf(own);
        entries.add(new Entry(line, kind, words, back, reverse, in, String.join(" > ", headings.aboveCard())));
    }
}
