package revise.exchange.quizzes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the keys of quizzes mean, by all the names that they have in the wild, without capitals and signs. */
enum QuizKey {
    QUESTION("question", "q", "prompt", "front", "term", "stem", "questiontext"),
    OPTIONS("options", "choices", "alternatives", "possibleanswers"),
    /** The choices, or the answer where there is no other. */
    ANSWERS("answers"),
    ANSWER(
            "answer",
            "a",
            "correct",
            "correctanswer",
            "correctanswers",
            "correctoption",
            "correctoptions",
            "rightanswer",
            "solution",
            "back",
            "definition"),
    /** The right choice by its number. */
    INDEX("correctindex", "answerindex", "correctanswerindex", "correctoptionindex", "solutionindex"),
    WRONG("incorrectanswers", "wronganswers", "distractors"),
    NOTE("explanation", "note", "notes", "rationale", "feedback"),
    HINT("hint", "hints"),
    TAGS("tags", "tag", "category", "categories", "topic", "topics", "subject"),
    SOURCE("source", "reference"),
    ID("id"),
    TYPE("type", "questiontype", "kind"),
    TITLE("title", "name", "quiztitle"),
    DESCRIPTION("description"),
    LANGUAGE("language", "lang");

    /** Each between blanks. */
    private final String names;

    QuizKey(String... names) {
        this.names = " " + String.join(" ", names) + " ";
    }

    /** Gives the meaning of a key, or null. */
    static @Nullable QuizKey of(String key) {
        String name =
                key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
        for (QuizKey each : values()) {
            if (each.names.contains(" " + name + " ")) {
                return each;
            }
        }
        return null;
    }

    /** Whether it says what is right. */
    boolean answers() {
        return this == OPTIONS || this == ANSWERS || this == ANSWER || this == INDEX;
    }
}
