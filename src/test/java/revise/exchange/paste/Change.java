package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import revise.exchange.paste.PastedSet.Entry;

/** What may have happened to a text on its way from the page: to its lines first, and then to the whole. */
record Change(String name, boolean marks, UnaryOperator<PastedSet> lines, UnaryOperator<String> whole) {
    static final int SEEDS = 20;

    static Change of(String name, UnaryOperator<PastedSet> lines) {
        return new Change(name, false, lines, UnaryOperator.identity());
    }

    static Change marking(String name, UnaryOperator<PastedSet> lines) {
        return new Change(name, true, lines, UnaryOperator.identity());
    }

    static Change whole(String name, UnaryOperator<String> whole) {
        return new Change(name, false, UnaryOperator.identity(), whole);
    }

    Change then(Change next) {
        return new Change(
                name + " + " + next.name,
                marks || next.marks,
                set -> next.lines.apply(lines.apply(set)),
                text -> next.whole.apply(whole.apply(text)));
    }

    static List<Change> all() {
        Change silent = Change.of("no question marks", set -> set.mapped(entry -> entry.worded(withoutMarks(entry))));
        Change answers = Change.marking("- on answers", set -> marked(set, "A", "- "));
        Change wrapped = Change.whole("80 columns", text -> wrapped(text, 80, ""));
        Change numbers = Change.marking("1. on questions", set -> numbered(set, "Q", ". "));
        Change counters = Change.of("3 of 42 above", Change::counted);
        return List.of(
                Change.whole("as it is", text -> text),
                silent,
                answers,
                Change.marking("\u2022 on answers", set -> marked(set, "A", "\u2022 ")),
                Change.marking("* on answers", set -> marked(set, "A", "* ")),
                Change.marking("indented - on answers", set -> marked(set, "A", "   - ")),
                Change.marking("- on questions", set -> marked(set, "Q", "- ")),
                Change.marking("\u2022 on questions", set -> marked(set, "Q", "\u2022 ")),
                Change.marking("- on all", set -> marked(set, "QA", "- ")),
                Change.marking("\u2022 on all", set -> marked(set, "QA", "\u2022 ")),
                Change.marking("* on all", set -> marked(set, "QA", "* ")),
                numbers,
                Change.marking("1) on questions", set -> numbered(set, "Q", ") ")),
                Change.marking("1. on all", set -> numbered(set, "QA", ". ")),
                Change.marking("1. on all of a card", Change::restarted),
                Change.marking("1) on answers", Change::answersNumbered),
                Change.marking("1. on questions, a) on answers", set -> lettered(numbered(set, "Q", ". "))),
                Change.marking("bold questions", Change::bold),
                wrapped,
                Change.whole("72 columns", text -> wrapped(text, 72, "")),
                Change.whole("60 columns", text -> wrapped(text, 60, "")),
                Change.of("blanks between cards", set -> blanks(set, false)),
                Change.of("blanks between lines", set -> blanks(set, true)),
                Change.of("blanks between cards", set -> blanks(set, false)).then(wrapped),
                Change.of("blanks between lines", set -> blanks(set, true)).then(wrapped),
                wrapped.then(Change.whole("CRLF", text -> text.replace("\n", "\r\n"))),
                answers.then(wrapped),
                answers.then(Change.whole("hanging at 80 columns", text -> wrapped(text, 80, "  "))),
                numbers.then(wrapped),
                counters,
                Change.of("Card 3 below", set -> between(set, 'A', n -> List.of("Card " + n))),
                Change.of("1/24 inside", Change::inside),
                Change.of("Flip inside", set -> inside(set, List.of("Flip"))),
                Change.of("Show answer inside", set -> inside(set, List.of("Show answer"))),
                Change.of(
                        "how well, below",
                        set -> between(
                                set,
                                'A',
                                n -> List.of(
                                        "How well did you know this?",
                                        "1",
                                        "Not at all",
                                        "2",
                                        "3",
                                        "4",
                                        "5",
                                        "Perfectly"))),
                Change.of("Don't know, below", set -> between(set, 'A', n -> List.of("Don't know", "Know"))),
                Change.of("stars below", set -> between(set, 'A', n -> List.of("\u2605\u2605\u2606\u2606\u2606"))),
                Change.of("a page around", Change::page),
                Change.of("pages printed", Change::printed),
                numbers.then(counters),
                silent.then(answers),
                silent.then(wrapped),
                silent.then(counters),
                silent.then(Change.of("blanks between cards", set -> blanks(set, false))),
                silent.then(numbers),
                silent.then(Change.marking("\u2022 on all", set -> marked(set, "QA", "\u2022 "))),
                counters.then(wrapped),
                Change.of(
                        "small letters",
                        set -> set.mapped(entry -> entry.worded(
                                entry.kind() == 'Q' || entry.kind() == 'A'
                                        ? entry.text().toLowerCase(Locale.ROOT)
                                        : entry.text()))));
    }

