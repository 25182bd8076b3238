package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Source;

class ReviewTest {
    private final Review review = Review.of(found(Format.TEXT, card("a", "1"), doubtful("b", "2"), card("c", "3")));

    @Test
    void doubtfulCardsComeFirstAndKeepTheirNumbers() {
        assertThat(shown(review)).containsExactly("2? b=2", "1 a=1", "3 c=3");
        assertThat(review.doubtful()).isEqualTo(1);
        assertThat(review.row(3)).isEqualTo(2);
        assertThat(review.row(4)).isEqualTo(-1);
    }

    @Test
    void aCardThatWasChangedStaysInItsRow() throws ExchangeException {
        Review flipped = review.flip(0);

        assertThat(shown(flipped)).containsExactly("2 2=b", "1 a=1", "3 c=3");
        assertThat(flipped.doubtful()).isZero();
        assertThat(shown(review.drop(1))).containsExactly("1? b=2", "2 c=3");
        assertThat(review.drop(2).focus()).isEqualTo(1);
    }

    @Test
    void aMergedCardIsWhereThePersonLooks() throws ExchangeException {
        assertThat(shown(review.merge(0))).containsExactly("1 a=1,b,2", "2 c=3");
        assertThat(review.merge(0).focus()).isZero();
        assertThat(shown(review.merge(2))).containsExactly("1 a=1", "2 b=2,c,3");
        assertThat(review.merge(2).focus()).isEqualTo(1);
        assertThatThrownBy(() -> review.merge(1)).hasMessageContaining("no card before it");
    }

    @Test
    void bothHalvesOfASplitCardFollowEachOther() throws ExchangeException {
        Review split = review.merge(0).split(0, 1);

        assertThat(shown(split)).containsExactly("1 a=1", "2 b=2", "3 c=3");
        assertThat(split.focus()).isZero();
        assertThatThrownBy(() -> review.split(0, 1)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void theNextDoubtfulCardIsFoundRoundTheEnd() throws ExchangeException {
        assertThat(review.nextDoubtful(2)).isZero();
        assertThat(review.nextDoubtful(0)).isZero();
        assertThat(review.flip(0).nextDoubtful(0)).isEqualTo(-1);
    }

    @Test
    void whatIsAgreedSaysWhatWasDropped() throws ExchangeException {
        Found agreed = review.drop(0).agreed();

        assertThat(agreed.format()).isEqualTo(Format.TEXT);
        assertThat(agreed.imported().cards()).isEqualTo(2);
        assertThat(agreed.imported().losses()).hasSize(1);
    }

    @Test
    void anotherFormatIsAChangeLikeAnother() throws ExchangeException {
        Review other = review.drop(0).readAs(found(Format.CSV, card("x", "y")));

        assertThat(shown(other)).containsExactly("1 x=y");
        assertThat(other.isChanged()).isTrue();
        assertThat(shown(other.flip(0).undone())).containsExactly("1 x=y");
        assertThat(shown(other.undone())).containsExactly("1 a=1", "2 c=3");
        assertThat(shown(other.undone().undone())).isEqualTo(shown(review));
        assertThat(review.isChanged()).isFalse();
        assertThat(review.undone()).isNull();
    }

    @Test
    void nothingCanBeDoneToCardsThatAreNotThere() {
        assertThatThrownBy(() -> review.drop(3)).hasMessageContaining("from 1 to 3");
        assertThatThrownBy(() -> review.merge(-1)).isInstanceOf(ExchangeException.class);
        Review empty = Review.of(found(Format.TEXT));
        assertThatThrownBy(() -> empty.flip(0)).hasMessage("there is no card");
        assertThat(empty.nextDoubtful(0)).isEqualTo(-1);
        assertThat(empty.focus()).isZero();
    }

    @Property(tries = 200)
    void everyChangeCanBeTakenBackAndNoCardIsLostOnTheWay(
            @ForAll List<@IntRange(min = 0, max = 3) Integer> acts, @ForAll @IntRange(max = 11) int seed) {
        List<Review> way = new ArrayList<>();
        way.add(Review.of(found(Format.TEXT, doubtful("a", "1"), card("b", "2"), doubtful("c", "3"), card("d", "4"))));
        for (int i = 0; i < acts.size(); i++) {
            Review last = way.get(way.size() - 1);
            try {
                way.add(changed(last, acts.get(i), (seed + i) % Math.max(1, last.size())));
            } catch (ExchangeException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
        for (int i = way.size() - 1; i > 0; i--) {
            Review last = way.get(i);
            List<Integer> numbers = new ArrayList<>();
            for (int row = 0; row < last.size(); row++) {
                numbers.add(last.number(row));
                assertThat(last.row(last.number(row))).isEqualTo(row);
            }
            assertThat(numbers).doesNotHaveDuplicates();
            assertThat(shown(last.undone())).isEqualTo(shown(way.get(i - 1)));
        }
    }

    private static Review changed(Review review, int act, int row) throws ExchangeException {
        return switch (act) {
            case 0 -> review.drop(row);
            case 1 -> review.flip(row);
            case 2 -> review.merge(row);
            default -> review.split(row, 1);
        };
    }

    private static Found found(Format format, Item... items) {
        try {
            return new Found(
                    Source.of("notes.txt", "x".getBytes(StandardCharsets.UTF_8)),
                    new ImportSettings("images", false),
                    format,
                    "why",
                    null,
                    null,
                    false,
                    new Imported(List.of(ImportedDeck.of(null, List.of(items))), items.length, List.of(), List.of()));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    private static Item card(String question, String... points) {
        return Item.of(
                "notes.txt:1",
                NewCard.builder().question(question).points(List.of(points)).build());
    }

    private static Item doubtful(String question, String... points) {
        return card(question, points).doubted("short");
    }

    /** The rows, such as {@code 2? question=point,point}. */
    private static List<String> shown(Review review) {
        List<String> shown = new ArrayList<>();
        for (int row = 0; row < review.size(); row++) {
            Item item = review.item(row);
            shown.add(review.number(row) + (item.doubts().isEmpty() ? " " : "? ")
                    + item.card().question() + "="
                    + String.join(
                            ",", item.card().points().stream().map(Point::text).toList()));
        }
        return shown;
    }
}
