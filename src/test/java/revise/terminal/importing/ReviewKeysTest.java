package revise.terminal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import revise.exchange.format.Format;

/** Cards are told by their questions. */
class ReviewKeysTest {
    private static final ReviewKeys KEYS = new ReviewKeys(Bench.readings());

    private ReviewState state = ReviewState.of(Bench.stalin(), "");

    private ReviewKeysTest press(String... keys) {
        for (String key : keys) {
            state = KEYS.on(key, state);
        }
        return this;
    }

    private String question() {
        return CardWords.asked(state.review().item(state.row()).card());
    }

    @Test
    void theCursorStaysAmongTheCards() {
        press("up");
        assertThat(state.row()).isZero();
        press("down", "j", "k");
        assertThat(state.row()).isEqualTo(1);
        state = state.drawn(0, 6);
        press("pagedown");
        assertThat(state.row()).isEqualTo(7);
        press("end", "pagedown", "down");
        assertThat(state.row()).isEqualTo(30);
        press("home", "pageup");
        assertThat(state.row()).isZero();
    }

    @Test
    void nGoesRoundTheDoubtfulCards() {
        press("n", "n", "n");
        assertThat(question()).isEqualTo("1939");
        press("n");
        assertThat(question()).isEqualTo("Collective security");
        press("x", "x", "x", "x", "n");
        assertThat(state.status()).isEqualTo("No card is doubtful.");
    }

    @Test
    void everyStepIsTakenBack() {
        press("x", "delete", "m");
        assertThat(state.review().size()).isEqualTo(28);
        press("u", "u");
        assertThat(state.status()).isEqualTo("Taken back.");
        assertThat(question()).startsWith("Spain");
        press("u", "u");
        assertThat(state.review().size()).isEqualTo(31);
        assertThat(state.review().doubtful()).isEqualTo(4);
        assertThat(state.status()).isEqualTo("There is nothing to take back.");
        assertThat(question()).isEqualTo("Collective security");
    }

    @Test
    void aFlippedCardIsSureAndStaysUnderTheCursor() {
        press("f");
        assertThat(question()).isEqualTo("c");
        assertThat(state.review().doubtful()).isEqualTo(3);
        press("down", "f");
        assertThat(state.status()).contains("only a question with one answer");
    }

    @Test
    void aCardIsMergedIntoTheOneBeforeItInTheFile() {
        press("m");
        assertThat(question()).startsWith("Who was Commissar");
        assertThat(state.row()).isZero();
        state = state.to(state.review().row(5));
        press("m");
        assertThat(state.review().size()).isEqualTo(30);
        assertThat(state.status()).contains("only questions");
    }

    @Test
    void aCardIsSplitAtALineThatIsChosen() {
        press("s");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        assertThat(state.status()).contains("a card is split at a line");
        press("n", "n", "n", "down", "s");
        assertThat(state.page()).isEqualTo(new Page.Splitting(1));
        press("up", "down", "down", "down", "down");
        assertThat(state.page()).isEqualTo(new Page.Splitting(3));
        press("x", "w");
        assertThat(state.page()).isEqualTo(new Page.Splitting(3));
        press("home", "enter");
        assertThat(state.review().size()).isEqualTo(32);
        assertThat(question()).startsWith("When was Soviet-German");
        press("down");
        assertThat(question()).startsWith("Consolidated by");
        press("up", "s");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        press("u", "s", "esc");
        assertThat(state.review().size()).isEqualTo(31);
    }

    @Test
    void theFileIsReadAsAnotherFormat() {
        press("x", "t", "enter");
        assertThat(state.review().found().format()).isEqualTo(Format.HEADINGS);
        assertThat(state.review().size()).isEqualTo(2);
        assertThat(state.status()).contains("headings: 2 cards");
        press("u");
        assertThat(state.review().found().format()).isEqualTo(Format.TEXT);
        assertThat(state.review().size()).isEqualTo(30);
    }

    @Test
    void aFormatThatCannotBeReadSaysWhyAndTheNextCanBeTried() {
        press("t", "up", "down", "down", "down", "down", "down", "down", "enter");
        assertThat(state.page()).isInstanceOf(Page.Formats.class);
        assertThat(state.status()).contains("no heading with :drill:");
        press("end", "down");
        assertThat(((Page.Formats) state.page()).cursor()).isEqualTo(Format.values().length - 1);
        press("q");
        assertThat(state.review().size()).isEqualTo(31);
        assertThat(state.review().isChanged()).isFalse();
    }

    @Test
    void onlyWhoChangedSomethingIsAskedBeforeItIsLost() {
        press("q");
        assertThat(state.page()).isEqualTo(new Page.Over(false));
        state = ReviewState.of(Bench.stalin(), "");
        press("x", "esc");
        assertThat(state.page()).isEqualTo(new Page.Leave());
        press("y", "esc");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        press("q", "q");
        assertThat(state.page()).isEqualTo(new Page.Over(false));
        state = ReviewState.of(Bench.stalin(), "");
        press("x", "q", "w");
        assertThat(state.page()).isEqualTo(new Page.Over(true));
        press("x");
        assertThat(state.review().size()).isEqualTo(30);
    }

    @Test
    void whereNoCardIsLeftNothingIsWritten() {
        state = ReviewState.of(Bench.found("a.txt", List.of(Bench.numbered(1)), List.of()), "");
        press("x", "enter");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        assertThat(state.status()).contains("no card to be written");
        press("x", "f", "m", "s", "n", "space", "l", "up", "down", "home", "end", "pagedown", "w", "q", "w");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        press("u", "w");
        assertThat(state.page()).isEqualTo(new Page.Over(true));
    }

    @Test
    void allOfACardCanBeActedOn() {
        press("space", "down");
        assertThat(state.page()).isEqualTo(new Page.Whole());
        assertThat(state.scroll()).isEqualTo(1);
        press("enter");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        press("space", "x");
        assertThat(state.review().size()).isEqualTo(30);
        assertThat(state.page()).isEqualTo(new Page.Cards());
    }

    @Test
    void helpGoesBackToWhereItWasAskedFor() {
        press("l", "?");
        assertThat(state.page()).isEqualTo(new Page.Help(new Page.Losses()));
        press("down", "?");
        assertThat(state.page()).isEqualTo(new Page.Losses());
        press("x");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        assertThat(state.review().size()).isEqualTo(31);
        press("f1", "q", "paste", "other");
        assertThat(state.page()).isEqualTo(new Page.Cards());
    }

    @Test
    void whereNothingIsLostThereIsNothingToSee() {
        state = ReviewState.of(Bench.many(3), "");
        press("l");
        assertThat(state.page()).isEqualTo(new Page.Cards());
        assertThat(state.status()).isEqualTo("Everything in this file comes along.");
    }
}
