package revise.exchange.quizzes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final int LONGEST = 50;
    private static final Map<String, QuizKey> BY_NAME = byName();

    private final String names;

    QuizKey(String... names) {
        this.names = String.join(" ", names);
    }

    private static Map<String, QuizKey> byName() {
        Map<String, QuizKey> keys = new HashMap<>();
        for (QuizKey key : values()) {
            for (String name : key.names.split(" ", -1)) {
                keys.put(name, key);
            }
        }
        return Map.copyOf(keys);
    }

    /** Gives the meaning of a key, or null. */
    static @Nullable QuizKey of(String key) {
        QuizKey known = BY_NAME.get(key);
        if (known != null || key.length() > LONGEST) {
            return known;
        }
        String name =
                key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
        return BY_NAME.get(name);
    }

    /** Whether it says what is right. */
    boolean answers() {
        return this == OPTIONS || this == ANSWERS || this == ANSWER || this == INDEX;
    }
}
