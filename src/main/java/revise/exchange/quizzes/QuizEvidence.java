package revise.exchange.quizzes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Counts the questions at the beginning of a YAML or JSON text, as far as it can be read. */
final class QuizEvidence {
    private static final int LOOKED_AT = 32 << 10;

    private final Deque<EnumSet<QuizKey>> open = new ArrayDeque<>();
    private int lists;
    private int questions;

    private QuizEvidence() {}

    static int questions(String text) {
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        QuizEvidence evidence = new QuizEvidence();
        try (JsonParser parser = NodeReader.isJson(start) ? NodeReader.json(start) : NodeReader.yaml(start)) {
            evidence.read(parser);
        } catch (RuntimeException | StackOverflowError e) {
            // What is cut off or is neither YAML nor JSON ends so; what was seen before counts.
            while (!evidence.open.isEmpty()) {
                evidence.count(evidence.open.pop());
            }
        }
        return evidence.questions;
    }

    private void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_ARRAY -> lists++;
                case START_OBJECT -> open.push(EnumSet.noneOf(QuizKey.class));
                case END_OBJECT -> count(open.pop());
                case PROPERTY_NAME -> {
                    QuizKey key = QuizKey.of(parser.currentName());
                    if (key != null) {
                        open.element().add(key);
                    }
                }
                default -> {
                    // Values say nothing.
                }
            }
        }
    }

    /** A text with "Q:" and "A:" in it is one group of keys to YAML; questions stand in lists, or within a group. */
    private void count(EnumSet<QuizKey> keys) {
        boolean within = lists > 0 || !open.isEmpty();
        if (within && keys.contains(QuizKey.QUESTION) && keys.stream().anyMatch(QuizKey::answers)) {
            questions++;
        }
    }
}
