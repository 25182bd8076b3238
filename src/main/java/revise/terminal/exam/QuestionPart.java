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
        body.text(ExamWords.worth(question), Look.DIM);
        if (!question.held().isEmpty()) {
            body.gap().text("You had:", Look.DIM);
            for (int point = 0; point < card.points().size(); point++) {
                if (question.held().contains(point)) {
                    body.markdown("  [x] ", PointWords.of(card.points().get(point)), Look.DIM);
                }
            }
            body.text(ExamWords.missing(question), Look.PLAIN);
        }
        if (question.offered().isOffered()) {
            OfferPart.write(card, answer.picks(), item, body);
        }
    }
}
