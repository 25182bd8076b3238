package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.deck.DeckReader;
import revise.deck.Point;
import revise.deck.Reading;
import revise.deck.TextFile;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Verdict;

/** Decks, markers and answers for tests. */
final class Exams {
    static final String DECK = """
            title: Stalin
            id: stalin
            tags: [history]
            cards:
              - {id: league, question: When?, answer: September 1934, tags: [league]}
              - id: rapallo
                question: Which treaties?
                answer: [Rapallo, {text: Berlin, marks: 2}]
                tags: [germany]
              - {id: pact, cloze: "The pact of {{May 1935}} was signed by {{Laval}}"}
              - {id: treaty, question: Where?, choices: [Moscow, Minsk, Riga], answer: Moscow}
              - {id: gains, question: What?, answer: [Trade, Credit, Standing], any: 2, tags: [germany]}
              - {id: idea, question: Not yet, answer: ready, status: draft}
            """;

    /** A word of the answer meets the point that it is; with a question mark behind it half a mark is unsure. */
    static final QuestionMarker BY_WORDS = (question, given) -> {
        List<String> words = List.of(given.split("[ \n]+", -1));
        List<PointMark> points = new ArrayList<>();
        for (Point point : question.card().points()) {
            boolean met = words.contains(point.text());
            boolean unsure = words.contains(point.text() + "?");
            points.add(new PointMark(
                    point,
                    met ? Verdict.MET : unsure ? Verdict.UNSURE : Verdict.MISSED,
                    met ? (int) (100 * point.marks()) : unsure ? 50 : 0,
                    "word"));
        }
        return new Marking(points, 0);
    };

    private Exams() {}

    static List<Card> cards() {
        return cards(DECK);
    }

    static List<Card> cards(String deck) {
        Reading reading = DeckReader.read(Path.of("deck.yaml"), deck.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        if (reading.deck() == null) {
            throw new AssertionError("no deck");
        }
        return reading.deck().cards();
    }

    static Paper paper() {
        return Paper.draw(cards(), Integer.MAX_VALUE, 1);
    }

    static Question question(Paper paper, String id) {
        return paper.questions().stream()
                .filter(question -> question.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Marked marked(String id, String given) {
        return Marked.of(question(paper(), id), given, BY_WORDS);
    }

    static AnswerSheet sheet(String answers) {
        return sheet(answers.getBytes(StandardCharsets.UTF_8));
    }

    static AnswerSheet sheet(byte[] answers) {
        return AnswerSheet.read(TextFile.of(Path.of("a.yaml"), answers), paper(), cards());
    }
}
