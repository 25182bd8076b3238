package revise.exam;

import java.math.BigDecimal;

/**
 * The share of the marks that a paper is passed with; reaching it exactly is passing.
 *
 * @param share from 0 to 1, as exact as it was written
 */
public record PassMark(BigDecimal share) {
    private static final int LONGEST = 12;
    private static final int PERCENT_DECIMALS = 2;

    /**
     * Reads a share: {@code 60%}, {@code 60} or {@code 0.6}. Without the sign a number of at most 1 is a share of 1.
     *
     * @throws IllegalArgumentException when it is none, with a message that says what would be one
     */
    public static PassMark parse(String text) {
        String number = text.strip();
        boolean percent = number.endsWith("%");
        number = percent ? number.substring(0, number.length() - 1).strip() : number;
        if (!isDecimal(number)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a share of the marks; write it like 60%");
        }
        BigDecimal value = new BigDecimal(number);
        BigDecimal share =
                !percent && value.compareTo(BigDecimal.ONE) <= 0 ? value : value.movePointLeft(PERCENT_DECIMALS);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text.strip() + " is more than all marks; write 0% to 100%");
        }
        return new PassMark(Score.decimal(share));
    }

    private static boolean isDecimal(String number) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
        }
        return digits > 0 && points <= 1 && digits + points == number.length() && number.length() <= LONGEST;
    }

    boolean isReachedBy(Score score) {
        return share.multiply(BigDecimal.valueOf(score.max())).compareTo(BigDecimal.valueOf(score.hundredths())) <= 0;
    }

    /** From 0 to 100, without trailing zeros. */
    public BigDecimal percent() {
        return Score.decimal(share.movePointRight(PERCENT_DECIMALS));
    }
}
