package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

class ProposalTest {
    private final Proposal proposal = new Proposal(new Imported(
            List.of(
                    ImportedDeck.of("one", List.of(item("a?", "1"), item("b?", "2", "c?", "3"))),
                    ImportedDeck.of("two", List.of(item("d?", "4")))),
            3,
            List.of(),
            List.of()));

    @Test
    void aDroppedCardIsALoss() throws ExchangeException {
        Proposal less = proposal.drop(2);

        assertThat(cards(less)).containsExactly("a?=[1]", "b?=[2, c?, 3]");
        assertThat(less.imported().losses()).containsExactly(new Loss("d?", "the card \"d?\", which you dropped"));
        assertThat(less.imported().read()).isEqualTo(3);
    }

    @Test
    void aSplitCardIsTwo() throws ExchangeException {
        assertThat(cards(proposal.split(1, 1))).containsExactly("a?=[1]", "b?=[2]", "c?=[3]", "d?=[4]");
        assertThatThrownBy(() -> proposal.split(1, 0)).isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> proposal.split(1, 2)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void mergingTakesASplitBack() throws ExchangeException {
        assertThat(cards(proposal.split(1, 1).merge(2))).isEqualTo(cards(proposal));
        assertThatThrownBy(() -> proposal.merge(0)).hasMessageContaining("no card before it");
        assertThatThrownBy(() -> proposal.merge(2)).hasMessageContaining("no card before it");
    }

    @Test
    void flippingTwiceChangesNothing() throws ExchangeException {
        assertThat(cards(proposal.flip(0))).startsWith("1=[a?]");
        assertThat(cards(proposal.flip(0).flip(0))).isEqualTo(cards(proposal));
        assertThatThrownBy(() -> proposal.flip(1)).hasMessageContaining("one answer");
    }

    @Test
    void whatAPersonChangedIsNotDoubtfulAnyMore() throws ExchangeException {
        Item doubtful = item("x", "y").doubted("short");
        Proposal one =
                new Proposal(new Imported(List.of(ImportedDeck.of(null, List.of(doubtful))), 1, List.of(), List.of()));

        assertThat(one.flip(0).items().get(0).doubts()).isEmpty();
    }

    @Test
    void anotherCardThanThoseThereIsRefused() {
        assertThatThrownBy(() -> proposal.drop(3)).hasMessageContaining("from 1 to 3");
        assertThatThrownBy(() -> proposal.drop(-1)).isInstanceOf(ExchangeException.class);
    }

    private static Item item(String question, String... points) {
        return Item.of(
                question,
                NewCard.builder().question(question).points(List.of(points)).build());
    }

    private static List<String> cards(Proposal proposal) {
        return proposal.items().stream()
                .map(item -> item.card().question() + "="
                        + item.card().points().stream().map(p -> p.text()).toList())
                .toList();
    }
}
