package revise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes out title, headings, paragraphs and lists; in plain text by how long lines are and how they end. */
final class Outline {
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_WORDS = 12;
    private static final int LEAST_LISTED = 3;
    private static final int PLAIN_LEVEL = 2;
    private static final Pattern HEADING_END = Pattern.compile(".*[\\p{L}\\p{N}?)”\"’']$");
    private static final Pattern ENDED = Pattern.compile("\\. (?=\\p{Lu})");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\d+(?:\\.\\d+)*\\.?|[IVX]+\\.|§\\s?\\d+\\w?)\\s+(?=\\p{L})");

    private final List<Row> rows;
    private final boolean marked;
    private final List<Section> sections = new ArrayList<>();
    private final List<Section> open = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Section current = new Section("", 1, 1, List.of(), List.of());
    private @Nullable String title;
    private boolean nothingYet = true;

    private Outline(NotesReader.Rows read) {
        this.rows = read.rows();
        this.title = read.title();
        this.marked = rows.stream().anyMatch(Row.Heading.class::isInstance);
    }

    /** @param name what the notes are called where they have no title */
    static Notes of(NotesReader.Rows rows, String name) {
        return new Outline(rows).read(name);
    }

    private Notes read(String name) {
        int at = 0;
        while (at < rows.size()) {
            Row row = rows.get(at);
            if (row instanceof Row.Heading heading) {
                heading(heading.passage(), heading.level());
                at++;
            } else if (row instanceof Row.Items items) {
                list(items.listing());
                at++;
            } else {
                at = lines(at);
            }
        }
        endSection();
        return new Notes(title == null ? name : title, sections);
    }

    private void heading(Passage passage, int level) {
        String text = NUMBERING.matcher(passage.text()).replaceFirst("").strip();
        if (nothingYet && title == null) {
            title = isShouted(text) ? Casing.capital(text.toLowerCase(Locale.ROOT)) : text;
            nothingYet = false;
            return;
        }
        nothingYet = false;
        endSection();
        open.removeIf(above -> above.level() >= level);
        List<String> above = open.stream().map(Section::heading).toList();
        current = new Section(text, level, passage.line(), above, List.of());
        open.add(current);
    }

    private static boolean isShouted(String text) {
        return text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void endSection() {
        if (!blocks.isEmpty()) {
            sections.add(new Section(current.heading(), current.level(), current.line(), current.above(), blocks));
            blocks = new ArrayList<>();
        }
    }

    private void list(Block.Listing listing) {
        nothingYet = false;
        Passage lead = null;
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Prose prose) {
            boolean leads = prose.passage().text().endsWith(":");
            if (leads) {
                blocks.remove(blocks.size() - 1);
                lead = lastSentence(prose.passage());
            }
        }
        if (!listing.items().isEmpty()) {
            blocks.add(new Block.Listing(lead, listing.ordered(), listing.items()));
        }
    }

    /** What comes before it in its paragraph stays a paragraph. */
    private Passage lastSentence(Passage passage) {
        int end = -1;
        Matcher ends = ENDED.matcher(passage.text());
        while (ends.find()) {
            end = ends.start();
        }
        if (end < 0) {
            return passage;
        }
        blocks.add(new Block.Prose(passage.part(0, end + 1)));
        return passage.part(end + 1, passage.text().length());
    }

    /** Reads a run of short lines, or one long line; gives the row behind it. */
    private int lines(int from) {
        int to = from;
        while (to < rows.size() && isShort(rows.get(to))) {
            to++;
        }
        if (to == from) {
            prose(passage(from));
            return from + 1;
        }
        boolean textFollows = to < rows.size() && !(rows.get(to) instanceof Row.Heading);
        run(from, to, textFollows);
        return to;
    }

    private void run(int start, int to, boolean textFollows) {
        int from = start;
        if (nothingYet && title == null && !marked && isHeading(passage(from))) {
            heading(passage(from), 1);
            from++;
        }
        int headings = marked ? 0 : headings(from, to, textFollows);
        List<Passage> listed = new ArrayList<>();
        for (int i = from; i < to - headings; i++) {
            boolean heads = !marked && i + 1 < to - headings && isHeading(passage(i)) && !isHeading(passage(i + 1));
            if (heads && opens(i) && opens(i + 1)) {
                shortLines(listed, false);
                listed = new ArrayList<>();
                heading(passage(i), PLAIN_LEVEL);
            } else {
                listed.add(passage(i));
            }
        }
        shortLines(listed, textFollows && headings == 0);
        for (int i = 0; i < headings; i++) {
            heading(passage(to - headings + i), PLAIN_LEVEL + i);
        }
    }

    private boolean opens(int row) {
        return rows.get(row) instanceof Row.Line line && line.opens();
    }

    /** How many lines at the end of a run are headings: a pair is one for the whole and one for the part. */
    private int headings(int from, int to, boolean textFollows) {
        int size = to - from;
        if (!textFollows || size == 0 || !isHeading(passage(to - 1))) {
            return 0;
        }
        return size == 2 && isHeading(passage(from)) ? 2 : 1;
    }

    private void shortLines(List<Passage> lines, boolean textFollows) {
        if (lines.isEmpty()) {
            return;
        }
        boolean fragments = lines.stream().anyMatch(line -> !line.text().endsWith(":"));
        boolean bold = lines.size() == 1 && marked && isBold(lines.get(0));
        if (bold && textFollows) {
            heading(lines.get(0), 6);
        } else if (lines.size() >= LEAST_LISTED && fragments && !marked) {
            list(new Block.Listing(null, false, lines));
        } else {
            lines.forEach(this::prose);
        }
    }

    private static boolean isBold(Passage line) {
        return line.bold().stream()
                .anyMatch(span -> span.from() == 0 && span.to() >= line.text().length() - 1);
    }

    private void prose(Passage passage) {
        nothingYet = false;
        blocks.add(new Block.Prose(passage));
    }

    private Passage passage(int row) {
        Passage passage = rows.get(row).line();
        if (passage == null) {
            throw new IllegalArgumentException("row " + row + " is no line");
        }
        return passage;
    }

    private static boolean isShort(Row row) {
        Passage line = row.line();
        return line != null
                && line.text().length() <= LONGEST_HEADING
                && !line.text().endsWith(":")
                && words(line.text()) <= MOST_WORDS;
    }

    private static boolean isHeading(Passage line) {
        int first = line.text().codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first);
        return opens && HEADING_END.matcher(line.text()).matches();
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }
}
