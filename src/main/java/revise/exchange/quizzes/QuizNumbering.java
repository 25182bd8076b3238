package revise.exchange.quizzes;

import java.util.List;

/**
 * What the numbers of a quiz's answers mean. One question does not tell whether they count from 0 or from 1, or are
 * themselves the answer; all of them together often do.
 *
 * @param first the number of the first choice
 * @param sure whether no other number could be
 * @param words whether an answer that is a number is the text of a choice wherever it can be
 */
record QuizNumbering(int first, boolean sure, boolean words) {
    static QuizNumbering of(List<QuizQuestion> questions) {
        boolean words = true;
        boolean fromZero = true;
        boolean fromOne = true;
        for (QuizQuestion question : questions) {
            for (String answer : question.answers()) {
                int number = question.options().isEmpty() ? -1 : QuizQuestion.number(answer);
                boolean labelled = question.byLabel(answer) >= 0;
                words &= number < 0 || labelled || question.byText(answer) >= 0;
            }
        }
        for (QuizQuestion question : questions) {
            for (String answer : question.answers()) {
                int number = question.options().isEmpty() ? -1 : QuizQuestion.number(answer);
                boolean isWord = question.byLabel(answer) >= 0 || (words && question.byText(answer) >= 0);
                if (number >= 0 && !isWord) {
                    fromZero &= number < question.options().size();
                    fromOne &= number >= 1 && number <= question.options().size();
                }
            }
        }
        return new QuizNumbering(fromOne && !fromZero ? 1 : 0, fromOne != fromZero, words);
    }
}
