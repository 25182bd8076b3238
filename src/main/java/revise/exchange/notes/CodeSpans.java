package revise.exchange.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds code within a text: what stands between two runs of as many backticks. */
final class CodeSpans {
    private CodeSpans() {}

    private record Run(int start, int length) {}

    /** Gives the places of the characters that are code, the backticks among them. */
    static BitSet of(String text) {
        BitSet code = new BitSet();
        if (text.indexOf('`') < 0) {
            return code;
        }
        List<Run> runs = runs(text);
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            last.put(runs.get(i).length(), i);
        }
        for (int i = 0; i < runs.size(); i++) {
            Run open = runs.get(i);
            if (last.getOrDefault(open.length(), i) > i) {
                int close = i + 1;
                while (runs.get(close).length() != open.length()) {
                    close++;
                }
                code.set(open.start(), runs.get(close).start() + open.length());
                i = close;
            }
        }
        return code;
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = text.indexOf('`');
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            runs.add(new Run(at, end - at));
            at = text.indexOf('`', end);
        }
        return runs;
    }
}
