package revise.exchange.paste;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is seen of each line, and where lines may be parts of one. */
final class Observations {
    private static final int[] LENGTHS = {1, 3, 6, 10, 16, 26, 45};
    private static final Pattern PART = Pattern.compile(
            "(?iu)((topic|chapter|unit|section|part|module|lesson|week|lecture|paper|theme|kapitel|thema|teil|abschnitt"
                    + "|chapitre|partie|cap\u00EDtulo|tema|unidad|capitolo|unit\u00E0|parte)\\s+([0-9]{1,3}|[ivx]{1,5}|[a-h])"
                    + "\\b.{0,80}|.{0,80}\\b(flashcards?|flash cards|revision|vocab|vocabulary|quiz|key terms|study guide"
                    + "|lernkarten|karteikarten|fiches|glossary|notes))\\P{L}*");
    private static final String QUOTES = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";
    private static final String CLOSING = QUOTES + ")]";

    private static final Set<String> SMALL = Words.set(
            "a an and at by for from in of on or the to with v vs und der die das von im et de la le les des du en y");

    private static final Set<String> SPEECH =
            Words.set("ask asks asked question questions say says said saying word words"
                    + " line lines quote quotation phrase slogan motto cry cries cried shout shouts"
                    + " frage fragt fragte sagt sagte wort worte zitat satz ruft rief"
                    + " demande demandait dit disait mot mots citation cri"
                    + " pregunta preguntan pregunt\u00F3 dice dijo palabras cita frase grita"
                    + " chiede domanda chiese disse parole citazione");

    /** Of {@link Feature#END}. */
    private static final int QUOTED = 1;

    private final List<Line> lines;
    private final byte[] values;
    private final byte[] askingOfTwo;
    private final int[] words;
    private final int[] marks;
    private final float[] joins;

    private Observations(List<Line> lines) {
        this.lines = lines;
        int n = lines.size();
        values = new byte[n * Feature.values().length];
        askingOfTwo = new byte[n];
        words = new int[n + 1];
        marks = new int[n + 1];
        joins = new float[n];
    }

    static Observations of(List<Line> lines, Lexicon lexicon, Wrapping wrapping) {
        Observations seen = new Observations(lines);
        int commonIndent = commonIndent(lines);
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            seen.joins[i] = i == 0 ? Wrapping.NEVER : wrapping.join(lines.get(i - 1), line);
            seen.look(i, line, lexicon);
            seen.set(i, Feature.INDENT, line.indent() > commonIndent + 1 ? 1 : 0);
            int sequence = sequence(line.mark(), number);
            seen.set(i, Feature.SEQUENCE, sequence);
            number = sequence == 0 ? number : line.mark().value();
            if (i > 0 && seen.isParallel(i)) {
                seen.set(i, Feature.ASKING, Asking.NONE.ordinal());
            }
            if (i > 0
                    && seen.single(Feature.END, i) == 0
                    && isAboutWords(lines.get(i - 1).text())) {
                // What somebody asked is no question of the cards, or as likely none as it is one.
                seen.set(i, Feature.ASKING, Asking.CLAUSE.ordinal());
                seen.set(i, Feature.END, QUOTED);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean two = i + 1 < lines.size() && seen.joins[i + 1] > Wrapping.NEVER;
            String text = lines.get(i).text();
            seen.askingOfTwo[i] = two
                    ? (byte) Asking.of(Tokens.of(text + " " + lines.get(i + 1).text()), lexicon)
                            .ordinal()
                    : seen.values[i * Feature.values().length];
        }
        return seen;
    }

    /** "Where the letter was lost" below "Where notice was asked for": more of the same. */
    private boolean isParallel(int i) {
        return single(Feature.ASKING, i) == Asking.CLAUSE.ordinal()
                && single(Feature.END, i) != 0
                && firstWord(i).equals(firstWord(i - 1));
    }

