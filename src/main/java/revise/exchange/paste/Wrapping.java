package revise.exchange.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** At what width the lines of a text were broken, if at any, and which of the breaks are therefore none of its author's. */
final class Wrapping {
    /** No line goes on with the one before it. */
    static final float NEVER = -1000;

    private static final Set<String> OPEN_ENDS = Words.set(
            "the a an of to in on at by for with from and or but as that which who is are was were be been has have had not"
                    + " its their his her this these into between than such both more most very no per via against over"
                    + " under during through towards toward before after within without about above below near behind like"
                    + " because although while if when where whose will would could should may might must can do does did"
                    + " so other new first many some any each every all only just even being having including called"
                    + " named they he she it we you also often still never always one two three"
                    + " der die das den dem des ein eine einen einem einer und oder von zu mit im in aus auf f\u00FCr als"
                    + " zum zur durch gegen \u00FCber unter dass wenn weil nicht sich wurde war ist sind hat"
                    + " le la les de des du et ou un une en dans par au aux sur que qui pour el los y con del che di");

    private static final Set<String> STARTS =
            Words.set("they he she we you i there some many several both one two three four"
                    + " first second third another also however when where while what who why how although because during after"
                    + " before since until under over through most more less each every all any no yes if then thus so can"
                    + " nach vor seit bei wenn weil da es er sie wir man viele einige keine durch bis"
                    + " il elle ils elles on ce cette ces les pour avec sans");
    private static final int MOST_NEAR = 2000;
    private static final int MOST_WORDS = 50_000;

    private static final List<String> ENDINGS = List.of(
            "ed", "ing", "ly", "tion", "sion", "ment", "ness", "ive", "ous", "ful", "less", "able", "ible", "ity",
            "ence", "ance", "ies", "ism", "ung", "heit", "keit", "lich", "isch", "ment", "eur", "ique");

    private final Width width;

    /** Words that the text has in small letters, and such as it has capitals for in the middle of a line. */
    private final Set<String> small;

    private final Set<String> names;

    /** How much more often sentences end inside of a line than at the end of one that was not full. */
    private final float stopsInside;

    private final float questionsInside;

    /** Words that a line may begin with which somebody mistyped. */
    private final Set<String> commonStarts;

    /** How much more often a line that goes on begins with a small letter than one that does not. */
    private final float smallInside;

    Wrapping(Width width, List<Line> lines) {
        this.width = width;
        this.small = width.columns() == 0 ? Set.of() : words(lines, false);
        this.names = width.columns() == 0 ? Set.of() : words(lines, true);
        this.commonStarts = new HashSet<>(STARTS);
        if (small.size() < MOST_NEAR) {
            commonStarts.addAll(small);
        }
        int[] inside = new int[2];
        int[] atEnd = new int[2];
        int others = 0;
        int smallOthers = 0;
        for (int i = 0; width.columns() > 0 && i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (int at = 1; at + 2 < text.length(); at++) {
                boolean begins = text.charAt(at + 1) == ' ' && Character.isUpperCase(text.charAt(at + 2));
                if (begins && Character.isLetterOrDigit(text.charAt(at - 1))) {
                    inside[0] += text.charAt(at) == '.' ? 1 : 0;
                    inside[1] += text.charAt(at) == '?' ? 1 : 0;
                }
            }
            int end = Observations.end(text);
            boolean free = i + 1 == lines.size()
                    || lines.get(i + 1).blanks() > 0
                    || !width.isForced(lines.get(i), lines.get(i + 1));
            others += free && i + 1 < lines.size() ? 1 : 0;
            smallOthers += free && i + 1 < lines.size() && lines.get(i + 1).startsSmall() ? 1 : 0;
            atEnd[0] += end == 2 && free ? 1 : 0;
            atEnd[1] += end == 0 && free ? 1 : 0;
        }
        this.stopsInside = (float) Math.log((inside[0] + 0.5) / (atEnd[0] + 0.5));
        this.smallInside = (float) Math.log(0.75 * (others + 4) / (smallOthers + 0.3));
        this.questionsInside = (float) Math.log((inside[1] + 0.5) / (atEnd[1] + 0.5));
    }

