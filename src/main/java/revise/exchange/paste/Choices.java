package revise.exchange.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A multiple choice with its key: lines {@code A. one} and {@code B. two} below the question, then {@code ANSWER: B}, or a
 * star before the right one.
 *
 * @param line of the question
 * @param right those of the choices that are right
 */
record Choices(int line, String question, List<String> offered, List<String> right) {
    private static final int LEAST = 2;
    private static final int LONGEST_KEY = 200;
    private static final Pattern OPTION = Pattern.compile("(\\*?)\\s?\\(?([A-Ja-j])[.)]\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile(
            "(?iu)(?:correct |right |richtige |bonne |respuesta )?(?:answers?|ans|antwort(?:en)?|l\u00F6sung|key"
                    + "|respuesta|correcta|r\u00E9ponse|risposta|solution)\\s?[:.=]\\s?(.+)");
    private static final Pattern LETTERS = Pattern.compile(
            "\\(?([A-Ja-j])\\)?(?:(?:\\s?[,;&/]\\s?|\\s+(?:and|und|et|y|e)\\s+)([A-Ja-j])\\)?)*[.)]?(?:\\s+.*)?");
    private static final Pattern COUNT = Pattern.compile("(?:[Qq](?:uestion)?\\s?)?\\(?\\d{1,4}[.):]\\s*(?=\\S)");

    Choices {
        offered = List.copyOf(offered);
        right = List.copyOf(right);
    }

    /**
     * What remains of a text without its multiple choices.
     *
     * @param found in the order of the text
     */
    record Taken(List<Choices> found, List<Line> rest) {}

    /** Takes the multiple choices that have a key out of the lines of a text. */
    static Taken take(List<Line> lines) {
        List<Choices> found = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            Map<Character, String> offered = new LinkedHashMap<>();
            List<String> right = new ArrayList<>();
            while (end < lines.size()) {
                Matcher option = option(lines.get(end).raw(), offered.size());
                if (option == null) {
                    break;
                }
                String text = Spaces.strip(option.group(3));
                offered.put((char) ('a' + offered.size()), text);
                if (!option.group(1).isEmpty()) {
                    right.add(text);
                }
                end++;
            }
            boolean many = offered.size() >= LEAST;
            List<String> keyed =
                    many && end < lines.size() ? keyed(lines.get(end).raw(), offered) : List.of();
            boolean starred = keyed.isEmpty() && right.size() == 1;
            if (!many || (keyed.isEmpty() && !starred)) {
                rest.add(lines.get(i));
                i++;
                continue;
            }
            found.add(new Choices(
                    lines.get(i).number(),
                    question(lines.get(i).raw()),
                    List.copyOf(offered.values()),
                    starred ? right : keyed));
            i = end + (starred ? 0 : 1);
        }
        return new Taken(found, rest);
    }

    private static String question(String raw) {
        Matcher count = COUNT.matcher(raw);
        return count.lookingAt() ? raw.substring(count.end()) : raw;
    }

    /** Reads the choice that is next, or gives null when the line is none. */
    private static @Nullable Matcher option(String raw, int before) {
        Matcher option = OPTION.matcher(raw);
        return option.matches() && Character.toLowerCase(option.group(2).charAt(0)) == 'a' + before ? option : null;
    }

    /** The choices that a key names, by their letters or in full; none when the line is no key of them. */
    private static List<String> keyed(String raw, Map<Character, String> offered) {
        Matcher key = raw.length() > LONGEST_KEY ? null : KEY.matcher(raw);
        if (key == null || !key.matches()) {
            return List.of();
        }
        String named = Spaces.strip(key.group(1));
        if (offered.containsValue(named)) {
            return List.of(named);
        }
        List<String> right = new ArrayList<>();
        if (!LETTERS.matcher(named).matches()) {
            return right;
        }
        for (String word : named.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 1 && !word.equals("and") && !word.equals("und") && !word.equals("et")) {
                break;
            }
            String choice = word.length() == 1 ? offered.get(word.charAt(0)) : null;
            if (choice != null && !right.contains(choice)) {
                right.add(choice);
            }
            if (choice != null && isText(named, choice)) {
                break;
            }
        }
        return right;
    }

    /** Whether the text of a choice stands behind its letter. */
    private static boolean isText(String named, String choice) {
        return named.endsWith(choice);
    }
}
