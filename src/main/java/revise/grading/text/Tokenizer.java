package revise.grading.text;

import java.util.ArrayList;
import java.util.List;
import revise.language.Fold;
import revise.language.Words;

/** Cuts a prepared text into tokens. */
final class Tokenizer {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String TIMES = "*\u00D7\u00B7\u22C5";
    private static final String APOSTROPHES = "'\u2019\u02BC";
    private static final String SIGNS = ",;:.!?()/+=^%<>&'\u00B0$\u20AC\u00A3\u00A5";
    private static final int LONGEST_STEMMED = 60;

    private final String text;
    private final Stemmer stemmer;
    private final List<Token> tokens = new ArrayList<>();
    private boolean spaced = true;

    private Tokenizer(String text, Stemmer stemmer) {
        this.text = text;
        this.stemmer = stemmer;
    }

    static List<Token> tokens(String prepared, Stemmer stemmer) {
        Tokenizer tokenizer = new Tokenizer(prepared, stemmer);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                sign('\n', i);
                spaced = true;
                i++;
            } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                spaced = true;
                i += Character.charCount(c);
            } else if (Character.isDigit(c) || (c == '.' && spaced && isDigit(i + 1))) {
                i = number(i);
            } else if (isOfWord(c)) {
                i = word(i);
            } else if (text.startsWith("->", i)) {
                add(Token.Kind.WORD, "to", "to", i, i + 2, false);
                i += 2;
            } else {
                sign(c, i);
                i += Character.charCount(c);
            }
        }
    }

    private void add(Token.Kind kind, String folded, String stem, int from, int to, boolean capital) {
        tokens.add(new Token(kind, folded, stem, from, to, spaced, capital));
        spaced = false;
    }

    /** Signs that mean nothing here, quotation marks and the like, only part words. */
    private void sign(int c, int at) {
        if (c == '\n' || SIGNS.indexOf(c) >= 0) {
            String sign = String.valueOf((char) c);
            add(Token.Kind.SIGN, sign, sign, at, at + 1, false);
        } else if (DASHES.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, "-", "-", at, at + 1, false);
        } else if (TIMES.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, "*", "*", at, at + 1, false);
        } else if (c == '\u2044') {
            add(Token.Kind.SIGN, "/", "/", at, at + 1, false);
        } else if (c == '\u2192') {
            add(Token.Kind.WORD, "to", "to", at, at + 1, false);
        } else if (c == '\u2022') {
            add(Token.Kind.SIGN, ";", ";", at, at + 1, false);
        }
    }

    private int number(int from) {
        StringBuilder digits = new StringBuilder();
        int i = from;
        if (text.charAt(i) == '.') {
            digits.append("0.");
            i++;
        }
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
                i += Character.charCount(c);
            } else if ((c == '.' || c == ',' || c == '\'' || c == '\u2019') && isDigit(i + 1)) {
                digits.append(c == '\u2019' ? '\'' : (char) c);
                i++;
            } else {
                break;
            }
        }
        String number = digits.toString();
        int end = i + ordinal(i);
        add(Token.Kind.NUMBER, number, number, from, end, false);
        return end;
    }

    /** The letters that make an ordinal of a number in English: they are no word. */
    private int ordinal(int at) {
        boolean two = at + 2 == text.length() || (at + 2 < text.length() && !isOfWord(text.codePointAt(at + 2)));
        if (!two) {
            return 0;
        }
        return switch (text.substring(at, at + 2)) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> 2;
            default -> 0;
        };
    }

    private int word(int from) {
        int abbreviation = abbreviation(from);
        if (abbreviation > 0) {
            String letters = Fold.words(text.substring(from, abbreviation).replace(".", ""));
            add(Token.Kind.WORD, letters, letters, from, abbreviation, true);
            return abbreviation;
        }
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inner = APOSTROPHES.indexOf(c) >= 0 && i + 1 < text.length() && isOfWord(text.codePointAt(i + 1));
            if (!inner && !isOfWord(c) && !Character.isDigit(c) && Character.getType(c) != Character.FORMAT) {
                break;
            }
            i += Character.charCount(c);
        }
        boolean capital = Character.isUpperCase(text.codePointAt(from));
        for (String folded : Words.list(Fold.words(text.substring(from, i)))) {
            String stem = folded.length() > LONGEST_STEMMED ? folded : stemmer.stem(folded);
            add(Token.Kind.WORD, folded, stem, from, i, capital);
            spaced = true;
        }
        spaced = false;
        return i;
    }

    /** Where single letters with points between them end, such as U.S.S.R.; 0 where there are none. */
    private int abbreviation(int from) {
        int i = from;
        while (i + 1 < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean last = i < text.length()
                && Character.isLetter(text.charAt(i))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
        int end = last ? i + 1 : i;
        return end - from > 2 ? end : 0;
    }

    private static boolean isOfWord(int c) {
        if (Character.isLetter(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.codePointAt(at));
    }
}
