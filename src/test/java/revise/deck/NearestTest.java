package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES = List.of("question", "answer", "any", "hint");

    @ParameterizedTest
    @CsvSource({
        "question,question",
        "quesiton,question",
        "questoin,question",
        "qestion,question",
        "questions,question",
        "answr,answer",
        "anwser,answer",
        "an,any",
        "hit,hint",
        "hnit,hint",
        "frage,",
        "x,",
        "'',",
        "definition,"
    })
    void aThirdOfTheLettersMayBeWrong(String word, String meant) {
        assertThat(Nearest.of(word, NAMES)).isEqualTo(meant);
    }
}
