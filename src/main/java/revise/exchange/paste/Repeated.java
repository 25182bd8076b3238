package revise.exchange.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line that comes again with each card, and so belongs to the page, whatever it says.
 *
 * @param places where it stands
 * @param between whether it stands between two cards, and not inside of one
 */
record Repeated(List<Integer> places, boolean between) {
    private static final int LEAST = 4;
    private static final int LONGEST = 60;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.6;

    /** With fewer lines from one to the next, it is what all cards have as their answer. */
    private static final int LEAST_STEP = 3;

    Repeated {
        places = List.copyOf(places);
    }

    /** Finds such lines among those of a text that are not dropped already. */
    static List<Repeated> of(List<Line> lines, boolean[] asks, boolean[] dropped) {
        List<Integer> left = new ArrayList<>();
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        Set<String> questions = new HashSet<>();
        int asked = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                continue;
            }
            String text = lines.get(i).raw();
            asked += asks[i] ? 1 : 0;
            if (asks[i]) {
                questions.add(text);
            }
            if (!asks[i] && text.length() <= LONGEST) {
                byText.computeIfAbsent(text, unseen -> new ArrayList<>()).add(left.size());
            }
            left.add(i);
        }
        List<Repeated> found = new ArrayList<>();
        if (asked >= 2 * LEAST && questions.size() * 2 < asked) {
            // The cards themselves come again, so that a line that does so tells nothing.
            return found;
        }
        for (Map.Entry<String, List<Integer>> each : byText.entrySet()) {
            List<Integer> places = each.getValue();
            // A label with a line to itself says what the next one is.
            if (places.size() >= LEAST && !MarkReader.bare(each.getKey()).isEmpty()) {
                Repeated repeated = new Repeated(places.stream().map(left::get).toList(), true);
                if (isBetween(places, left, asks, asked)) {
                    found.add(repeated);
                } else if (isInside(places, left, asks, asked) || isRegular(places, left.size())) {
                    found.add(new Repeated(repeated.places(), false));
                }
            }
        }
        return othersDiffer(lines, left, found) ? found : List.of();
    }

    /** Where the cards themselves come again, nothing can be told. */
    private static boolean othersDiffer(List<Line> lines, List<Integer> left, List<Repeated> found) {
        Set<String> texts = new HashSet<>();
        left.forEach(i -> texts.add(lines.get(i).raw()));
        int others = left.size();
        for (Repeated repeated : found) {
            others -= repeated.places().size();
        }
        return texts.size() - found.size() >= MOST * others;
    }

    /** Whether it stands below the answers of most cards. */
    private static boolean isBetween(List<Integer> places, List<Integer> left, boolean[] asks, int asked) {
        int free = 0;
        for (int place : places) {
            boolean ends = place + 1 >= left.size() || asks[left.get(place + 1)];
            boolean answers = place == 0 || asks[left.get(place - 1)];
            free += ends && !answers ? 1 : 0;
        }
        return free >= NEARLY_ALL * places.size() && places.size() >= MOST * asked;
    }

    /** Whether it stands between nearly all questions and their answers. */
    private static boolean isInside(List<Integer> places, List<Integer> left, boolean[] asks, int asked) {
        int inside = 0;
        for (int place : places) {
            boolean before = place > 0 && asks[left.get(place - 1)];
            boolean behind = place + 1 < left.size() && !asks[left.get(place + 1)];
            inside += before && behind ? 1 : 0;
        }
        return inside >= NEARLY_ALL * places.size() && places.size() >= NEARLY_ALL * asked;
    }

    private static boolean isRegular(List<Integer> places, int lines) {
        int step = places.get(1) - places.get(0);
        int regular = 0;
        for (int i = 1; i < places.size(); i++) {
            regular += places.get(i) - places.get(i - 1) == step ? 1 : 0;
        }
        return step >= LEAST_STEP
                && regular >= NEARLY_ALL * (places.size() - 1)
                && places.size() * step >= MOST * lines;
    }
}
