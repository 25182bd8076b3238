package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;

/**
 * A text with gaps as questions with one place for an answer.
 *
 * @param hints whether any gap has a hint
 */
record GiftCloze(List<Question> questions, boolean hints) {
    private static final String BLANK = "_____";

    GiftCloze {
        questions = List.copyOf(questions);
    }

    /**
     * What is hidden under a number.
     *
     * @param before the text before the first gap
     * @param after the text behind it, with a blank for every other gap of the number
     */
    record Question(int number, String before, List<String> answers, String after) {
        Question {
            answers = List.copyOf(answers);
        }
    }

    /** Gives the questions of a text, or null when its gaps cannot be told. */
    static @Nullable GiftCloze of(String text) {
        ClozeText cloze = ClozeText.orNull(text);
        if (cloze == null) {
            return null;
        }
        List<Question> questions = new ArrayList<>();
        for (int number : cloze.gaps()) {
            questions.add(question(cloze, number));
        }
        boolean hints =
                cloze.parts().stream().anyMatch(part -> part instanceof ClozeText.Gap gap && gap.hint() != null);
        return questions.isEmpty() ? null : new GiftCloze(questions, hints);
    }

    private static Question question(ClozeText cloze, int number) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        List<String> answers = new ArrayList<>();
        for (ClozeText.Part part : cloze.parts()) {
            if (part instanceof ClozeText.Gap gap && gap.number() == number) {
                after.append(answers.isEmpty() ? "" : BLANK);
                answers.add(gap.text());
            } else {
                (answers.isEmpty() ? before : after).append(part.text());
            }
        }
        return new Question(number, before.toString(), answers, after.toString());
    }
}
