package revise.grading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What written numbers mean. */
final class Numbers {
    private static final Map<String, Double> MULTIPLES = Map.ofEntries(
            Map.entry("pair", 2.0),
            Map.entry("pairs", 2.0),
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("tausend", 1e3),
            Map.entry("mille", 1e3),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("millionen", 1e6),
            Map.entry("mio", 1e6),
            Map.entry("millones", 1e6),
            Map.entry("milioni", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("milliarde", 1e9),
            Map.entry("milliarden", 1e9),
            Map.entry("milliard", 1e9),
            Map.entry("milliards", 1e9),
            Map.entry("trillion", 1e12));

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30),
            Map.entry("ersten", 1),
            Map.entry("zweiten", 2),
            Map.entry("dritten", 3),
            Map.entry("vierten", 4),
            Map.entry("funften", 5),
            Map.entry("sechsten", 6),
            Map.entry("siebten", 7),
            Map.entry("achten", 8),
            Map.entry("neunten", 9),
            Map.entry("zehnten", 10),
            Map.entry("elften", 11),
            Map.entry("zwolften", 12),
            Map.entry("premier", 1));

    private Numbers() {}

    /** What a word multiplies the number before it by, or 0. */
    static double multiple(String word) {
        Double known = MULTIPLES.get(word);
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, Double> multiple : MULTIPLES.entrySet()) {
            if (Slips.isSlip(multiple.getKey(), word)) {
                return multiple.getValue();
            }
        }
        return 0;
    }

    /** The value of a Roman number in capitals, or 0. */
    static int roman(String letters) {
        int sum = 0;
        int last = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int value = switch (letters.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                default -> 0;
            };
            if (value == 0) {
                return 0;
            }
            sum += value < last ? -value : value;
            last = value;
        }
        return letters.length() > 6 ? 0 : sum;
    }

    /** The number below a hundred that a word stands for, or -1. */
    static int word(String word, Lexicon lexicon) {
        int number = lexicon.number(word);
        return number >= 0 || !lexicon.isEnglish() ? number : ENGLISH.getOrDefault(word, -1);
    }

    /** The day of a month that an ordinal or a number stands for, or -1. */
    static int day(String word, Lexicon lexicon) {
        int number = lexicon.number(word);
        return number >= 0 ? number : DAYS.getOrDefault(word, -1);
    }

    /** What digits with points and commas can mean, the likeliest first; nothing when they are no number. */
    static List<Double> values(String written, boolean decimalComma) {
        String digits = written.replace("'", "");
        int points = count(digits, '.');
        int commas = count(digits, ',');
        if (points + commas == 0) {
            return List.of(Double.parseDouble(digits));
        }
        if (points > 0 && commas > 0) {
            char decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
            return (decimal == '.' ? points : commas) == 1 ? List.of(with(digits, decimal)) : List.of();
        }
        char sign = points > 0 ? '.' : ',';
        boolean thousands = areGroups(digits, sign);
        if (points + commas > 1) {
            return thousands ? List.of(with(digits, ' ')) : List.of();
        }
        if (!thousands) {
            return List.of(with(digits, sign));
        }
        List<Double> both = new ArrayList<>(List.of(with(digits, sign), with(digits, ' ')));
        if ((sign == ',') != decimalComma) {
            both.add(both.remove(0));
        }
        return both;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /** Whether the sign parts groups of three digits, the first of which may be shorter but not 0. */
    private static boolean areGroups(String digits, char sign) {
        int first = digits.indexOf(sign);
        if (first > 3 || digits.charAt(0) == '0') {
            return false;
        }
        for (int i = first; i < digits.length(); i += 4) {
            int next = digits.indexOf(sign, i + 1);
            if ((next < 0 ? digits.length() : next) != i + 4) {
                return false;
            }
        }
        return true;
    }

    private static double with(String digits, char decimal) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == decimal) {
                plain.append('.');
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return Double.parseDouble(plain.toString());
    }
}
