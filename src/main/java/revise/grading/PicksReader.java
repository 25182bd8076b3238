package revise.grading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import revise.language.Accents;

/** Takes a typed answer apart. */
final class PicksReader {
    /** A longer text is not looked into. */
    private static final int LONGEST = 100_000;

    private final List<String> offered;
    private final boolean ordering;
    private final OfferedTexts texts;
    private final Set<Integer> picked = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();

    PicksReader(List<String> offered, boolean ordering) {
        this.offered = offered;
        this.ordering = ordering;
        this.texts = new OfferedTexts(offered);
    }

    ClosedAnswer read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            unknown.add(text);
            return answer();
        }
        String bounded = Accents.bounded(text);
        if (!isNamed(bounded)) {
            readParts(bounded);
        }
        return answer();
    }

    private ClosedAnswer answer() {
        return new ClosedAnswer(new Picks(offered, List.copyOf(picked)), unknown);
    }

    /** An offered text may have commas of its own: the longest run of parts that is one is taken as one. */
    private void readParts(String text) {
        List<int[]> parts = parts(text);
        int longest = 1;
        for (String each : offered) {
            longest = Math.max(longest, parts(each).size());
        }
        for (int i = 0; i < parts.size(); ) {
            int taken = 0;
            for (int length = Math.min(longest, parts.size() - i); length > 0 && taken == 0; length--) {
                String run = text.substring(parts.get(i)[0], parts.get(i + length - 1)[1]);
                taken = isNamed(run) ? length : 0;
            }
            if (taken == 0) {
                readWords(text.substring(parts.get(i)[0], parts.get(i)[1]).strip());
            }
            i += Math.max(1, taken);
        }
    }

    private boolean isNamed(String run) {
        int item = texts.named(run);
        item = item < 0 ? texts.named(withoutListMark(run.strip())) : item;
        if (item >= 0) {
            picked.add(item);
        }
        return item >= 0;
    }

    /** Numbers, letters or texts of one word each; if any is none of these, the whole is unknown. */
    private void readWords(String part) {
        List<Integer> items = new ArrayList<>();
        for (String word : part.split("\\s+", -1)) {
            int item = texts.named(word);
            item = item < 0 ? texts.numbered(word) : item;
            if (item < 0) {
                unknown.add(part);
                return;
            }
            items.add(item);
        }
        picked.addAll(items);
    }

    /** Where the parts begin and end that are not blank. */
    private List<int[]> parts(String text) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            int length = i == text.length() ? 1 : separator(text, i);
            if (length > 0) {
                if (!text.substring(from, i).isBlank()) {
                    parts.add(new int[] {from, i});
                }
                from = i + length;
                i += length - 1;
            }
        }
        return parts;
    }

    private int separator(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r' || c == ';' || c == ',') {
            return 1;
        }
        if (ordering && (text.startsWith("->", at) || text.startsWith("=>", at))) {
            return 2;
        }
        return ordering && (c == '>' || c == '\u2192') ? 1 : 0;
    }

    /** {@code 1. Rapallo} and {@code - Rapallo} are Rapallo in a list. */
    private static String withoutListMark(String part) {
        int at = 0;
        while (at < part.length() && part.charAt(at) >= '0' && part.charAt(at) <= '9') {
            at++;
        }
        boolean number = at > 0 && at < part.length() && ".)".indexOf(part.charAt(at)) >= 0;
        boolean dash = at == 0 && !part.isEmpty() && "-*\u2022".indexOf(part.charAt(0)) >= 0;
        boolean apart = (number || dash) && part.startsWith(" ", at + 1);
        return apart ? part.substring(at + 1) : part;
    }
}
