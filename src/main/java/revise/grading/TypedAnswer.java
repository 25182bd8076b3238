package revise.grading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<String> items;
    private final BitSet ofValues = new BitSet();

    TypedAnswer(Statement statement) {
        this.statement = statement;
        dates = Dates.in(statement);
        quantities = Quantities.in(statement);
        items = items(statement.text());
        dates.forEach(date -> ofValues.set(date.first(), date.last() + 1));
        quantities.forEach(quantity -> ofValues.set(quantity.first(), quantity.last() + 1));
    }

    /** The lines of the answer, and what commas and semicolons part in them. */
    Set<String> items() {
        return items;
    }

    private static Set<String> items(String text) {
        Set<String> items = new HashSet<>();
        int line = 0;
        int item = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean endsLine = i == text.length() || text.charAt(i) == '\n';
            if (endsLine || text.charAt(i) == ',' || text.charAt(i) == ';') {
                items.add(text.substring(item, i).strip());
                item = i + 1;
            }
            if (endsLine) {
                items.add(text.substring(line, i).strip());
                line = i + 1;
            }
        }
        return items;
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

    /** Whether a token is a part of a date or a number. */
    boolean isOfValue(int token) {
        return ofValues.get(token);
    }

    /** The words as typed from one token to another. */
    String quote(List<Integer> tokens) {
        int first = tokens.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = tokens.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Evidence.quoted(statement.quote(first, last));
    }
}
