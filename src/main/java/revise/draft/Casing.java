package revise.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** Capitals at the beginning of what is moved into a sentence. */
final class Casing {
    private static final Pattern KEPT =
            Pattern.compile("^(?:\\p{L}*\\p{Lu}\\P{L}*\\p{L}*\\p{Lu}.*|\\p{Lu}\\b.*|\\p{L}+['’]s\\b.*|\\d.*)");
    private static final Pattern SMALL = Pattern.compile("^(?:The|An?|Der|Die|Das|Ein|Eine)\\b.*");

    private Casing() {}

    /** Gives a phrase that stood at the beginning of a line as it stands within one; names are known by their form only. */
    static String opening(String phrase) {
        if (phrase.isEmpty()
                || (KEPT.matcher(phrase).matches() && !SMALL.matcher(phrase).matches())) {
            return phrase;
        }
        return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    /**
     * Gives a term likewise: in small letters if the notes have it so elsewhere, or if nothing says that it is a name.
     *
     * @param marked whether the author set it off as a term
     */
    static String term(String term, boolean marked, String notes) {
        String small = opening(term);
        String rest = term.indexOf(' ') < 0 ? "" : term.substring(term.indexOf(' '));
        boolean common = !rest.isEmpty() && rest.equals(rest.toLowerCase(Locale.ROOT));
        boolean name = Pattern.compile("\\p{Ll} " + Pattern.quote(term) + "(?!\\p{L})")
                .matcher(notes)
                .find();
        boolean there = Pattern.compile("(?<!\\p{L})" + Pattern.quote(small) + "(?!\\p{L})")
                .matcher(notes)
                .find();
        boolean alone = marked && rest.isEmpty() && !name;
        return there || common || alone ? small : term;
    }

    /** Gives a phrase as the beginning of a sentence. */
    static String capital(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, end).toUpperCase(Locale.ROOT) + phrase.substring(end);
    }
}
