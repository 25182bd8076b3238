package revise.grading;

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

    TypedAnswer(Statement statement) {
        this.statement = statement;
        dates = Dates.in(statement);
        quantities = Quantities.in(statement);
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

    /** The words as typed from one token to another. */
    String quote(List<Integer> tokens) {
        int first = tokens.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = tokens.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Evidence.quoted(statement.quote(first, last));
    }
}
