package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;

class DetectionTest {
    private static final ImportSettings SETTINGS = new ImportSettings("images", false);

    @Test
    void theLikeliestFormatIsTakenAndTheNextIsNamed() throws ExchangeException {
        Found found = of(reader(Format.CSV, 0.3, "a"), reader(Format.TSV, 0.9, "b"), reader(Format.TEXT, 0.5, "c"));

        assertThat(found.format()).isEqualTo(Format.TSV);
        assertThat(found.runnerUp()).isEqualTo(Format.TEXT);
        assertThat(found.ambiguous()).isFalse();
    }

    @Test
    void twoThatAreCloseAreForAPersonToDecide() throws ExchangeException {
        assertThat(of(reader(Format.CSV, 0.8, "a"), reader(Format.TEXT, 0.7, "b"))
                        .ambiguous())
                .isTrue();
    }

    @Test
    void whereBothFindTheSameCardsThereIsNothingToDecide() throws ExchangeException {
        assertThat(of(reader(Format.CSV, 0.8, "a"), reader(Format.TEXT, 0.7, "a"))
                        .ambiguous())
                .isFalse();
    }

    @Test
    void aFormatThatCannotBeReadIsNoRival() throws ExchangeException {
        assertThat(of(reader(Format.CSV, 0.8, "a"), reader(Format.TEXT, 0.7, null))
                        .ambiguous())
                .isFalse();
    }

    @Test
    void whatIsOnlyALittleLikeAFormatIsForAPersonToDecide() throws ExchangeException {
        assertThat(of(reader(Format.TEXT, 0.2, "a")).ambiguous()).isTrue();
    }

    @Test
    void whatIsLikeNothingIsRefused() {
        assertThatThrownBy(() -> of(reader(Format.TEXT, 0, "a"))).hasMessageContaining("--format");
    }

    private static Found of(FormatReader... readers) throws ExchangeException {
        Source source = Source.of("x", "text".getBytes(StandardCharsets.UTF_8));
        return Detection.of(source, SETTINGS, List.of(readers));
    }

    private static FormatReader reader(Format format, double likelihood, @Nullable String question) {
        return new FormatReader() {
            @Override
            public Format format() {
                return format;
            }

            @Override
            public Likelihood likelihood(Source source) {
                return new Likelihood(likelihood, "so it is");
            }

            @Override
            public Imported read(Source source, ImportSettings settings) throws ExchangeException {
                if (question == null) {
                    throw new ExchangeException("nothing");
                }
                NewCard card = NewCard.builder()
                        .question(question)
                        .points(List.of("x"))
                        .build();
                return new Imported(
                        List.of(ImportedDeck.of(null, List.of(Item.of("x:1", card)))), 1, List.of(), List.of());
            }
        };
    }
}
