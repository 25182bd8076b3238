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
    private final BitSet claimed = new BitSet();

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

    /** Takes note that the tokens speak for a point. */
    void claim(List<Integer> tokens) {
        for (int token : tokens) {
            claimed.set(statement.clause(token));
        }
    }

    /** Whether a clause speaks for no point yet. */
    boolean isUnclaimed(int clause) {
        return !claimed.get(clause);
    }

    /** The words as typed from one token to another. */
    String quote(List<Integer> tokens) {
        int first = tokens.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = tokens.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Evidence.quoted(statement.quote(first, last));
    }
}
