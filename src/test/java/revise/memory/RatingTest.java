package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {
    @Test
    void gradesRunFromOneToFour() {
        assertThat(Rating.values()).extracting(Rating::grade).containsExactly(1, 2, 3, 4);
        assertThat(Rating.values()).extracting(Rating::word).containsExactly("again", "hard", "good", "easy");
    }

    @ParameterizedTest
    @EnumSource
    void aRatingIsFoundByItsWordAndItsGrade(Rating rating) {
        assertThat(Rating.ofWord(rating.word())).isSameAs(rating);
        assertThat(Rating.ofGrade(rating.grade())).isSameAs(rating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Good", "EASY", " hard", "agai", "3"})
    void otherWordsAreNoRating(String word) {
        assertThat(Rating.ofWord(word)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, Integer.MAX_VALUE})
    void otherGradesAreNoRating(int grade) {
        assertThat(Rating.ofGrade(grade)).isNull();
    }

    @Test
    void phasesHaveTheirWords() {
        assertThat(Phase.values()).extracting(Phase::word).containsExactly("learning", "review", "relearning");
    }
}
