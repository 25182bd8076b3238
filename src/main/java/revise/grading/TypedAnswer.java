package revise.grading;

import java.util.BitSet;
import java.util.List;
import revise.grading.text.DateMention;
import revise.grading.text.Dates;
import revise.grading.text.Quantities;
import revise.grading.text.Quantity;
import revise.grading.text.Statement;

/** A typed answer as it is marked: what it says, and its dates and numbers. */
final class TypedAnswer {
    private final Statement statement;
    private final List<DateMention> dates;
    private final List<Quantity> quantities;
    private final BitSet ofDates = new BitSet();

    TypedAnswer(Statement statement) {
        this.statement = statement;
        dates = Dates.in(statement);
        quantities = Quantities.in(statement);
        dates.forEach(date -> ofDates.set(date.first(), date.last() + 1));
    }

    Statement statement() {
        return statement;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** Whether a token is a part of a date. */
    boolean isOfDate(int token) {
        return ofDates.get(token);
    }

    /** The words as typed from one token to another. */
    String quote(List<Integer> tokens) {
        int first = tokens.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = tokens.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Evidence.quoted(statement.quote(first, last));
    }
}
