package revise.grading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text, in the many ways that people write them. */
public final class Dates {
    private static final int LEAST_YEAR = 1000;
    private static final int MOST_YEAR = 2999;

    private final Statement statement;
    private final Lexicon lexicon;
    private final List<PartialDate> candidates = new ArrayList<>();
    private int last;

    private Dates(Statement statement) {
        this.statement = statement;
        this.lexicon = statement.lexicon();
    }

    /** All dates, in the order of the text. A month alone is one only when nothing else stands in its clause. */
    public static List<DateMention> in(Statement statement) {
        Dates reader = new Dates(statement);
        List<DateMention> found = new ArrayList<>();
        for (int i = 0; i < statement.size(); i = Math.max(i + 1, reader.last + 1)) {
            reader.candidates.clear();
            reader.last = i;
            reader.read(i);
            if (!reader.candidates.isEmpty()) {
                found.add(new DateMention(reader.candidates, i, reader.last));
            }
        }
        return found;
    }

    private void read(int i) {
        Token token = statement.token(i);
        if (token.isNumber()) {
            number(i);
        } else if (token.isWord() && lexicon.month(token.text()) > 0 && yearAfter(i) > 0) {
            monthFirst(i, lexicon.month(token.text()));
        } else if (token.isWord() && Numbers.day(token.text(), lexicon) > 0) {
            dayFirst(i, Numbers.day(token.text(), lexicon));
        } else if (token.isWord() && lexicon.month(token.text()) > 0) {
            monthFirst(i, lexicon.month(token.text()));
        } else if (token.isSign('\'')
                && isShort(i + 1)
                && !statement.token(i + 1).spaced()) {
            shortYear(i + 1);
            last = Math.max(last, i + 1);
        }
    }

    private void add(@Nullable PartialDate date, int end) {
        if (date != null) {
            candidates.add(date);
            last = Math.max(last, end);
        }
    }

    private void number(int i) {
        String text = statement.token(i).text();
        if (text.indexOf('.') > 0 && text.indexOf('.') != text.lastIndexOf('.')) {
            parts(text.split("\\.", -1), i);
            return;
        }
        int[] run = run(i, '-');
        if (run.length == 1) {
            run = run(i, '/');
        }
        if (run.length > 1) {
            String[] parts = new String[run.length];
            for (int k = 0; k < run.length; k++) {
                parts[k] = statement.token(run[k]).text();
            }
            parts(parts, run[run.length - 1]);
            if (!candidates.isEmpty()) {
                return;
            }
        }
        if (text.indexOf('.') > 0 && isDotted(text)) {
            parts(text.split("\\.", -1), i);
        }
        boolean day = isDigits(i) && text.length() <= 2 && dayFirst(i, Integer.parseInt(text));
        if (!day) {
            year(i);
        }
    }

    /** Month and year as in 9.1934. */
    private static boolean isDotted(String text) {
        int point = text.indexOf('.');
        return point <= 2 && text.length() - point - 1 == 4;
    }

    /** The places of numbers of digits that the sign joins without spaces, at most three. */
    private int[] run(int i, char sign) {
        int count = 1;
        while (count < 3
                && isDigits(i + 2 * count)
                && statement.token(i + 2 * count - 1).isSign(sign)
                && !statement.token(i + 2 * count - 1).spaced()
                && !statement.token(i + 2 * count).spaced()) {
            count++;
        }
        int[] places = new int[count];
        for (int k = 0; k < count; k++) {
            places[k] = i + 2 * k;
        }
        return places;
    }

    private void parts(String[] parts, int end) {
        int[] numbers = new int[parts.length];
        for (int k = 0; k < parts.length; k++) {
            if (parts[k].isEmpty() || parts[k].length() > 4 || !isDigits(parts[k])) {
                return;
            }
            numbers[k] = Integer.parseInt(parts[k]);
        }
        boolean yearFirst = parts[0].length() == 4;
        if (parts.length == 3) {
            if (yearFirst) {
                add(PartialDate.of(numbers[0], false, numbers[1], numbers[2]), end);
            } else {
                boolean two = parts[2].length() <= 2;
                add(PartialDate.of(numbers[2], two, numbers[1], numbers[0]), end);
                if (numbers[0] != numbers[1]) {
                    add(PartialDate.of(numbers[2], two, numbers[0], numbers[1]), end);
                }
            }
        } else if (parts.length == 2) {
            if (yearFirst) {
                add(PartialDate.of(numbers[0], false, numbers[1], 0), end);
            } else if (parts[1].length() == 4) {
                add(PartialDate.of(numbers[1], false, numbers[0], 0), end);
            }
        }
    }

    /** A day, its month, perhaps a year: 18th of September, 1934. */
    private boolean dayFirst(int i, int day) {
        int next = i + 1;
        while (next < statement.size()
                && (isOrdinal(next) || statement.token(next).isSign('.') || isOf(next))) {
            next++;
        }
        int month = isWord(next) ? lexicon.month(statement.token(next).text()) : 0;
        if (month == 0) {
            return false;
        }
        int year = yearAfter(next);
        if (year > 0) {
            add(PartialDate.of(yearOf(year), isShort(year), month, day), year);
        } else {
            add(PartialDate.of(null, false, month, day), next);
        }
        return !candidates.isEmpty();
    }

