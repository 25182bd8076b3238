package revise.grading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, with their units. */
public final class Quantities extends TokenReader {
    private final Lexicon lexicon;

    private Quantities(Statement statement) {
        super(statement, 0);
        this.lexicon = statement.lexicon();
    }

    /** All numbers, in the order of the text. */
    public static List<Quantity> in(Statement statement) {
        Quantities reader = new Quantities(statement);
        List<Quantity> found = new ArrayList<>();
        while (reader.at < statement.size()) {
            int first = reader.at;
            List<Double> values = reader.values();
            if (values.isEmpty()) {
                reader.at = Math.max(first + 1, reader.at);
            } else {
                found.add(reader.quantity(first, values));
            }
        }
        return found;
    }

    /**
     * Gives a number that a deck declares.
     *
     * @return null when the text is no single number
     */
    public static @Nullable Double declared(String number) {
        String plain = number.strip()
                .replace('\u2212', '-')
                .replace(" ", "")
                .replace("\u00A0", "")
                .replace("\u202F", "");
        int exponent = Math.max(plain.indexOf('e'), plain.indexOf('E'));
        String mantissa = exponent < 0 ? plain : plain.substring(0, exponent);
        boolean negative = mantissa.startsWith("-");
        String digits = negative || mantissa.startsWith("+") ? mantissa.substring(1) : mantissa;
        if (digits.isEmpty() || !Character.isDigit(digits.charAt(digits.length() - 1))) {
            return null;
        }
        // Decks are written with a decimal point.
        List<Double> values = Numbers.values(digits.startsWith(".") ? "0" + digits : digits, false);
        if (values.isEmpty()) {
            return null;
        }
        double scale = exponent < 0
                ? 1
                : Math.pow(10, Integer.parseInt(plain.substring(exponent + 1).replace("+", "")));
        return (negative ? -1 : 1) * values.get(0) * scale;
    }

    /** The unit that a text names, or null when it is none that is known. */
    public static @Nullable Unit unit(String name, Lexicon lexicon) {
        Statement statement = Statement.of(name, lexicon);
        UnitReader reader = new UnitReader(statement, 0);
        Unit unit = reader.unit();
        return reader.at() == statement.size() ? unit : null;
    }

    /** Whether a text names a unit of the same dimension by itself, and not with a number before it. */
    public static boolean names(Statement statement, Unit wanted) {
        for (int i = 0; i < statement.size(); i++) {
            boolean counted = i > 0 && statement.token(i - 1).isNumber();
            Unit unit = new UnitReader(statement, i).unit();
            if (unit != null && !counted && unit.isLike(wanted)) {
                return true;
            }
        }
        return false;
    }

    private Quantity quantity(int first, List<Double> values) {
        UnitReader units = new UnitReader(statement, at);
        Unit before = first > 0 ? units.money(first - 1) : null;
        Unit after = units.unit();
        at = units.at();
        boolean negative = isNegative(first);
        List<Double> signed = negative ? values.stream().map(value -> -value).toList() : values;
        return new Quantity(signed, after != null ? after : before, first, at - 1);
    }

    private boolean isNegative(int first) {
        if (first > 0 && statement.token(first - 1).text().equals("minus")) {
            return true;
        }
        if (first == 0 || !is(first - 1, '-') || statement.token(first).spaced()) {
            return false;
        }
        return first == 1
                || (statement.token(first - 1).spaced()
                        && !statement.token(first - 2).isNumber());
    }

    private List<Double> values() {
        Token token = statement.token(at);
        if (token.isWord()) {
            return spelled();
        }
        if (!token.isNumber()) {
            return List.of();
        }
        List<Double> values = Numbers.values(token.text(), lexicon.writesDecimalComma());
        String digits = token.text();
        at++;
        if (values.isEmpty()) {
            return values;
        }
        StringBuilder grouped = new StringBuilder(digits);
        while (digits.length() <= 3 && isDigits(digits, 0) && isGroup(at)) {
            grouped.append(statement.token(at++).text());
        }
        if (grouped.length() > digits.length()) {
            values = List.of(Double.parseDouble(grouped.toString()));
        }
        return scaled(fraction(values));
    }

    private boolean isGroup(int place) {
        return place < statement.size()
                && statement.token(place).isNumber()
                && statement.token(place).text().length() == 3
                && Numbers.values(statement.token(place).text(), false).size() == 1
                && Character.isDigit(statement.token(place).text().charAt(1))
                && !is(place + 1, '/');
    }