    private static Set<String> words(List<Line> lines, boolean names) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            String text = line.text();
            if (!names && Character.isLowerCase(text.isEmpty() ? ' ' : text.charAt(0))) {
                words.add(firstWord(text.substring(0, Math.min(text.length(), 30))));
            }
            for (int i = 1; i < text.length() && words.size() < MOST_WORDS; i++) {
                boolean begins = text.charAt(i - 1) == ' ' && Character.isLetter(text.charAt(i));
                boolean inside = i > 1 && (Character.isLetterOrDigit(text.charAt(i - 2)) || text.charAt(i - 2) == ',');
                if (begins && inside && Character.isUpperCase(text.charAt(i)) == names) {
                    words.add(firstWord(text.substring(i, Math.min(text.length(), i + 30))));
                }
            }
        }
        return words;
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The evidence, as a logarithm of odds, that a line goes on with the one before it. */
    float join(Line before, Line line) {
        if (width.columns() == 0
                || line.blanks() > 0
                || !line.mark().isBare()
                || line.mark().bold()
                || line.text().isEmpty()) {
            return NEVER;
        }
        boolean forced = width.isForced(before, line);
        boolean startsSmall = line.startsSmall();
        if (!forced) {
            return startsSmall && before.width() > width.columns() * 0.6 && Observations.end(before.text()) >= 5
                    ? -1
                    : NEVER;
        }
        int end = Observations.end(before.text());
        if (line.text().startsWith("(")) {
            return 2;
        }
        if (end == 0 || end == 1) {
            return startsSmall ? -4 : questionsInside;
        }
        if (end == 2 && !startsSmall) {
            return stopsInside;
        }
        return (width.loose() ? 0.5f : 1.5f) + ofEnd(before) + ofStart(line, end, endsInName(before.text()));
    }

    /** Whether a text ends in a word that no sentence ends in. */
    static boolean endsOpen(String text) {
        return OPEN_ENDS.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean endsInName(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && space + 1 < text.length() && Character.isUpperCase(text.charAt(space + 1));
    }

    private static float ofEnd(Line before) {
        String text = before.text();
        if (endsOpen(text) || isOpen(text, '(', ')') || isOpen(text, '\u201C', '\u201D')) {
            return 5;
        }
        return switch (Observations.end(text)) {
            case 5 -> 3;
            case 2, 3, 4 -> -0.5f;
            default -> 0;
        };
    }

    /** Whether what is opened in a text is closed only behind it. */
    private static boolean isOpen(String text, char open, char close) {
        return text.lastIndexOf(open) > text.lastIndexOf(close);
    }

    private float ofStart(Line line, int endBefore, boolean endsInName) {
        char c = line.text().charAt(0);
        String first = firstWord(line.text());
        if (Character.isLowerCase(c)) {
            if (hasCapitalInside(line.text())) {
                return -3;
            }
            return isKnown(first) ? Math.max(4, smallInside) : smallInside;
        }
        if (!Character.isUpperCase(c)) {
            return 0.5f;
        }
        boolean stopped = endBefore <= 4;
        // "Communist Party" may have come apart.
        float named = endsInName && !stopped ? 3.5f : 0;
        if (isKnown(first)) {
            return stopped ? -0.5f : named - 5.5f;
        }
        if (names.contains(first)) {
            return stopped ? 0 : 1.5f;
        }
        return stopped ? 0 : named - (isDerived(first) || isNearKnown(first) ? 4.5f : 1.7f);
    }

    /** A slip of the fingers at the start of a sentence, such as "aThis". */
    private static boolean hasCapitalInside(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1));
    }

    private boolean isNearKnown(String word) {
        return word.length() > 1 && commonStarts.stream().anyMatch(known -> Slip.isOne(word, known));
    }

    private boolean isKnown(String word) {
        return small.contains(word) || OPEN_ENDS.contains(word) || STARTS.contains(word);
    }

    /** Whether a word has an ending that names seldom have. */
    private static boolean isDerived(String word) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
