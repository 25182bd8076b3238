package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.memory.Rating;

class PicksTest {
    private static final Card CAPITAL =
            card(new Kind.Choice("Capital?", List.of("Riga", "Minsk", "Moscow", "Tartu"), List.of(Point.of("Moscow"))));
    private static final Card CONSULS = card(new Kind.Choice(
            "Consuls?",
            List.of("Caesar", "Cato", "Bibulus", "Cicero"),
            List.of(Point.of("Caesar"), Point.of("Bibulus"), Point.of("Cicero"))));
    private static final Card WARS = card(
            new Kind.Ordering("Put in order", List.of(Point.of("a"), Point.of("b"), Point.of("c"), Point.of("d"))));

    private static Card card(Kind kind) {
        Place place = new Place(Path.of("deck.yaml"), 1, 1);
        return new Card("deck/x", "deck/x", "deck", kind, false, null, null, null, List.of(), List.of(), place);
    }

    /** The ticks for picking some of what a card offers, by their texts. */
    private static Ticks pick(Card card, String... texts) {
        Picks picks = Picks.of(card, 1);
        for (String text : texts) {
            picks = picks.toggle(picks.offered().indexOf(text), card.kind());
        }
        return picks.ticks(card.kind());
    }

    @Property
    void allThatThereIsIsOfferedAndTheSameSeedGivesTheSameOrder(@ForAll long seed) {
        for (Card card : List.of(CAPITAL, CONSULS)) {
            Kind.Choice choice = (Kind.Choice) card.kind();
            assertThat(Picks.of(card, seed).offered()).containsExactlyInAnyOrderElementsOf(choice.choices());
            assertThat(Picks.of(card, seed)).isEqualTo(Picks.of(card, seed));
        }
        assertThat(Picks.of(WARS, seed).offered())
                .containsExactlyInAnyOrder("a", "b", "c", "d")
                .isNotEqualTo(List.of("a", "b", "c", "d"));
    }

    @Test
    void everyOrderComesUp() {
        assertThat(LongStream.range(0, 400)
                        .mapToObj(seed -> Picks.of(CAPITAL, seed).offered())
                        .distinct())
                .hasSize(24);
    }

    @Test
    void whereOneChoiceIsRightAnotherPickTakesItsPlace() {
        assertThat(pick(CAPITAL, "Riga", "Moscow")).isEqualTo(new Ticks(true, Set.of(0), Map.of(), 0));
        assertThat(pick(CAPITAL, "Moscow", "Riga")).isEqualTo(new Ticks(true, Set.of(), Map.of(), 1));
        assertThat(pick(CAPITAL, "Riga", "Riga")).isEqualTo(Ticks.NONE);
    }

    @Test
    void aWrongChoiceTakesAwayWhatARightOneGives() {
        assertThat(pick(CONSULS, "Caesar", "Bibulus", "Cicero").marks(CONSULS)).isEqualTo(3);
        assertThat(pick(CONSULS, "Caesar", "Bibulus").marks(CONSULS)).isEqualTo(2);
        assertThat(pick(CONSULS, "Caesar", "Bibulus", "Cato").marks(CONSULS)).isEqualTo(1);
        assertThat(pick(CONSULS, "Caesar", "Bibulus", "Cicero", "Cato").marks(CONSULS))
                .isEqualTo(2);
        assertThat(pick(CONSULS, "Cato").marks(CONSULS)).isZero();
    }

    @Test
    void thePicksSuggestARating() {
        assertThat(pick(CONSULS, "Caesar", "Bibulus", "Cicero").suggested(CONSULS))
                .isEqualTo(Rating.GOOD);
        assertThat(pick(CONSULS, "Caesar", "Bibulus", "Cicero", "Cato").suggested(CONSULS))
                .isEqualTo(Rating.HARD);
        assertThat(pick(CONSULS, "Caesar").suggested(CONSULS)).isEqualTo(Rating.AGAIN);
        assertThat(pick(WARS, "a", "b", "c", "d").suggested(WARS)).isEqualTo(Rating.GOOD);
        assertThat(pick(WARS, "b", "a", "c", "d").suggested(WARS)).isEqualTo(Rating.HARD);
        assertThat(pick(WARS, "d", "c", "b", "a").suggested(WARS)).isEqualTo(Rating.AGAIN);
    }

    @Test
    void oneThingInAWrongPlaceDoesNotMakeAllBehindItWrong() {
        assertThat(pick(WARS, "d", "a", "b", "c").met()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(pick(WARS, "a", "c", "d").met()).containsExactlyInAnyOrder(0, 2, 3);
        assertThat(pick(WARS, "d", "c", "b", "a").met()).isEmpty();
        assertThat(pick(WARS, "b").met()).isEmpty();
    }

    @Test
    void theMissedPointsAreThoseOutsideTheOrder() {
        assertThat(pick(WARS, "d", "a", "b", "c").missed(WARS, Rating.HARD)).containsExactly(Point.of("d"));
        assertThat(pick(CONSULS, "Caesar", "Cato").missed(CONSULS, Rating.AGAIN))
                .containsExactly(Point.of("Bibulus"), Point.of("Cicero"));
        assertThat(pick(WARS, "a", "b", "c", "d").missed(WARS, Rating.GOOD)).isEmpty();
    }

    @Property
    void allPointsTickedAreAFullAnswerWhateverTheyAreWorth(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100_000) Integer> hundredths) {
        List<Point> points = hundredths.stream()
                .map(marks ->
                        new Point("p" + marks, marks / 100.0, List.of(), List.of(), List.of(), null, null, null, null))
                .toList();
        Card card = card(new Kind.Basic("?", points, 0));
        Ticks ticks = Ticks.NONE;
        for (int i = 0; i < points.size(); i++) {
            ticks = ticks.toggle(i);
        }
        assertThat(ticks.suggested(card)).isEqualTo(Rating.GOOD);
        assertThat(ticks.missed(card, Rating.GOOD)).isEmpty();
        assertThat(ticks.marks(card))
                .isEqualTo(hundredths.stream().mapToInt(marks -> marks).sum() / 100.0);
    }

    @Property
    void marksLieBetweenNothingAndAll(
            @ForAll long seed, @ForAll @Size(max = 12) List<@IntRange(min = -1, max = 4) Integer> items) {
        for (Card card : List.of(CAPITAL, CONSULS, WARS)) {
            Picks picks = Picks.of(card, seed);
            for (int item : items) {
                picks = picks.toggle(item, card.kind());
            }
            Ticks ticks = picks.ticks(card.kind());
            assertThat(ticks.marks(card)).isBetween(0.0, (double) card.points().size());
            assertThat(picks.picked()).doesNotHaveDuplicates().allMatch(item -> item >= 0 && item < 4);
        }
    }
}
