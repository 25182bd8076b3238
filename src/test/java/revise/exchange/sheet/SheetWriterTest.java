package revise.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

class SheetWriterTest {
    private static final ExportSettings SETTINGS = new ExportSettings(Instant.EPOCH, true);

    private record Page(Document html, List<String> losses) {
        Element left(int card) {
            return html.select(".card").get(card).child(0);
        }

        Element right(int card) {
            return html.select(".card").get(card).child(1);
        }
    }

    private static Page page(Path folder, ImportedDeck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = new SheetWriter().write(List.of(new ExportedDeck("d", folder, deck)), SETTINGS, out);
        return new Page(
                Jsoup.parse(out.toString(StandardCharsets.UTF_8)),
                losses.stream().map(Loss::what).toList());
    }

    private static Page page(NewCard card) throws IOException {
        return page(Path.of("."), ImportedDeck.of("T", List.of(Item.of("", card))));
    }

    private static NewCard.Builder card(String question) {
        return NewCard.builder().id("c").question(question);
    }

    @Test
    void thePageSaysWhatItIs() throws IOException {
        Page page = page(
                Path.of("."), new ImportedDeck("A <b> & C", "About", "de", List.of("x"), List.of("Book"), List.of()));

        assertThat(page.html().title()).isEqualTo("A <b> & C");
        assertThat(page.html().select("html").attr("lang")).isEqualTo("de");
        assertThat(page.html().select("main > p").eachText()).containsExactly("About", "x", "Book");
        assertThat(page.html().select("script, link, iframe")).isEmpty();
        assertThat(page.losses()).isEmpty();
    }

    @Test
    void theAnswerStandsRightOfTheQuestion() throws IOException {
        Page page = page(card("**When**?\nExactly")
                .answer(List.of(
                        Point.of("1922"),
                        new Point("Berlin", 2, List.of(), List.of("the city"), List.of(), null, null, null, null)))
                .any(1)
                .hint("a year")
                .note("see $a_1*b_2*c$")
                .source("p. 4")
                .tags(List.of("t"))
                .reverse(true)
                .build());

        assertThat(page.left(0).select(".text p").html().replaceAll("\\s+", " "))
                .isEqualTo("<strong>When</strong>? <br> Exactly");
        assertThat(page.left(0).select(".small").eachText()).containsExactly("Hint: a year", "both ways t");
        assertThat(page.right(0).select("li").eachText()).containsExactly("1922", "Berlin [2 marks] or: the city");
        assertThat(page.right(0).text()).startsWith("Any 1 of these:").contains("see $a_1*b_2*c$", "p. 4");
        assertThat(page.losses()).isEmpty();
    }

    @Test
    void choicesHaveLetters() throws IOException {
        Page page = page(card("Where?")
                .choices(List.of("Minsk", "Moscow"))
                .points(List.of("Moscow"))
                .build());

        assertThat(page.left(0).select("ol[type=A] li").eachText()).containsExactly("Minsk", "Moscow");
        assertThat(page.right(0).select(".text").text()).isEqualTo("B Moscow");
    }

    @Test
    void whatIsToBeOrderedIsSorted() throws IOException {
        Page page = page(card("Order").order(List.of("b", "C", "a")).build());

        assertThat(page.left(0).select("li").eachText()).containsExactly("a", "b", "C");
        assertThat(page.right(0).select("ol li").eachText()).containsExactly("b", "C", "a");
    }

    @Test
    void eachGapIsAStrip() throws IOException {
        Page page = page(NewCard.builder()
                .id("c")
                .cloze("In {{1922::a year}} at {{Rapallo}}")
                .build());

        assertThat(page.html().select(".card")).hasSize(2);
        assertThat(page.left(0).select(".text").text()).isEqualTo("In [a year] at Rapallo");
        assertThat(page.right(1).select(".text").text()).isEqualTo("Rapallo");
    }

    @Test
    void picturesAreInThePage(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.png"), new byte[] {1, 2, 3});
        Files.writeString(folder.resolve("b.html"), "x");
        NewCard card =
                card("![one](a.png) ![two](b.html) ![three](../c.png) ![four](https://x.org/d.png) ![five](e.png)")
                        .points(List.of("a"))
                        .build();
        Page page = page(folder, ImportedDeck.of("T", List.of(Item.of("", card))));

        assertThat(page.html().select("img").eachAttr("src")).containsExactly("data:image/png;base64,AQID");
        assertThat(page.html().select("img").eachAttr("alt")).containsExactly("one", "two", "three", "four", "five");
        assertThat(page.losses())
                .containsExactly(
                        "the picture \"b.html\", which is of no kind that browsers show",
                        "the picture \"../c.png\", whose path leads out of the folder",
                        "the picture \"https://x.org/d.png\", which is in the network",
                        "the picture \"e.png\", which cannot be read");
    }

    @Test
    void howAnswersAreMarkedIsALoss() throws IOException {
        Page page = page(card("x")
                .answer(List.of(new Point("3", 1, List.of(), List.of(), List.of(), null, "3", "1", null)))
                .build());

        assertThat(page.losses()).containsExactly("how a typed answer is marked: the terms or values of \"3\"");
    }

    @Property(tries = 200)
    void noTextIsTakenForHtml(@ForAll String text) throws IOException {
        Page page = page(card("<script>" + text + "</script>\n\n<img src=x>\n[x](javascript:y)")
                .points(List.of("<b onclick=z>" + text))
                .note(text)
                .hint("| <i> | a |\n|---|---|\n| " + text + " | b |")
                .build());

        assertThat(page.html().select("script, img[src], [onclick], i, a[href*=script]"))
                .isEmpty();
        assertThat(page.html().select(".card")).hasSize(1);
    }
}