    private List<Double> fraction(List<Double> values) {
        if (is(at, '/') && !spaced(at) && isPlain(at + 1) && !spaced(at + 1)) {
            double below = Double.parseDouble(statement.token(at + 1).text());
            at += 2;
            return below == 0
                    ? List.of()
                    : values.stream().map(value -> value / below).toList();
        }
        if (isPlain(at) && is(at + 1, '/') && isPlain(at + 2) && !spaced(at + 1) && !spaced(at + 2)) {
            double above = Double.parseDouble(statement.token(at).text());
            double below = Double.parseDouble(statement.token(at + 2).text());
            if (above < below) {
                at += 3;
                return values.stream().map(value -> value + above / below).toList();
            }
        }
        return values;
    }

    /** Powers of ten and words such as million. */
    private List<Double> scaled(List<Double> values) {
        double factor = 1;
        int power = at;
        if (is(at, '^') && isExponent(at + 1)) {
            at++;
            int exponent = exponent();
            return values.stream().map(value -> Math.pow(value, exponent)).toList();
        }
        boolean times = is(power, '*')
                || (isWord(power) && statement.token(power).text().equals("x"));
        if (times
                && isPlain(power + 1)
                && statement.token(power + 1).text().equals("10")
                && is(power + 2, '^')
                && isExponent(power + 3)) {
            at = power + 3;
            factor = Math.pow(10, exponent());
        } else if (isWord(at) && !spaced(at)) {
            factor = attached(statement.token(at).text());
        }
        if (isWord(at) && isMillions(statement.token(at).text())) {
            // It may be metres as well.
            List<Double> both = new ArrayList<>(values);
            values.forEach(value -> both.add(value * 1e6));
            return both;
        }
        while (isWord(at) && Numbers.multiple(statement.token(at).text()) > 0) {
            factor *= Numbers.multiple(statement.token(at++).text());
        }
        double by = factor;
        return by == 1 ? values : values.stream().map(value -> value * by).toList();
    }

    private boolean isMillions(String word) {
        boolean isLetter = word.equals("m") || word.equals("mn");
        return isLetter
                && !(at + 1 < statement.size() && statement.token(at + 1).isSign('/'));
    }

    /** An exponent written as e23 or e-23. */
    private double attached(String word) {
        if (word.length() > 1 && word.length() < 5 && word.charAt(0) == 'e' && isDigits(word, 1)) {
            at++;
            return Math.pow(10, Integer.parseInt(word.substring(1)));
        }
        if (word.equals("e") && is(at + 1, '-') && isPlain(at + 2)) {
            at++;
            return Math.pow(10, exponent());
        }
        return 1;
    }

    /** Numbers in words: two, twenty-five, three hundred and six, four million. */
    private List<Double> spelled() {
        double sum = 0;
        double part = -1;
        int from = at;
        int roman = statement.token(at).capital() ? Numbers.roman(statement.quote(at, at)) : 0;
        if (roman > 1) {
            at++;
            return List.of((double) roman);
        }
        while (isWord(at)) {
            String word = statement.token(at).text();
            int number = Numbers.word(word, lexicon);
            double multiple = Numbers.multiple(word);
            if (number >= 0 && (part < 0 || joins(part, number))) {
                part = Math.max(part, 0) + number;
            } else if (multiple > 0 && at > from) {
                double of = part < 0 ? 1 : part;
                part = multiple == 100 ? of * multiple : -1;
                sum += multiple == 100 ? 0 : of * multiple;
            } else if (!(word.equals("and")
                    && at > from
                    && at + 1 < statement.size()
                    && Numbers.word(statement.token(at + 1).text(), lexicon) >= 0
                    && sum + part >= 100)) {
                break;
            }
            at++;
            at += is(at, '-')
                            && isWord(at + 1)
                            && Numbers.word(statement.token(at + 1).text(), lexicon) >= 0
                    ? 1
                    : 0;
        }
        double whole = sum + Math.max(part, 0);
        return at == from ? List.of() : List.of(whole + decimals());
    }

    /** Decimals in words: point five. */
    private double decimals() {
        if (!isWord(at) || !statement.token(at).text().equals("point")) {
            return 0;
        }
        double scale = 0.1;
        double sum = 0;
        int next = at + 1;
        while (isWord(next)
                && Numbers.word(statement.token(next).text(), lexicon) >= 0
                && Numbers.word(statement.token(next).text(), lexicon) < 10) {
            sum += scale * Numbers.word(statement.token(next++).text(), lexicon);
            scale /= 10;
        }
        at = next > at + 1 ? next : at;
        return sum;
    }

    private static boolean joins(double part, int number) {
        return (part % 100 >= 20 && part % 10 == 0 && number < 10) || (part >= 100 && part % 100 == 0);
    }
}