    private String firstWord(int i) {
        String text = lines.get(i).text();
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** Whether a question asks for what somebody asked or said. */
    private static boolean isAboutWords(String text) {
        return end(text) == 0 && Tokens.of(text).words().stream().anyMatch(SPEECH::contains);
    }

    private static int commonIndent(List<Line> lines) {
        int least = Integer.MAX_VALUE;
        for (Line line : lines) {
            least = Math.min(least, line.indent());
        }
        return least;
    }

    private static int sequence(Mark mark, int before) {
        if (mark.value() == 0) {
            return 0;
        }
        return mark.value() == before + 1 ? 2 : mark.value() == 1 || mark.value() == 100 ? 1 : 3;
    }

    private void look(int i, Line line, Lexicon lexicon) {
        String text = line.text();
        int length = Spaces.words(text);
        words[i + 1] = words[i] + length;
        boolean inside = hasQuestionInside(text);
        int end = end(text);
        marks[i + 1] = marks[i] + (inside || end == 0 ? 1 : 0);
        set(i, Feature.ASKING, Asking.of(Tokens.of(text), lexicon).ordinal());
        set(i, Feature.END, end);
        set(i, Feature.LENGTH, length(length));
        set(i, Feature.INNER, inside ? 1 : 0);
        set(i, Feature.START, start(text));
        set(i, Feature.CASE, letters(text));
        set(i, Feature.BULLET, line.mark().bullet().ordinal());
        set(i, Feature.NUMERAL, line.mark().numeral().ordinal());
        set(i, Feature.BLANKS, Math.min(2, line.blanks()));
        set(i, Feature.BOLD, line.mark().bold() ? 1 : 0);
    }

    private void set(int line, Feature feature, int value) {
        values[line * Feature.values().length + feature.ordinal()] = (byte) value;
    }

    static boolean isQuestionMark(char c) {
        return c == '?' || c == '\uFF1F' || c == '\u061F';
    }

    /** The value of {@link Feature#END}. */
    static int end(String text) {
        int last = text.length() - 1;
        while (last > 0 && (text.charAt(last) == '*' || text.charAt(last) == '_')) {
            last--;
        }
        if (last < 0) {
            return 7;
        }
        char c = text.charAt(last);
        if (isQuestionMark(c)) {
            return 0;
        }
        if (CLOSING.indexOf(c) >= 0) {
            char before = last > 0 ? text.charAt(last - 1) : ' ';
            return isQuestionMark(before) || (before == ' ' && last > 1 && isQuestionMark(text.charAt(last - 2)))
                    ? 1
                    : before == '.' ? 2 : 6;
        }
        return switch (c) {
            case '.', '\u2026', '\u3002' -> 2;
            case ':' -> 3;
            case '!' -> 4;
            case ',', ';' -> 5;
            default -> 7;
        };
    }

    private static boolean hasQuestionInside(String text) {
        for (int i = 0; i < text.length() - 2; i++) {
            if (isQuestionMark(text.charAt(i)) && Spaces.isSpace(text.charAt(i + 1))) {
                return !Spaces.strip(text.substring(i + 2, Math.min(text.length(), i + 6)))
                        .isEmpty();
            }
        }
        return false;
    }

    static int length(int words) {
        int value = 0;
        while (value < LENGTHS.length && words > LENGTHS[value]) {
            value++;
        }
        return value;
    }

    private static int start(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        if ("\u00BF\u00A1*_(".indexOf(c) >= 0 && text.length() > 1) {
            c = text.charAt(1);
        }
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 0 : 1;
        }
        return Character.isDigit(c) ? 2 : QUOTES.indexOf(c) >= 0 ? 3 : 4;
    }

    /** The value of {@link Feature#CASE}. */
    private static int letters(String text) {
        if (text.length() > 120) {
            return 0;
        }
        if (PART.matcher(text).matches()) {
            return 2;
        }
        int capital = 0;
        for (String word : text.split("[^\\p{L}\\p{N}'\u2019-]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean small = Character.isLowerCase(word.charAt(0));
            if (small && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                return 0;
            }
            capital += small ? 0 : 1;
        }
        return capital >= 2 ? 1 : 0;
    }

    int size() {
        return lines.size();
    }

    /** The value of a feature of the lines of a range that are one. */
    int value(Feature feature, int from, int to) {
        return switch (feature) {
            case ASKING -> from == to ? single(feature, from) : askingOfTwo[from];
            case END -> end(value(Feature.ASKING, from, to), single(feature, to));
            case LENGTH -> from == to ? single(feature, from) : length(words[to + 1] - words[from]);
            case INNER -> single(feature, to) == 1 || marks[to] > marks[from] ? 1 : 0;
            default -> single(feature, from);
        };
    }

    /** A task, or a sentence with a gap, ends in a full stop or in nothing, as answers do: its end tells little. */
    private static int end(int asking, int end) {
        boolean told = asking == Asking.IMPERATIVE.ordinal() || asking == Asking.GAP.ordinal();
        return told && (end == 2 || end == 7) ? 8 : end;
    }

    private int single(Feature feature, int line) {
        return values[line * Feature.values().length + feature.ordinal()];
    }

    /** The evidence that a line goes on with the one before it; {@link Wrapping#NEVER} when it cannot. */
    float join(int line) {
        return joins[line];
    }
}
