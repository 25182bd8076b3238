package revise.deck;

import java.text.Normalizer;
import java.util.Locale;

/** Names of decks and cards: those a person may write, and those made from a title or a question. */
public final class CardIds {
    private static final int LONGEST = 100;

    private CardIds() {}

    /**
     * Whether this may be the id of a deck or of a card: 1 to 100 letters, digits, dots, underscores and hyphens. They
     * may be of any script if they are in Unicode form NFC and visible, so that two ids that look alike are alike.
     */
    public static boolean valid(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        boolean ascii = true;
        for (int i = 0; i < id.length(); ) {
            int c = id.codePointAt(i);
            if (c < 0x80) {
                if (!isAsciiLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                    return false;
                }
            } else {
                ascii = false;
                if (Invisible.is(c) || (!Character.isLetterOrDigit(c) && (i == 0 || !isMark(c)))) {
                    return false;
                }
            }
            i += Character.charCount(c);
        }
        return ascii || Normalizer.isNormalized(id, Normalizer.Form.NFC);
    }

    /**
     * Gives a title as an id: lower case, accents dropped, every run of anything but letters and digits one hyphen, at
     * most 100 characters; {@code deck} when nothing is left.
     */
    public static String slug(String title) {
        StringBuilder slug = new StringBuilder(title.length());
        String plain = plain(title);
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) && !Invisible.is(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else if (!isMark(c)) {
                gap = true;
            }
        }
        String joined = Normalizer.normalize(slug, Normalizer.Form.NFC);
        String cut = joined.length() > LONGEST ? cut(joined) : joined;
        return cut.isEmpty() ? "deck" : cut;
    }

    /**
     * Gives the id of a card that has none written: ten letters and digits made from its question. Case, punctuation,
     * spacing and Unicode form of the question do not count.
     */
    public static String ofQuestion(String question) {
        return QuestionHash.of(question);
    }

    /** Gives what the id of a card has behind its entry's: nothing, {@code :reverse}, or a gap's number. */
    static String suffix(Kind kind) {
        if (kind instanceof Kind.Cloze cloze) {
            return ":" + cloze.gap();
        }
        return kind instanceof Kind.Reverse ? ":reverse" : "";
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Taking a letter apart may show a capital, and a small letter may come apart in turn. */
    private static String plain(String title) {
        String apart = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(apart, Normalizer.Form.NFKD);
    }

    private static String cut(String slug) {
        int end = Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
