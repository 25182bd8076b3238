package revise.exchange.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where maths begins and ends in a text: {@code \(x\)}, {@code \[x\]}, {@code [latex]x[/latex]} and the like. */
final class Delimiters {
    /** Also sounds, so that a text is looked through once. */
    static final Pattern PATTERN = Pattern.compile("\\\\[()\\[\\]]|\\[/?(?:latex|\\$\\$?)\\]"
            + "|\\[sound:[^\\]\\[<>]{1,300}\\]|\\[/?anki:tts[^\\]\\[]{0,300}\\]");

    private static final List<String> OPENING = List.of("\\(", "\\[", "[latex]", "[$]", "[$$]");
    private static final List<String> CLOSING = List.of("\\)", "\\]", "[/latex]", "[/$]", "[/$$]");

    private final BitSet meant = new BitSet();

    /** Finds out which of the marks have a partner. */
    Delimiters(Iterable<String> texts) {
        List<String> marks = new ArrayList<>();
        for (String text : texts) {
            Matcher matcher = PATTERN.matcher(text);
            while (matcher.find()) {
                marks.add(matcher.group());
            }
        }
        int[] last = new int[CLOSING.size()];
        for (int i = 0; i < marks.size(); i++) {
            int kind = CLOSING.indexOf(marks.get(i));
            if (kind >= 0) {
                last[kind] = i;
            }
        }
        int open = -1;
        for (int i = 0; i < marks.size(); i++) {
            int opens = OPENING.indexOf(marks.get(i));
            if (open < 0 && opens >= 0 && last[opens] > i) {
                meant.set(i);
                open = opens;
            } else if (open >= 0 && CLOSING.indexOf(marks.get(i)) == open) {
                meant.set(i);
                open = -1;
            }
        }
    }

    /** Whether the mark with this number, counted over all texts, begins or ends maths. */
    boolean isMeant(int number) {
        return meant.get(number);
    }

    static boolean opens(String mark) {
        return OPENING.contains(mark);
    }

    /** Whether what ends with this mark is shown on a line of its own. */
    static boolean isDisplay(String mark) {
        return mark.equals("\\]") || mark.equals("[/$$]") || mark.equals("[/latex]");
    }
}
