package revise.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.grading.Ticks;

/**
 * Marks out of what there was to get, both in hundredths of a mark: in whole numbers sums come out exactly.
 *
 * @param hundredths what was got, from 0 to {@code max}
 * @param max what a full answer gets
 */
public record Score(long hundredths, long max) {
    /** Nothing out of nothing: where a sum begins. */
    public static final Score NONE = new Score(0, 0);

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Score of(Card card, Ticks ticks) {
        return new Score(Math.round(ticks.marks(card) * 100), full(card).max());
    }

    static Score full(Card card) {
        long full = Math.round(Ticks.full(card) * 100);
        return new Score(full, full);
    }

    Score plus(Score other) {
        return new Score(hundredths + other.hundredths, max + other.max);
    }

    /** The marks, with at most two decimals and none that is a trailing zero. */
    public BigDecimal marks() {
        return decimal(BigDecimal.valueOf(hundredths, DECIMALS));
    }

    /** The marks of a full answer, likewise. */
    public BigDecimal outOf() {
        return decimal(BigDecimal.valueOf(max, DECIMALS));
    }

    /** From 0 to 100, with at most two decimals; 0 where there was nothing to get. */
    public BigDecimal percent() {
        return max == 0
                ? BigDecimal.ZERO
                : decimal(BigDecimal.valueOf(hundredths)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(max), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether no mark was lost. */
    public boolean isFull() {
        return hundredths >= max;
    }

    /** Whether a pass mark is reached; null when none was set. */
    public @Nullable Boolean passes(@Nullable PassMark passMark) {
        return passMark == null ? null : passMark.isReachedBy(this);
    }

    /** A number as it is written plainly: 10, not 1E+1 or 10.00. */
    static BigDecimal decimal(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }
}
