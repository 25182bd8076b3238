package revise.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.deck.Findings;
import revise.deck.Kind;
import revise.language.Fold;

/** One question with two answers: nobody can know which one is meant. Texts with gaps have a rule of their own. */
final class DifferentAnswers implements Rule {
    private static final String NAME = "different-answers";

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        Map<String, Entry> firsts = new HashMap<>(2 * entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.gaps() != null) {
                continue;
            }
            Entry first = firsts.putIfAbsent(shown(entry), entry);
            if (first != null && i >= from && !entry.isInOtherLanguage(first) && !Answers.areNear(entry, first)) {
                report.warning(
                        entry,
                        NAME,
                        () -> "the same question has the answer "
                                + Findings.quote(first.points().get(0).text()) + " at " + Report.at(first)
                                + "; say in both what is meant");
            }
        }
    }

    /** All that is seen before the answer: the choices, and what is to be put in order, are part of the question. */
    private static String shown(Entry entry) {
        String question = entry.exactQuestion();
        if (entry.kind() instanceof Kind.Choice choice) {
            return question + sorted(choice.choices());
        }
        if (entry.kind() instanceof Kind.Ordering ordering) {
            List<String> items = new ArrayList<>();
            ordering.points().forEach(point -> items.add(point.text()));
            return question + sorted(items);
        }
        // Nothing but punctuation and signs: then every one of them counts.
        return question.isEmpty() ? entry.written().strip() : question;
    }

    private static String sorted(List<String> items) {
        List<String> folded = new ArrayList<>();
        for (String item : items) {
            folded.add(Fold.exact(item));
        }
        Collections.sort(folded);
        return "\n" + String.join("\n", folded);
    }
}
