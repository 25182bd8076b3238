package revise.exchange.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks off the lines. What looks like one is one only where the other lines have its neighbours. */
final class MarkReader {
    /** No mark is longer, so that a long line costs no more than a short one. */
    private static final int LONGEST = 40;

    private static final int LARGEST_NUMBER = 999;
    private static final int LAST_DAY = 31;

    private static final Pattern LABEL =
            Pattern.compile("(?iu)(q|question|frage|f|pregunta|p|domanda|d|front|term|prompt|vorderseite|begriff"
                    + "|a|answer|ans|antwort|r|respuesta|r\u00E9ponse|reponse|risposta|back|definition|def|meaning"
                    + "|r\u00FCckseite|solution|l\u00F6sung)"
                    + "(?:\\s?\\(?#?(\\d{1,4})\\)?)?(?:\\s?([:.)])|\\s([-\u2013\u2014])(?=\\s)|(?=\\s|$))\\s*");
    private static final Set<String> QUESTION_LABELS = Set.of(
            "q",
            "question",
            "frage",
            "f",
            "pregunta",
            "p",
            "domanda",
            "d",
            "front",
            "term",
            "prompt",
            "vorderseite",
            "begriff");
    private static final Set<String> ANSWER_LABELS =
            Words.set("a answer ans antwort r respuesta r\u00E9ponse reponse risposta back definition def meaning"
                    + " r\u00FCckseite solution l\u00F6sung");
    private static final int LONGEST_LABEL = 12;
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(\\d{1,3})([.)]|\\s?[-\u2013:](?=\\s))(?:\\s+|(?=\\p{Lu}))");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-hA-H]|i{1,3}|iv|v|vi{1,3})([.)])\\s+");
    private static final Pattern MONTH = Pattern.compile(
            "(?iu)(jan|feb|m[a\u00E4]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|f\u00E9v|mars|avr|juin|juil|ao\u00FBt"
                    + "|ene|abr|ago|gen|mag|giu|lug|set|ott|dic)\\p{L}*\\.?(\\s.*|$)");
    private static final Pattern ROMAN = Pattern.compile("i{1,3}|iv|v|vi{1,3}");
    private static final List<String> ROMANS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii");

    /** Numbers, letters and labels that there are in the text, such as {@code .12} or {@code )a}. */
    private final Set<String> seen = new HashSet<>();

    private final int[] ones = new int[Mark.Numeral.values().length];

    /** The number of the last line that has one. */
    private int last;

    private final int[] labels = new int[128];
    private final int[] bullets = new int[Mark.Bullet.values().length];
    private int questions;
    private int answers;

    private MarkReader() {}

    /** Takes the marks off. A dash may also have come to the start of a line by the breaking of lines. */
    static List<Line> read(List<Line> lines, Width width) {
        MarkReader reader = new MarkReader();
        int forced = 0;
        for (int i = 0; i < lines.size(); i++) {
            Mark mark = reader.read(lines.get(i).raw(), false).mark();
            reader.count(mark);
            reader.countLetter(lines.get(i).raw());
            forced += mark.bullet() == Mark.Bullet.DASH && isForced(lines, i, width) ? 1 : 0;
        }
        boolean noBullets = forced * 2 > reader.bullets[Mark.Bullet.DASH.ordinal()];
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Read read = reader.read(line.raw(), true);
            boolean broken = read.mark().bullet() == Mark.Bullet.DASH
                    && isForced(lines, i, width)
                    && (noBullets || Line.startsSmall(read.rest()));
            marked.add(broken ? line : line.marked(read.mark(), read.rest()));
        }
        return marked;
    }

    private static boolean isForced(List<Line> lines, int i, Width width) {
        return i > 0 && lines.get(i).blanks() == 0 && width.isForced(lines.get(i - 1), lines.get(i));
    }

    /** Gives the text behind whatever looks like marks, without asking the other lines. */
    static String bare(String raw) {
        return new MarkReader().read(raw, false).rest();
    }

    private record Read(Mark mark, String rest) {}

    private void count(Mark mark) {
        bullets[mark.bullet().ordinal()]++;
        if (mark.label() != ' ') {
            labels[mark.label()]++;
            questions += mark.numeral() == Mark.Numeral.QUESTION ? 1 : 0;
            answers += mark.numeral() == Mark.Numeral.ANSWER ? 1 : 0;
        } else if (mark.numeral() != Mark.Numeral.NONE) {
            ones[mark.numeral().ordinal()] += mark.value() == 1 ? 1 : 0;
            seen.add(key(mark, mark.value()));
        }
    }

    /** What may be the label of an answer may be the first letter of a list as well. */
    private void countLetter(String raw) {
        String head = raw.substring(bulletEnd(raw, bullet(raw)));
        if (head.startsWith("a)") || head.startsWith("a.") || head.startsWith("A)") || head.startsWith("A.")) {
            ones[Mark.Numeral.LETTER.ordinal()]++;
            seen.add(Mark.Numeral.LETTER.name() + 1);
        }
    }

    private static String key(Mark mark, int value) {
        return mark.numeral().name() + value;
    }

    private Read read(String raw, boolean strict) {
        Mark.Bullet bullet = bullet(raw, strict);
        String rest = raw.substring(bulletEnd(raw, bullet));
        int bold = rest.startsWith("**") && rest.length() > 4 && rest.charAt(2) != '*' ? 2 : 0;
        String inner = rest.substring(bold);
        String head = inner.substring(0, Math.min(LONGEST, inner.length()));
        Mark numeral = numeral(head, inner, strict);
        int end = numeral.numeral() == Mark.Numeral.NONE ? 0 : end(numeral, head);
        return closed(bullet, numeral, rest, inner, end, bold > 0);
    }

    private static Mark bold(Mark mark) {
        return new Mark(mark.bullet(), mark.numeral(), mark.value(), true, mark.label());
    }

    /** Sees to the asterisks: round the mark, round the whole line, or none of our business. */
    private static Read closed(Mark.Bullet bullet, Mark numeral, String rest, String inner, int end, boolean bold) {
        Mark marked = new Mark(bullet, numeral.numeral(), numeral.value(), false, numeral.label());
        String text = inner.substring(end);
        if (!bold) {
            boolean whole =
                    end > 0 && text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2;
            return whole
                    ? new Read(bold(marked), Spaces.strip(text.substring(2, text.length() - 2)))
                    : new Read(marked, Spaces.strip(text));
        }
        if (end > 0 && text.startsWith("**")) {
            return new Read(marked, Spaces.strip(text.substring(2)));
        }
        int close = text.indexOf("**");
        if (close > 0 && close == text.length() - 2) {
            return new Read(
                    new Mark(bullet, numeral.numeral(), numeral.value(), true, numeral.label()),
                    Spaces.strip(text.substring(0, close)));
        }
        return end > 0 && close < 0
                ? new Read(marked, Spaces.strip(text))
                : new Read(new Mark(bullet, Mark.Numeral.NONE, 0, false, ' '), Spaces.strip(rest));
    }

    /** A sign that no other line has may belong to a formula. */
    private Mark.Bullet bullet(String raw, boolean strict) {
        Mark.Bullet bullet = bullet(raw);
        boolean lone = strict && bullets[bullet.ordinal()] < 2;
        int end = bulletEnd(raw, bullet);
        boolean formula = end < raw.length() && !Character.isLetter(raw.charAt(end)) && !raw.startsWith("**", end);
        return formula && (lone || bullet == Mark.Bullet.ARROW) ? Mark.Bullet.NONE : bullet;
    }

    private static Mark.Bullet bullet(String raw) {
        if (raw.length() < 2) {
            return Mark.Bullet.NONE;
        }
        char first = raw.charAt(0);
        boolean spaced = Spaces.isSpace(raw.charAt(1));
        if ("\u2022\u25E6\u25AA\u25CF\u2023\u25B6\u25BA\u25A0\u25CB\uF0B7\u2043".indexOf(first) >= 0) {
            return Mark.Bullet.DOT;
        }
        if (!spaced) {
            return first == '#' && hashes(raw) > 0 ? Mark.Bullet.HASH : Mark.Bullet.NONE;
        }
        return switch (first) {
            case '-', '\u2013', '\u2014', '\u2212' -> Mark.Bullet.DASH;
            case '*' -> Mark.Bullet.STAR;
            case '\u00B7' -> Mark.Bullet.DOT;
            case '>', '\u2192', '\u27A2', '\u27A4' -> Mark.Bullet.ARROW;
            case '#' -> Mark.Bullet.HASH;
            case 'o' -> raw.charAt(1) == '\t' ? Mark.Bullet.DOT : Mark.Bullet.NONE;
            default -> Mark.Bullet.NONE;
        };
    }

    /** How many signs a Markdown heading begins with; 0 when it is none. */
    private static int hashes(String raw) {
        int hashes = 0;
        while (hashes < raw.length() && raw.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes <= 6 && hashes < raw.length() && Spaces.isSpace(raw.charAt(hashes)) ? hashes : 0;
    }

    private static int bulletEnd(String raw, Mark.Bullet bullet) {
        if (bullet == Mark.Bullet.NONE) {
            return 0;
        }
        int end = bullet == Mark.Bullet.HASH ? Math.max(1, hashes(raw)) : 1;
        while (end < raw.length() && Spaces.isSpace(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private Mark numeral(String head, String inner, boolean strict) {
        Matcher label = LABEL.matcher(head);
        if (mayBeLabel(head) && label.lookingAt() && isLabel(label, head, inner) && (!strict || isLabelOfText(label))) {
            String word = word(label);
            boolean asks = QUESTION_LABELS.contains(word);
            return new Mark(
                    Mark.Bullet.NONE,
                    asks ? Mark.Numeral.QUESTION : Mark.Numeral.ANSWER,
                    0,
                    false,
                    Character.toLowerCase(word.charAt(0)));
        }
        Matcher number = NUMBER.matcher(head);
        if (number.lookingAt() && number.end() < inner.length()) {
            int value = Integer.parseInt(number.group(1));
            Mark mark = new Mark(
                    Mark.Bullet.NONE,
                    number.group(2).equals(")") ? Mark.Numeral.PAREN : Mark.Numeral.DOT,
                    value,
                    false,
                    ' ');
            boolean date = MONTH.matcher(head.substring(number.end())).matches();
            return value <= LARGEST_NUMBER && isNumbered(mark, date, strict) ? mark : Mark.NONE;
        }
        Matcher letter = LETTER.matcher(head);
        if (letter.lookingAt() && letter.end() < inner.length()) {
            String word = letter.group(1);
            int value = ROMAN.matcher(word).matches() && !word.equals("i")
                    ? 100 + ROMANS.indexOf(word)
                    : word.equals("i") ? 100 : Character.toLowerCase(word.charAt(0)) - 'a' + 1;
            Mark mark = new Mark(Mark.Bullet.NONE, Mark.Numeral.LETTER, value, false, ' ');
            return !strict || hasNeighbour(mark) ? mark : Mark.NONE;
        }
        return Mark.NONE;
    }

    /** Whether the first word is that of a label: to look for one in each line would take long. */
    private static boolean mayBeLabel(String head) {
        int end = 0;
        while (end < head.length() && end < LONGEST_LABEL && Character.isLetter(head.charAt(end))) {
            end++;
        }
        String word = head.substring(0, end).toLowerCase(Locale.ROOT);
        return QUESTION_LABELS.contains(word) || ANSWER_LABELS.contains(word);
    }

    /** "9. November" is a date, unless the numbers count on with it. */
    private boolean isNumbered(Mark mark, boolean date, boolean strict) {
        if (!strict) {
            return true;
        }
        boolean counts = date
                ? mark.value() > LAST_DAY
                        || mark.value() == last + 1
                        || (mark.value() == 1 && ones[mark.numeral().ordinal()] > 3)
                : hasNeighbour(mark);
        last = counts ? mark.value() : last;
        return counts && hasNeighbour(mark);
    }

    private static String word(Matcher label) {
        return label.group(1).toLowerCase(Locale.ROOT);
    }

    /** A letter needs its colon; a word in the middle of a sentence is no label, nor is "Question 4" with more behind it. */
    private static boolean isLabel(Matcher label, String head, String inner) {
        boolean numbered = label.group(2) != null;
        String sign = label.group(3);
        String word = word(label);
        if (sign == null && label.group(4) == null) {
            return numbered && (label.end() == inner.length() || word.equals("q"));
        }
        if (":".equals(sign)) {
            return true;
        }
        boolean letter = word.equals("q") || word.equals("a");
        boolean dash = sign == null;
        return (letter && !dash && label.end() > 0 && isSpaced(label, head)) || numbered;
    }

    private static boolean isSpaced(Matcher label, String head) {
        return label.end() == head.length()
                || Spaces.isSpace(head.charAt(label.end() - 1))
                || head.startsWith("**", label.end());
    }

    /** Whether the labels of the whole text are such ones: a question's, with its like or with an answer's. */
    private boolean isLabelOfText(Matcher label) {
        String word = word(label);
        boolean asks = QUESTION_LABELS.contains(word);
        boolean pairs = questions > 0 && answers > 0;
        char partner = switch (word) {
            case "f" -> 'a';
            case "p", "d" -> 'r';
            case "r" -> 'p';
            default -> ' ';
        };
        if (partner != ' ' && word.length() == 1) {
            return pairs && (labels[partner] > 0 || (partner == 'p' && labels['d'] > 0));
        }
        if (word.equals("a") && !":".equals(label.group(3))) {
            return questions >= 2;
        }
        return pairs || (asks ? questions >= 2 : answers >= 2 && !seen.contains(Mark.Numeral.LETTER.name() + 2));
    }

    private boolean hasNeighbour(Mark mark) {
        return seen.contains(key(mark, mark.value() + 1))
                || (mark.value() > 1 && seen.contains(key(mark, mark.value() - 1)))
                || (mark.value() == 1 && ones[mark.numeral().ordinal()] >= 2);
    }

    private static int end(Mark mark, String head) {
        Pattern pattern = switch (mark.numeral()) {
            case QUESTION, ANSWER -> LABEL;
            case DOT, PAREN -> NUMBER;
            default -> LETTER;
        };
        Matcher matcher = pattern.matcher(head);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
