package revise.deck;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    private QuestionHash() {}

    static String of(String question) {
        String normalised = isAscii(question) ? asciiOnly(question) : normalised(question);
        String counted =
                normalised.isEmpty() ? Normalizer.normalize(question.strip(), Normalizer.Form.NFC) : normalised;
        return base32(sha256(counted.getBytes(StandardCharsets.UTF_8)));
    }

    private static long sha256(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Does what {@link #normalised} does, for the texts that most decks are made of and without Unicode's tables. */
    static String asciiOnly(String question) {
        StringBuilder kept = new StringBuilder(question.length());
        for (int i = 0; i < question.length(); i++) {
            char c = ascii(question.charAt(i));
            if (c != DROPPED) {
                kept.append(c);
            }
        }
        return kept.toString();
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
