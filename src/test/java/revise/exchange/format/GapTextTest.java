package revise.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import revise.deck.ClozeText;
import revise.deck.DeckReader;
import revise.deck.Kind;

class GapTextTest {
    @Test
    void gapsAreWrittenAsADeckReadsThem() {
        assertThat(new GapText().text("In ").gap("1922", "a year").text(" by ").gap(2, "Chicherin", null))
                .extracting(GapText::written)
                .isEqualTo("In {{1922::a year}} by {{c2::Chicherin}}");
    }

    @Test
    void bracesThatAreNoGapAreWrittenApart() {
        GapText text = new GapText().text("x^{{2}} {").gap("a", null);

        assertThat(text.written()).isEqualTo("x^{ {2}} { {{a}}");
        assertThat(text.hasBraces()).isTrue();
    }

    @Test
    void colonsInAGapAreNoHint() {
        assertThat(new GapText().gap("std::vector", null).written()).isEqualTo("{{std::vector::}}");
        assertThat(new GapText().gap("c1::x", null).written()).isEqualTo("{{c1::c1::x::}}");
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        assertThat(new GapText().gap("a}", null).fault()).contains("brace");
        assertThat(new GapText().gap(" ", null).fault()).contains("nothing");
        assertThat(new GapText().gap("\\frac{1}{2}", null).fault()).isNull();
    }

    record Piece(String text, boolean gap, int number, String hint) {}

    @Provide
    Arbitrary<List<Piece>> pieces() {
        Arbitrary<String> text = Arbitraries.of("a", "{", "}", ":", "c1", " ", "x", "{b}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Combinators.combine(
                        text,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        text)
                .as(Piece::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 500)
    void theDeckReaderFindsJustTheseGaps(@ForAll("pieces") List<Piece> pieces) {
        GapText text = new GapText().text("Which?");
        for (Piece piece : pieces) {
            if (piece.gap()) {
                text.gap(piece.number(), piece.text(), null);
            } else {
                text.text(piece.text());
            }
        }
        if (text.fault() != null || !text.hasGaps()) {
            return;
        }
        String yaml = "cards:\n  - cloze: '" + text.written() + "'\n";
        var deck = DeckReader.read(Path.of("x.yaml"), yaml.getBytes(StandardCharsets.UTF_8))
                .deck();
        ClozeText read = ((Kind.Cloze) deck.cards().get(0).kind()).text();

        assertThat(read.parts().stream()
                        .filter(ClozeText.Gap.class::isInstance)
                        .map(part -> part.text().replaceAll("\\{ (?=\\{)", "{")))
                .containsExactlyElementsOf(pieces.stream()
                        .filter(Piece::gap)
                        .map(piece -> piece.text().strip().replaceAll("\\{ (?=\\{)", "{"))
                        .toList());
    }
}
