package revise.terminal.exam;

import revise.deck.Card;
import revise.exam.Answer;
import revise.exam.Question;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.OfferPart;
import revise.terminal.screen.PointWords;

/** A question of a paper as it is asked. */
final class QuestionPart {
    private QuestionPart() {}

    /** @param item what is offered that the cursor is on, from 0 */
    static void write(Question question, Answer answer, int item, Body body) {
        Card card = question.card();
        body.markdown("", card.question(), Look.BOLD);
        boolean again = !question.held().isEmpty();
        body.text(again ? ExamWords.missing(question) : ExamWords.worth(question), again ? Look.PLAIN : Look.DIM);
        if (again) {
            body.gap().text("You had:", Look.DIM);
            for (int point = 0; point < card.points().size(); point++) {
                if (question.held().contains(point)) {
                    body.markdown("  [x] ", PointWords.of(card.points().get(point)), Look.DIM);
                }
            }
        }
        if (question.offered().isOffered()) {
            OfferPart.write(card, answer.picks(), item, body);
        }
    }
}
