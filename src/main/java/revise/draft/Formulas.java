package revise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps formulas out of the way of the Markdown parser, which would take their signs for its own. */
final class Formulas {
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$[^$\\n]{1,400}\\$\\$|\\$(?![\\s\\d])[^$\\n]{1,400}(?<!\\s)\\$(?!\\d)");

    private final List<String> kept = new ArrayList<>();

    /** Gives the text with a sign of its own in place of each formula. */
    String hidden(String text) {
        Matcher formula = FORMULA.matcher(text.replaceAll("[\uE000-\uF8FF]", ""));
        return formula.replaceAll(found -> {
            if (kept.size() > LAST - FIRST) {
                return Matcher.quoteReplacement(found.group());
            }
            kept.add(found.group());
            return String.valueOf((char) (FIRST + kept.size() - 1));
        });
    }

    /** Gives a text with its formulas back in place. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c - FIRST;
            if (c >= FIRST && c <= LAST && at < kept.size()) {
                shown.append(kept.get(at));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
