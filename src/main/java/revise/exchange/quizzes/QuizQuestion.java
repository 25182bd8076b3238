package revise.exchange.quizzes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz as it is written; which choice is meant is not decided yet.
 *
 * @param options the choices; none if it offers none
 * @param labels what each choice is called by, such as A; as many as there are choices
 * @param flagged the choices that are marked as right themselves
 * @param answers what is written as the answer
 * @param numbered whether the answers are numbers of choices for certain
 */
record QuizQuestion(
        int line,
        @Nullable String id,
        String text,
        List<String> options,
        List<String> labels,
        Set<Integer> flagged,
        List<String> answers,
        boolean numbered,
        @Nullable String note,
        @Nullable String hint,
        @Nullable String source,
        List<String> tags) {
    QuizQuestion {
        options = List.copyOf(options);
        labels = List.copyOf(labels);
        flagged = Set.copyOf(flagged);
        answers = List.copyOf(answers);
        tags = List.copyOf(tags);
    }

    /** The choice that an answer names by its words, or -1. */
    int byText(String answer) {
        if (numbered) {
            return -1;
        }
        int exact = options.indexOf(answer.strip());
        for (int i = 0; exact < 0 && i < options.size(); i++) {
            exact = options.get(i).equalsIgnoreCase(answer.strip()) ? i : -1;
        }
        return exact;
    }

    /** The choice that an answer names by its letter, or -1. */
    int byLabel(String answer) {
        for (int i = 0; !numbered && i < labels.size(); i++) {
            if (labels.get(i).equalsIgnoreCase(answer.strip())) {
                return i;
            }
        }
        return -1;
    }

    /** The number that an answer is, or -1. */
    static int number(String answer) {
        String text = answer.strip();
        boolean digits = !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
