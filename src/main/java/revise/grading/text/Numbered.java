package revise.grading.text;

import java.util.List;

/** Compares a number that is wanted as it is written with what a text has. */
public final class Numbered {
    private Numbered() {}

    /** Whether a date is in the year of a number of four digits. */
    public static boolean isYear(DateMention date, Token number) {
        PartialDate year = number.text().length() == 4 ? PartialDate.declared(number.text()) : null;
        return year != null && date.agreement(year) == PartialDate.Agreement.AGREES;
    }

    /** Whether a quantity has the number's value, whatever its unit. */
    public static boolean isValue(Quantity quantity, Token number) {
        List<Double> values = Numbers.values(number.text(), false);
        return !values.isEmpty() && quantity.agrees(values.get(0), 0, quantity.unit());
    }
}
