package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a question says after an answer. A note is shown with any answer, so each says what it is about. */
final class GiftNotes {
    private final GiftTexts texts;
    private final List<String> lines = new ArrayList<>();

    GiftNotes(GiftTexts texts) {
        this.texts = texts;
    }

    /** Adds what is said to every answer. */
    void general(String written) {
        String text = texts.text(written);
        if (!text.isBlank()) {
            lines.add(text);
        }
    }

    /**
     * Adds what is said to one answer.
     *
     * @param answer null for the right one
     */
    void feedback(@Nullable String answer, String written) {
        String text = written.isBlank() ? "" : texts.text(written);
        if (!text.isBlank()) {
            lines.add(answer == null ? text : answer + ": " + text);
        }
    }

    /** All of it, or null. */
    @Nullable
    String text() {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
