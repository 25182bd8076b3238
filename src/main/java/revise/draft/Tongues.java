package revise.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.language.Fold;
import revise.language.Words;

/** Tells which language notes are in, by the small words in them. */
final class Tongues {
    private static final int LOOKED_AT = 20_000;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "is", "are", "was", "were", "that", "with", "by", "which", "from", "has", "have", "for",
            "it", "as", "be");
    private static final Set<String> GERMAN = Set.of(
            "der", "die", "das", "und", "ist", "sind", "nicht", "ein", "eine", "mit", "von", "wird", "werden", "den",
            "dem", "im", "zu", "auf", "bei", "wurde");

    private Tongues() {}

    /** The language, or null if it is neither. */
    static @Nullable Tongue of(String text) {
        List<String> words = Words.list(Fold.words(text.substring(0, Math.min(text.length(), LOOKED_AT))));
        long english = words.stream().filter(ENGLISH::contains).count();
        long german = words.stream().filter(GERMAN::contains).count();
        long most = Math.max(english, german);
        if (most * 16 < words.size()) {
            return null;
        }
        return english >= german ? new English() : new German();
    }
}