    /** Those that differ by chance. */
    static List<Change> slips(int seed) {
        Change slip = Change.of("slips", set -> slipped(set, seed));
        return List.of(
                slip,
                slip.then(Change.whole("80 columns", text -> wrapped(text, 80, ""))),
                slip.then(Change.of("3 of 42 above", Change::counted)),
                slip.then(
                        Change.of("no question marks", set -> set.mapped(entry -> entry.worded(withoutMarks(entry))))),
                slip.then(Change.marking("- on answers", set -> marked(set, "A", "- "))));
    }

    private static String withoutMarks(Entry entry) {
        return entry.kind() == 'Q' || entry.kind() == 'A'
                ? entry.text().replaceAll("\\s?\\?", "").strip()
                : entry.text();
    }

    private static PastedSet marked(PastedSet set, String kinds, String mark) {
        return set.mapped(entry -> kinds.indexOf(entry.kind()) >= 0 ? entry.marked(mark) : entry);
    }

    private static PastedSet numbered(PastedSet set, String kinds, String sign) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (Entry entry : set.entries()) {
            boolean counts = kinds.indexOf(entry.kind()) >= 0;
            number += counts ? 1 : 0;
            entries.add(counts ? entry.marked(number + sign) : entry);
        }
        return set.with(entries);
    }

    private static PastedSet restarted(PastedSet set) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (Entry entry : set.entries()) {
            boolean counts = entry.kind() == 'Q' || entry.kind() == 'A';
            number = entry.kind() == 'Q' ? 1 : number + 1;
            entries.add(counts ? entry.marked(number + ". ") : entry);
        }
        return set.with(entries);
    }

    private static PastedSet answersNumbered(PastedSet set) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (Entry entry : set.entries()) {
            number = entry.kind() == 'Q' ? 0 : number + 1;
            entries.add(entry.kind() == 'A' ? entry.marked(number + ") ") : entry);
        }
        return set.with(entries);
    }

    private static PastedSet lettered(PastedSet set) {
        List<Entry> entries = new ArrayList<>();
        char letter = 'a';
        for (Entry entry : set.entries()) {
            letter = entry.kind() == 'Q' ? 'a' : letter;
            entries.add(entry.kind() == 'A' ? entry.marked(letter++ + ") ") : entry);
        }
        return set.with(entries);
    }

    private static PastedSet bold(PastedSet set) {
        return set.mapped(entry -> entry.kind() == 'Q' ? new Entry('Q', "**", entry.text(), "**") : entry);
    }

    private static PastedSet blanks(PastedSet set, boolean all) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : set.entries()) {
            if (entry.isLine() && (all || entry.kind() == 'Q') && !entries.isEmpty()) {
                entries.add(Entry.BLANK);
            }
            if (entry.isLine()) {
                entries.add(entry);
            }
        }
        return set.with(entries);
    }

    private static PastedSet counted(PastedSet set) {
        int all = set.expected().size();
        return between(set, 'Q', n -> List.of(n + " of " + all));
    }

    private interface Numbered {
        List<String> at(int number);
    }

    /** Puts lines of the page before each question, or behind the last answer of each card. */
    private static PastedSet between(PastedSet set, char kind, Numbered lines) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        boolean inCard = false;
        List<Entry> all = new ArrayList<>(set.entries());
        all.add(Entry.BLANK);
        for (int i = 0; i < all.size(); i++) {
            Entry entry = all.get(i);
            boolean begins = entry.kind() == 'Q';
            if (kind == 'Q' && begins) {
                number++;
                lines.at(number).forEach(line -> entries.add(Entry.of('X', line)));
            }
            if (kind == 'A' && inCard && entry.kind() != 'A') {
                number++;
                lines.at(number).forEach(line -> entries.add(Entry.of('X', line)));
                inCard = false;
            }
            inCard |= entry.kind() == 'A';
            entries.add(entry);
        }
        return set.with(entries);
    }

    private static PastedSet inside(PastedSet set) {
        List<Entry> entries = new ArrayList<>();
        int all = set.expected().size();
        int number = 0;
        for (Entry entry : set.entries()) {
            entries.add(entry);
            if (entry.kind() == 'Q') {
                number++;
                entries.add(Entry.of('X', number + "/" + all));
            }
        }
        return set.with(entries);
    }

    private static PastedSet inside(PastedSet set, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : set.entries()) {
            entries.add(entry);
            if (entry.kind() == 'Q') {
                lines.forEach(line -> entries.add(Entry.of('X', line)));
            }
        }
        return set.with(entries);
    }

    private static PastedSet page(PastedSet set) {
        List<Entry> entries = new ArrayList<>();
        List.of("Get Started", "Upgrade to remove ads", "Only \u00A32.99/month")
                .forEach(line -> entries.add(Entry.of('X', line)));
        boolean titled = false;
        for (Entry entry : set.entries()) {
            if (entry.kind() != 'T' && !titled) {
                List.of("Study", "Flashcards", "Learn", "Test", "Match", "Terms in this set (31)")
                        .forEach(line -> entries.add(Entry.of('X', line)));
                titled = true;
            }
            entries.add(entry);
        }
        List.of("Sign up", "Share", "Created by").forEach(line -> entries.add(Entry.of('X', line)));
        return set.with(entries);
    }

    /** A browser's header and footer on every page of 24 lines. */
    private static PastedSet printed(PastedSet set) {
        List<Entry> entries = new ArrayList<>();
        int pages = set.entries().size() / 24 + 1;
        for (int i = 0; i < set.entries().size(); i++) {
            if (i % 24 == 0) {
                if (i > 0) {
                    entries.add(Entry.of('X', "https://example.org/set/12 " + i / 24 + "/" + pages));
                }
                entries.add(Entry.of('X', "28/11/2026, 13:05"));
            }
            entries.add(set.entries().get(i));
        }
        entries.add(Entry.of('X', "https://example.org/set/12 " + pages + "/" + pages));
        return set.with(entries);
    }

    private static PastedSet slipped(PastedSet set, int seed) {
        Random random = new Random(seed);
        return set.mapped(entry -> entry.kind() == 'Q' || entry.kind() == 'A' || entry.kind() == 'T'
                ? entry.worded(slipped(entry.text(), random))
                : entry);
    }

    private static String slipped(String text, Random random) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0) {
            return text;
        }
        int at = random.nextInt(end);
        char other = (char) ('a' + random.nextInt(26));
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        String changed = switch (random.nextInt(4)) {
            case 0 -> before + other + after;
            case 1 -> before + after;
            case 2 -> before + other + text.substring(at);
            default ->
                at + 1 < end
                        ? before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                        : before + other + after;
        };
        return changed.isBlank() ? text : changed.strip();
    }

    static String wrapped(String text, int width, String hanging) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            String indent = "";
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                if (space <= indent.length()) {
                    break;
                }
                wrapped.append(rest, 0, space).append('\n');
                indent = line.startsWith("- ") ? hanging : "";
                rest = indent + rest.substring(space + 1);
            }
            wrapped.append(rest).append('\n');
        }
        wrapped.setLength(wrapped.length() - 1);
        return wrapped.toString();
    }
}