    private void monthFirst(int i, int month) {
        int next = after(i);
        if (isDigits(next) && isBeforeEra(next + 1)) {
            add(PartialDate.of(-yearOf(next), false, month, 0), next + 1);
            return;
        }
        if (isDigits(next) && statement.token(next).text().length() <= 2) {
            int day = Integer.parseInt(statement.token(next).text());
            int behind = next + 1 < statement.size() && isOrdinal(next + 1) ? next + 1 : next;
            int year = yearAfter(behind);
            if (year > 0 && !isApostrophe(next - 1)) {
                add(PartialDate.of(yearOf(year), isShort(year), month, day), year);
            }
            if (candidates.isEmpty()) {
                add(PartialDate.of(day, true, month, 0), next);
                add(isApostrophe(next - 1) ? null : PartialDate.of(null, false, month, day), behind);
            }
            return;
        }
        int year = yearAfter(i);
        if (year > 0) {
            add(PartialDate.of(yearOf(year), false, month, 0), year);
        } else if (statement.isAlone(i, i)) {
            add(PartialDate.of(null, false, month, 0), i);
        }
    }

    /** Where the year stands that follows a month or day, behind a comma, a point or an "of"; -1 for none. */
    private int yearAfter(int i) {
        int next = after(i);
        if (isYear(next)) {
            return next;
        }
        boolean close =
                next == i + 1 || (next == i + 2 && statement.token(i + 1).isSign('.'));
        return isShort(next) && (isApostrophe(next - 1) || close) ? next : -1;
    }

    private int after(int i) {
        int next = i + 1;
        while (next < statement.size()
                && next < i + 4
                && (statement.token(next).isSign('.')
                        || statement.token(next).isSign(',')
                        || statement.token(next).isSign('\'')
                        || statement.token(next).isSign('-')
                        || isOf(next))) {
            next++;
        }
        return next;
    }

    private boolean isApostrophe(int i) {
        return i >= 0 && statement.token(i).isSign('\'');
    }

    /** The second year of 1933-34. */
    private boolean endsRange(int i) {
        return i > 1
                && isShort(i)
                && statement.token(i - 1).isSign('-')
                && isYear(i - 2)
                && yearOf(i) > yearOf(i - 2) % 100;
    }

    private void year(int i) {
        if (endsRange(i)) {
            add(PartialDate.ofYear(yearOf(i - 2) / 100 * 100 + yearOf(i)), i);
        } else if (isYear(i)) {
            int year = yearOf(i);
            boolean decade = isWord(i + 1)
                    && !statement.token(i + 1).spaced()
                    && (statement.token(i + 1).text().equals("s")
                            || statement.token(i + 1).text().equals("er"));
            if (isBeforeEra(i + 1)) {
                add(PartialDate.ofYear(-year), i + 1);
            } else {
                add(new PartialDate(year, false, decade, 0, 0), decade ? i + 1 : i);
            }
        } else if (isDigits(i) && isBeforeEra(i + 1)) {
            add(PartialDate.ofYear(-Integer.parseInt(statement.token(i).text())), i + 1);
        } else if (isDigits(i) && isOurEra(i + 1)) {
            add(PartialDate.ofYear(Integer.parseInt(statement.token(i).text())), i + 1);
        }
    }

    private void shortYear(int i) {
        boolean decade = isWord(i + 1)
                && !statement.token(i + 1).spaced()
                && statement.token(i + 1).text().equals("s");
        add(new PartialDate(yearOf(i), true, decade, 0, 0), i);
    }

    private boolean isOrdinal(int i) {
        if (!isWord(i) || statement.token(i).spaced()) {
            return false;
        }
        return switch (statement.token(i).text()) {
            case "er", "o", "a", "te", "ter", "ten" -> true;
            default -> false;
        };
    }

    private boolean isOf(int i) {
        if (!isWord(i)) {
            return false;
        }
        return switch (statement.token(i).text()) {
            case "of", "de", "del", "the", "in" -> true;
            default -> false;
        };
    }

    private boolean isBeforeEra(int i) {
        if (!isWord(i)) {
            return false;
        }
        String word = statement.token(i).text();
        boolean german = word.equals("v")
                && i + 1 < statement.size()
                && statement.token(i + 1).text().equals("chr");
        return word.equals("bc") || word.equals("bce") || german;
    }

    private boolean isOurEra(int i) {
        return isWord(i)
                && (statement.token(i).text().equals("ad")
                        || statement.token(i).text().equals("ce"));
    }

    private boolean isYear(int i) {
        return isDigits(i)
                && statement.token(i).text().length() == 4
                && yearOf(i) >= LEAST_YEAR
                && yearOf(i) <= MOST_YEAR;
    }

    private boolean isShort(int i) {
        return isDigits(i) && statement.token(i).text().length() == 2;
    }

    private int yearOf(int i) {
        return Integer.parseInt(statement.token(i).text());
    }

    private boolean isWord(int i) {
        return i < statement.size() && statement.token(i).isWord();
    }

    /** Whether a token is a number of up to four digits. */
    private boolean isDigits(int i) {
        return i >= 0
                && i < statement.size()
                && statement.token(i).isNumber()
                && statement.token(i).text().length() <= 4
                && isDigits(statement.token(i).text());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
