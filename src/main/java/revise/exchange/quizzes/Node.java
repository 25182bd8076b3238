package revise.exchange.quizzes;

import java.util.List;
import java.util.Map;

/** A value in a YAML or JSON text, and the line that it begins on. */
sealed interface Node {
    int line();

    /** A value as typed; of JSON also a number or a truth value. */
    record Text(int line, String text) implements Node {}

    /** A list. */
    record Items(int line, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys, in the order of the text, and their values. */
    record Keys(int line, Map<String, Node> values) implements Node {}
}
