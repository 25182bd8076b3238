package revise.exchange.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the lines that belong to the page, and not to the cards. What may be an answer as well is one where it stands
 * behind a question, unless it comes again and again or counts on.
 */
final class Furniture {
    private static final int OFTEN = 3;

    /** How many lines a list of other decks has. */
    private static final int MOST_OTHERS = 60;

    /** A share of a series of counters that has to stand where counters do. */
    private static final double MOST = 0.7;

    private final List<Line> lines;
    private final boolean[] asks;
    private final boolean[] dropped;

    /** Whether the line stands between two cards, and not inside of one. */
    private final boolean[] between;

    private Furniture(List<Line> lines, Lexicon lexicon) {
        this.lines = lines;
        asks = new boolean[lines.size()];
        dropped = new boolean[lines.size()];
        between = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            asks[i] = line(i).startsWith("Q:") || asks(MarkReader.bare(line(i)), lexicon);
        }
    }

    /**
     * The lines of a text without what belongs to the page.
     *
     * @param kept those that remain
     * @param left those that do not
     */
    record Cleared(List<Line> kept, List<Line> left) {}

    static Cleared clear(List<Line> lines, Lexicon lexicon) {
        Furniture furniture = new Furniture(lines, lexicon);
        furniture.dropSure();
        furniture.dropOthers();
        PageMenus.drop(lines, furniture.asks, furniture.dropped);
        furniture.dropCounters();
        furniture.dropCommon();
        furniture.dropScales();
        furniture.dropRepeated();
        furniture.dropRepeatedTitle();
        furniture.dropChat();
        return furniture.cleared();
    }

    private static boolean asks(String text, Lexicon lexicon) {
        if (Observations.end(text) == 0) {
            return true;
        }
        Asking asking = Asking.of(Tokens.of(text), lexicon);
        return asking == Asking.INVERTED
                || asking == Asking.WORD
                || asking == Asking.VERB
                || asking == Asking.IMPERATIVE
                || asking == Asking.FRONTED
                || asking == Asking.MISSPELT
                || asking == Asking.GAP;
    }

    private String line(int i) {
        return lines.get(i).raw();
    }

    /** The nearest line that is left before a place; -1 when there is none. */
    private int before(int i) {
        int at = i - 1;
        while (at >= 0 && dropped[at]) {
            at--;
        }
        return at;
    }

    private int after(int i) {
        int at = i + 1;
        while (at < lines.size() && dropped[at]) {
            at++;
        }
        return at;
    }

    private boolean isBehindQuestion(int i) {
        return i > 0 && !dropped[i - 1] && asks[i - 1];
    }

    private boolean isBesideDropped(int i) {
        return (i > 0 && dropped[i - 1]) || (i + 1 < lines.size() && dropped[i + 1]);
    }

    private void dropSure() {
        Map<String, Integer> printed = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Phrases.isPrinted(line(i))) {
                printed.merge(firstWord(line(i)), 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String text = line(i);
            boolean rule = Phrases.isRule(text);
            boolean print =
                    Phrases.isPrinted(text) && (!isBehindQuestion(i) || printed.getOrDefault(firstWord(text), 0) > 1);
            if (rule || print || Phrases.isSure(text) || Phrases.isMenu(text)) {
                dropped[i] = true;
                between[i] = rule;
            }
        }
    }

    /** The list of other decks at the end of a page. */
    private void dropOthers() {
        int last = lines.size() - 1;
        for (int i = last; i > lines.size() / 2 && last - i <= MOST_OTHERS && !asks[i]; i--) {
            if (Phrases.isAboveOthers(line(i)) && !isBehindQuestion(i)) {
                Arrays.fill(dropped, i, lines.size(), true);
            }
        }
    }

    private void dropRepeated() {
        for (Repeated repeated : Repeated.of(lines, asks, dropped)) {
            for (int place : repeated.places()) {
                dropped[place] = true;
                between[place] = repeated.between();
            }
        }
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private void dropCounters() {
        Map<String, List<Integer>> series = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Counter counter = dropped[i] ? null : Counter.of(line(i));
            if (counter != null) {
                series.computeIfAbsent(counter.kind(), kind -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> places : series.values()) {
            List<Integer> chain = chain(places);
            if (isSeries(chain)) {
                for (int place : chain) {
                    dropped[place] = true;
                    between[place] = true;
                }
            }
        }
    }

    private Counter counter(int line) {
        Counter counter = Counter.of(line(line));
        return counter == null ? new Counter("", 0, false) : counter;
    }

    /** Those that count on by one, from the first one where the others do so. */
    private List<Integer> chain(List<Integer> places) {
        boolean bare = counter(places.get(0)).isBare();
        List<Integer> best = List.of();
        List<Integer> chain = new ArrayList<>();
        int last = -1;
        for (int place : places) {
            int value = counter(place).value();
            // A scale of 1 to 5 may stand under each card, among the numbers of the cards.
            if (bare && isOfScale(place)) {
                continue;
            }
            boolean next = last >= 0 && (value == last + 1 || (!bare && value >= last && value <= last + 3));
            if (!next && (!bare || value == 1)) {
                best = chain.size() > best.size() ? chain : best;
                chain = new ArrayList<>();
                next = true;
            }
            if (next) {
                chain.add(place);
                last = value;
            }
        }
        return chain.size() > best.size() ? chain : best;
    }

    private boolean isOfScale(int place) {
        int value = counter(place).value();
        boolean on = place + 1 < lines.size() && counter(place + 1).value() == value + 1 && value > 0;
        boolean back = place > 0 && value > 1 && counter(place - 1).value() == value - 1;
        boolean low = place + 1 < lines.size() && line(place + 1).equalsIgnoreCase("not at all");
        boolean high = place > 0 && line(place - 1).equalsIgnoreCase("not at all");
        return on || back || low || high;
    }

    private boolean isSeries(List<Integer> chain) {
        if (chain.isEmpty()) {
            return false;
        }
        Counter first = counter(chain.get(0));
        int behind = 0;
        int before = 0;
        for (int place : chain) {
            behind += isBehindQuestion(place) ? 1 : 0;
            int next = after(place);
            before += next < lines.size() && asks[next] ? 1 : 0;
        }
        double size = chain.size();
        if (first.hasTotal()) {
            // A page that shows the first card large says so once.
            boolean shown = size == 1 && first.value() == 1 && first.total() > OFTEN && isBesideDropped(chain.get(0));
            return size >= OFTEN || ((size == first.total() || shown) && behind < size);
        }
        if (first.named()) {
            return size >= OFTEN || behind < size;
        }
        return size >= OFTEN && behind <= (1 - MOST) * size && (before >= MOST * size || isRegular(chain));
    }

    private static boolean isRegular(List<Integer> chain) {
        if (chain.size() < 5) {
            return false;
        }
        int step = chain.get(1) - chain.get(0);
        int regular = 0;
        for (int i = 1; i < chain.size(); i++) {
            regular += chain.get(i) - chain.get(i - 1) == step ? 1 : 0;
        }
        return step > 1 && regular > 0.9 * (chain.size() - 1);
    }

    private void dropCommon() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped[i] && Phrases.isCommon(line(i))) {
                counts.merge(Phrases.plain(line(i)), 1, Integer::sum);
            }
        }
        int asked = 0;
        for (int i = 0; i < lines.size(); i++) {
            asked += asks[i] && !dropped[i] ? 1 : 0;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i] || !Phrases.isCommon(line(i))) {
                continue;
            }
            int count = counts.getOrDefault(Phrases.plain(line(i)), 0);
            boolean often = count >= OFTEN && count > asked * 0.6;
            if (often) {
                dropped[i] = true;
            }
        }
        dropRuns();
    }

    /** "Study, Learn, Test, Match" in a row, or one of them beside what only a page says. */
    private void dropRuns() {
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            int common = 0;
            boolean sure = false;
            while (end < lines.size() && (dropped[end] || Phrases.isCommon(line(end)))) {
                common += dropped[end] ? 0 : 1;
                sure |= dropped[end] && !between[end];
                end++;
            }
            boolean answers = i > 0 && asks[i - 1] && !(common > 1 && sure);
            if (end > i && (sure || common > 1) && !answers) {
                for (int at = i; at < end; at++) {
                    dropped[at] = true;
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The numbers of a scale that stands among other things of the page. */
    private void dropScales() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (dropped[i - 1] && counter(i).isBare()) {
                counts.merge(pair(i), 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            while (end < lines.size()
                    && !dropped[end]
                    && counter(end).value() > 0
                    && counter(end).isBare()) {
                end++;
            }
            boolean answers =
                    end == i + 1 && before(i) >= 0 && asks[before(i)] && counts.getOrDefault(pair(i), 0) < OFTEN;
            boolean enclosed = end > i
                    && !answers
                    && i > 0
                    && dropped[i - 1]
                    && end < lines.size()
                    && dropped[end]
                    && !between[i - 1];
            boolean scale = end - i >= 4 && counter(i).value() == 1 && isBesideDropped(i);
            for (int at = i; (enclosed || scale) && at < end; at++) {
                dropped[at] = true;
            }
            i = Math.max(end, i + 1);
        }
    }

    /** A number with what stands above it. */
    private String pair(int i) {
        return line(i - 1) + '\n' + line(i);
    }

    /** The title once more, at the head of another page. */
    private void dropRepeatedTitle() {
        int first = after(-1);
        if (first >= lines.size() || asks[first] || Spaces.words(line(first)) < 2) {
            return;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            if (!dropped[i] && line(i).equals(line(first)) && !isBehindQuestion(i)) {
                dropped[i] = true;
            }
        }
    }

    private void dropChat() {
        int first = after(-1);
        if (first < lines.size() && Phrases.isChat(line(first)) && !asks[first]) {
            dropped[first] = true;
        }
        int last = before(lines.size());
        if (last > first && Phrases.isChat(line(last)) && !isBehindQuestion(last)) {
            dropped[last] = true;
            between[last] = true;
        }
    }

    private Cleared cleared() {
        List<Line> kept = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        int blanks = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                left.add(lines.get(i));
                blanks = Math.max(blanks, between[i] ? 2 : 1);
                continue;
            }
            kept.add(lines.get(i).after(Math.max(lines.get(i).blanks(), blanks)));
            blanks = 0;
        }
        return new Cleared(kept, left);
    }
}
