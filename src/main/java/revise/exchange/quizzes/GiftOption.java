package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer between the braces of a question, as it is written.
 *
 * @param right whether it begins with {@code =}
 * @param weight the percentage that is written before it, or null
 * @param feedback what is said to it; blank if nothing
 */
record GiftOption(boolean right, @Nullable Double weight, String raw, String feedback) {
    private static final int LONGEST_WEIGHT = 12;

    /**
     * Gives the answers of a question.
     *
     * @param signs those that begin one
     */
    static List<GiftOption> all(String answers, String signs) {
        List<GiftOption> options = new ArrayList<>();
        int from = 0;
        while (from < answers.length()) {
            int next = GiftText.find(answers, signs, from + 1);
            String one = answers.substring(from, next < 0 ? answers.length() : next);
            if (!one.isBlank()) {
                options.add(of(one));
            }
            from = next < 0 ? answers.length() : next;
        }
        return options;
    }

    private static GiftOption of(String written) {
        char sign = written.charAt(0);
        String text = (sign == '=' || sign == '~' ? written.substring(1) : written).strip();
        int end = text.startsWith("%") ? text.indexOf('%', 1) : -1;
        Double weight = end > 1 && end <= LONGEST_WEIGHT ? number(text.substring(1, end)) : null;
        if (weight != null) {
            text = text.substring(end + 1).strip();
        }
        int hash = GiftText.find(text, "#", 0);
        String raw = hash < 0 ? text : text.substring(0, hash).strip();
        return new GiftOption(sign != '~', weight, raw, hash < 0 ? "" : text.substring(hash + 1));
    }

    private static @Nullable Double number(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean shape = !digits.isEmpty() && digits.charAt(0) != '.';
        int points = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            points += c == '.' ? 1 : 0;
            shape &= c == '.' || (c >= '0' && c <= '9');
        }
        return shape && points <= 1 ? Double.valueOf(text) : null;
    }

    /** What it is worth in percent: full marks for a right one, nothing for a wrong one, unless it says otherwise. */
    double worth() {
        return weight != null ? weight : right ? 100 : 0;
    }
}
