package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import revise.deck.Card;

class PaperTest {
    private static final List<Card> CARDS = Exams.cards();

    private static List<String> ids(Paper paper) {
        return paper.questions().stream().map(question -> question.card().id()).toList();
    }

    @Property
    void theSameSeedGivesTheSamePaperInWhateverOrderTheCardsCome(@ForAll long seed, @ForAll long order) {
        List<Card> shuffled = new ArrayList<>(CARDS);
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Paper.draw(shuffled, 4, seed)).isEqualTo(Paper.draw(CARDS, 4, seed));
    }

    @Property
    void aShorterPaperIsTheBeginningOfALongerOne(@ForAll long seed, @ForAll @IntRange(max = 6) int count) {
        List<String> all = ids(Paper.draw(CARDS, Integer.MAX_VALUE, seed));
        assertThat(ids(Paper.draw(CARDS, count, seed))).isEqualTo(all.subList(0, Math.min(count, all.size())));
    }

    @Property
    void ofAnEntryOneCardIsAskedAndNoDraftIs(@ForAll long seed) {
        List<String> ids = ids(Paper.draw(CARDS, Integer.MAX_VALUE, seed));
        assertThat(ids).hasSize(5).doesNotContain("stalin/idea");
        assertThat(ids)
                .areExactly(
                        1,
                        new org.assertj.core.api.Condition<>(id -> id.startsWith("stalin/pact:"), "a gap of the pact"));
    }

    @Property
    void oneCardMoreMovesNoOther(@ForAll long seed) {
        List<String> fewer = ids(Paper.draw(CARDS.subList(0, 2), Integer.MAX_VALUE, seed));
        List<String> more = new ArrayList<>(ids(Paper.draw(CARDS, Integer.MAX_VALUE, seed)));
        more.retainAll(fewer);
        assertThat(more).isEqualTo(fewer);
    }

    @Test
    void seedsGiveDifferentPapers() {
        Set<List<String>> papers = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            papers.add(ids(Paper.draw(CARDS, 2, seed)));
        }
        assertThat(papers).hasSizeGreaterThan(5);
    }

    @Test
    void aFullPaperGetsTheMarksOfItsQuestions() {
        assertThat(Exams.paper().full().marks()).isEqualByComparingTo("8");
    }
}
