package revise.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Kind;

/** One question with two answers: whichever is given, one of the cards calls it wrong. */
final class DifferentAnswers implements Rule {
    @Override
    public void check(List<Entry> entries, int from, Report report) {
        Map<String, Entry> first = new HashMap<>(entries.size() * 2);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String asked = asked(entry);
            Entry other = asked == null ? null : first.putIfAbsent(asked, entry);
            if (other != null && i >= from && differ(other, entry)) {
                report.warning(
                        entry,
                        "different-answers",
                        "the same question has another answer at " + Report.at(other)
                                + "; ask each so that it has one");
            }
        }
    }

    private static boolean differ(Entry one, Entry other) {
        return !one.exactAnswer().equals(other.exactAnswer()) && !one.isInOtherLanguage(other);
    }

    /** The question with all it offers; null where it is the answer that makes the question. */
    private static @Nullable String asked(Entry entry) {
        String question = entry.exactQuestion();
        if (question.isEmpty()) {
            return null;
        }
        if (entry.kind() instanceof Kind.Choice choice) {
            StringBuilder asked = new StringBuilder(question);
            choice.choices().stream()
                    .sorted()
                    .forEach(text -> asked.append('\n').append(text));
            return asked.toString();
        }
        return entry.kind() instanceof Kind.Basic ? question : null;
    }
}
