package revise.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import revise.deck.Card;
import revise.deck.Finding;
import revise.deck.Place;
import revise.deck.Severity;
import revise.deck.TextFile;
import revise.deck.TextMapping;

/**
 * The answers handed in to a paper.
 *
 * @param given by the questions' numbers; a blank text is an answer that was left blank
 * @param findings why they cannot be taken; empty when they can
 */
public record AnswerSheet(Map<Integer, String> given, List<Finding> findings) {
    public AnswerSheet {
        given = Map.copyOf(given);
        findings = List.copyOf(findings);
    }

    /**
     * Reads answers: a YAML or JSON mapping of cards to texts or lists of texts, or else one answer a line in the
     * paper's order. It is a mapping when it can be read as one and any of its names is the id of a card.
     *
     * @param cards all cards of the decks, of which the paper asks some
     */
    public static AnswerSheet read(TextFile file, Paper paper, List<Card> cards) {
        if (!file.findings().isEmpty()) {
            return new AnswerSheet(Map.of(), file.findings());
        }
        TextMapping mapping = file.mapping();
        AnswerMapping named = new AnswerMapping(paper, cards);
        return named.isMeant(mapping, file.text()) ? named.read(mapping) : lines(file, paper);
    }

    private static AnswerSheet lines(TextFile file, Paper paper) {
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        int questions = paper.questions().size();
        while (lines.size() > questions && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() > questions) {
            Finding tooMany = new Finding(
                    new Place(file.name(), questions + 1, 1),
                    Severity.ERROR,
                    "too-many",
                    "there are " + lines.size() + " lines of answers and " + questions
                            + " questions; write one line for each, in the order of the paper");
            return new AnswerSheet(Map.of(), List.of(tooMany));
        }
        Map<Integer, String> given = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            given.put(i + 1, lines.get(i).strip());
        }
        return new AnswerSheet(given, List.of());
    }
}
