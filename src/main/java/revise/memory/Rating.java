package revise.memory;

import org.jspecify.annotations.Nullable;

/** How well a card was recalled, from not at all to without effort. */
public enum Rating {
    AGAIN(1, "again"),
    HARD(2, "hard"),
    GOOD(3, "good"),
    EASY(4, "easy");

    private final int grade;
    private final String word;

    Rating(int grade, String word) {
        this.grade = grade;
        this.word = word;
    }

    /** The rating as the number 1 (again) to 4 (easy). */
    public int grade() {
        return grade;
    }

    /** The rating in lower case, as the log and the options write it. */
    public String word() {
        return word;
    }

    /** The rating with exactly this lower-case word, or null when there is none. */
    public static @Nullable Rating ofWord(String word) {
        return switch (word) {
            case "again" -> AGAIN;
            case "hard" -> HARD;
            case "good" -> GOOD;
            case "easy" -> EASY;
            default -> null;
        };
    }

    /** The rating with this grade, or null when it is not 1 to 4. */
    public static @Nullable Rating ofGrade(int grade) {
        return switch (grade) {
            case 1 -> AGAIN;
            case 2 -> HARD;
            case 3 -> GOOD;
            case 4 -> EASY;
            default -> null;
        };
    }
}
