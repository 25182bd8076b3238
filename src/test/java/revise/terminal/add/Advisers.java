package revise.terminal.add;

import java.util.List;
import java.util.function.Function;
import revise.deck.Finding;
import revise.edit.Addition;

/** Advisers for tests. */
final class Advisers {
    private Advisers() {}

    /** Says of questions what it is told to say, and of cards what the reader says. */
    static Adviser of(Function<String, List<String>> similar) {
        return new Adviser() {
            @Override
            public List<String> similar(String typed) {
                return similar.apply(typed);
            }

            @Override
            public List<Finding> findings(Addition addition) {
                return addition.findings();
            }

            @Override
            public void saved() {
                // There is nothing to look up again.
            }
        };
    }
}
