package revise.deck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the values of keys as texts and lists of texts. */
final class ValueReader {
    private static final String TEXT = "a text";

    private final TokenCursor cursor;
    private final Findings findings;

    ValueReader(TokenCursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    /** Reads the value at the cursor; null, and reported, if it is no text or a blank one. */
    @Nullable
    String text(String key) throws BrokenYaml {
        return text(key, TEXT);
    }

    /**
     * Reads the value at the cursor; null, and reported, if it is no text or a blank one.
     *
     * @param wanted what the key wants, for the message
     */
    @Nullable
    String text(String key, String wanted) throws BrokenYaml {
        if (!cursor.isText()) {
            wrongType(key, wanted);
            cursor.skip();
            return null;
        }
        String text = withoutLastBreaks(cursor.text());
        if (Invisible.isAllOf(text)) {
            findings.error(cursor.line(), cursor.column(), "empty", key + " has no text; write one or delete it");
            return null;
        }
        if (cursor.first() == '"' && hasHalfCharacter(text)) {
            findings.error(
                    cursor.line(),
                    cursor.column(),
                    "bad-value",
                    "\\u escapes in " + key + " make half a character; write the character itself");
            return null;
        }
        if (cursor.first() == '"') {
            warnOfControls(key, text);
        }
        return text;
    }

    /** In double quotes {@code \frac} and {@code \theta} begin with an escape, which shows nowhere. */
    private void warnOfControls(String key, String text) {
        boolean maths = text.indexOf('$') >= 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && (c != '\t' || maths)) {
                findings.warning(
                        cursor.line(),
                        cursor.column(),
                        "control-character",
                        key
                                + " holds a control character, which is never shown: in double quotes \\ begins an escape; put"
                                + " the text in single quotes, or write \\\\");
                return;
            }
        }
    }

    /** Reads a list of texts; one text stands for a list of it. Items that are no texts are reported and left out. */
    List<String> texts(String key) throws BrokenYaml {
        if (cursor.token() == JsonToken.START_ARRAY) {
            List<String> texts = new ArrayList<>();
            while (cursor.next() != JsonToken.END_ARRAY) {
                if (!cursor.isText()) {
                    wrongType("each of " + key, TEXT);
                    cursor.skip();
                    continue;
                }
                String text = text(key);
                if (text != null) {
                    texts.add(text);
                }
            }
            return List.copyOf(texts);
        }
        if (cursor.token() == JsonToken.START_OBJECT) {
            wrongType(key, "a list of texts");
            cursor.skip();
            return List.of();
        }
        String text = text(key);
        return text == null ? List.of() : List.of(text);
    }

    /**
     * Reads a whole number above 0; 0, and reported, if it is none.
     *
     * @param meaning what the number is, for the message
     */
    int count(String key, String meaning) throws BrokenYaml {
        String written = text(key, "a number");
        int count = written == null ? 0 : ClosedForms.count(written);
        if (written != null && count == 0) {
            badValue(key + " must be " + meaning + ", not " + Findings.quote(written));
        }
        return count;
    }

    /** Reads true or false; false, and reported, if it is neither. */
    boolean truth(String key) throws BrokenYaml {
        String written = text(key, "true or false");
        Boolean value = written == null ? null : ClosedForms.truth(written);
        if (written != null && value == null) {
            badValue(key + " must be true or false, not " + Findings.quote(written));
        }
        return value != null && value;
    }

    /** Reads the id of a deck or card; null, and reported, if it cannot be one. */
    @Nullable
    String id() throws BrokenYaml {
        String written = text("id");
        if (written == null || CardIds.valid(written)) {
            return written;
        }
        findings.error(
                cursor.line(),
                cursor.column(),
                "bad-id",
                Findings.quote(written) + " cannot be an id (1 to 100 letters, digits, dots, underscores and hyphens);"
                        + " write for example " + Findings.quote(CardIds.slug(written)));
        return null;
    }

    /** Reports that the value at the cursor is not what its key wants. */
    void wrongType(String key, String wanted) {
        boolean list = cursor.token() == JsonToken.START_ARRAY;
        char first = cursor.first();
        String found = list ? "a list" : cursor.isText() ? "a text" : "a group of keys";
        String advice = "";
        if (wanted.startsWith(TEXT) && !cursor.isText()) {
            boolean bracket = first == '[' || first == '{';
            String quoted = bracket ? "a text that begins with " + first : "a text with \": \" in it";
            advice = bracket || !list ? "; " + quoted + " must be in quotes" : "";
        }
        findings.error(
                cursor.line(), cursor.column(), "wrong-type", key + " must be " + wanted + ", not " + found + advice);
    }

    void badValue(String text) {
        findings.error(cursor.line(), cursor.column(), "bad-value", text);
    }

    /** Block texts end with the line break before the next key, which nobody typed as text. */
    private static String withoutLastBreaks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
