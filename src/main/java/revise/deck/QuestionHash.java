package revise.deck;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The id of a card that has none written: the first 50 bits of the SHA-256 of its normalised question, in base 32 (RFC
 * 4648, lower case).
 *
 * <p>Normalised means compatibility composition (NFKC), of which letters, marks, numbers and mathematical and currency
 * symbols are kept, without case. If nothing is left, the question itself counts, composed (NFC) and stripped.
 */
final class QuestionHash {
    private static final int LETTERS = 10;
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final char DROPPED = '\0';
    private static final char UNKNOWN = '\uFFFF';

    private QuestionHash() {}

    static String of(String question) {
        byte[] simple = new byte[2 * question.length()];
        int length = simple(question, simple);
        if (length > 0) {
            return base32(Sha256.first64(simple, length));
        }
        String normalised = length < 0 ? normalised(question) : "";
        String counted =
                normalised.isEmpty() ? Normalizer.normalize(question.strip(), Normalizer.Form.NFC) : normalised;
        byte[] bytes = counted.getBytes(StandardCharsets.UTF_8);
        return base32(Sha256.first64(bytes, bytes.length));
    }

    /**
     * Puts the normalised question into an array in UTF-8 and gives its length there, or -1 if the question has
     * characters for which that is not a matter of one to one: a shortcut for most questions of most decks.
     */
    static int simple(String question, byte[] utf8) {
        int length = 0;
        for (int i = 0; i < question.length(); i++) {
            char c = simple(question.charAt(i));
            if (c == UNKNOWN) {
                return -1;
            }
            if (c >= 0x80) {
                utf8[length++] = (byte) (0xC0 | (c >> 6));
                utf8[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (c != DROPPED) {
                utf8[length++] = (byte) c;
            }
        }
        return length;
    }

    /**
     * Punctuation and spaces go before the case does, because the lower case of a letter may depend on its neighbours
     * (a Greek sigma at the end of a word). The two lower cases are needed: capital sharp s becomes ss only over the
     * small one. Changing case may leave letters decomposed, hence the second normalisation.
     */
    static String normalised(String question) {
        String form = Normalizer.normalize(question, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            i += Character.charCount(c);
            if (counts(c)) {
                kept.appendCodePoint(c);
            }
        }
        String folded = kept.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    private static char simple(char c) {
        if (c < 0x80) {
            return ascii(c);
        }
        if (c >= 0x400 && c < 0x460) {
            return (char) (c < 0x410 ? c + 0x50 : c < 0x430 ? c + 0x20 : c);
        }
        if (c >= 0xC0 && c <= 0xFF) {
            boolean capital = c < 0xDF && c != 0xD7;
            return c == 0xDF ? UNKNOWN : (char) (capital ? c + 0x20 : c);
        }
        return switch (c) {
            case '\u00A0', '«', '»', '–', '—', '‘', '’', '‚', '“', '”', '„', '…' -> DROPPED;
            default -> UNKNOWN;
        };
    }

    private static char ascii(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 0x20);
        }
        // The mathematical and currency symbols of ASCII: without them "2 < 3" and "2 > 3" would be one question.
        return switch (c) {
            case '+', '<', '=', '>', '|', '~', '$' -> c;
            default -> DROPPED;
        };
    }

    private static boolean counts(int c) {
        if (c < 0x80) {
            return ascii((char) c) != DROPPED;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL -> !Invisible.is(c);
            default -> false;
        };
    }

    private static String base32(long bits) {
        char[] letters = new char[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = BASE32.charAt((int) (bits >>> (59 - 5 * i) & 31));
        }
        return new String(letters);
    }
}
