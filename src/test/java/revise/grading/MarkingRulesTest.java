package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.deck.Card;
import revise.deck.DeckFinder;

/** Runs the cases of {@code marking/rules/rules.txt}. */
class MarkingRulesTest {
    private static final Path FOLDER = Path.of("src/test/resources/marking/rules");

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        String card = "";
        for (String line : Files.readAllLines(FOLDER.resolve("rules.txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("## ")) {
                card = line.substring(3);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                cases.add(Arguments.of(card, line.substring(0, colon), line.substring(colon + 2)));
            }
        }
        return cases.stream();
    }

    private static final Map<String, Card> CARDS = cards();

    private static Map<String, Card> cards() {
        Map<String, Card> cards = new HashMap<>();
        for (Card card : DeckFinder.load(List.of(FOLDER.resolve("rules.yaml"))).cards()) {
            cards.put(card.id(), card);
        }
        return cards;
    }

    @ParameterizedTest(name = "{0}: {2} is {1}")
    @MethodSource("cases")
    void anAnswerIsMarkedByItsMeaning(String id, String verdicts, String answer) {
        Card card = CARDS.getOrDefault("r/" + id, CARDS.get("r/" + id + ":1"));
        assertThat(card).as("the card " + id).isNotNull();
        Marking marking = Marker.of(null).mark(card, answer);
        assertThat(marking.points().stream().map(mark -> mark.verdict().word()).collect(Collectors.joining(", ")))
                .as(marking.points().stream().map(PointMark::evidence).collect(Collectors.joining("; ")))
                .isEqualTo(verdicts);
    }
}
