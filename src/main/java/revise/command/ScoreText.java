package revise.command;

import java.math.BigDecimal;
import revise.exam.Score;

/** Marks in words. */
final class ScoreText {
    private ScoreText() {}

    /** {@code 2.5 of 4 marks}. */
    static String outOf(Score score) {
        return score.marks().toPlainString() + " of " + full(score);
    }

    /** {@code 4 marks}. */
    static String full(Score score) {
        return score.outOf().toPlainString() + (score.outOf().compareTo(BigDecimal.ONE) == 0 ? " mark" : " marks");
    }

    /**
     * {@code 62.5 %}.
     *
     * @param percent from 0 to 100
     */
    static String percent(BigDecimal percent) {
        return percent.toPlainString() + " %";
    }
}
