package revise.terminal;

import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.deck.Card;
import revise.memory.Rating;
import revise.study.View;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.Missed;
import revise.terminal.text.Columns;

/** The end of a session. */
final class SummaryPart {
    private static final int LONGEST_BAR = 30;
    private static final int WORD = 8;
    private static final int NUMBER = 5;

    private final QuizSetup setup;
    private final Look look;

    SummaryPart(QuizSetup setup, Look look) {
        this.setup = setup;
        this.look = look;
    }

    void write(View.Finished finished, Body body) {
        Sums sums = new Sums(finished);
        body.text(title(finished.reason()), Look.BOLD);
        body.gap().text(sums.answers() == 0 ? sums.line() : sums.headline(), Look.PLAIN);
        if (sums.answers() > 0) {
            body.gap();
            bars(sums, body);
            comingBack(sums, body);
        }
        if (!sums.left().isEmpty()) {
            body.gap().text("Left for now: " + sums.left(), Look.PLAIN);
        }
        Missed.write("Missed, to look at once more", sums.missed(), body);
        leeches(sums.leeches(), body);
    }

    private static String title(View.Reason reason) {
        return switch (reason) {
            case DONE -> "All done for now";
            case TIME_UP -> "The time is up";
            case QUIT -> "Until next time";
        };
    }

    private void bars(Sums sums, Body body) {
        int most = 1;
        for (Rating rating : Rating.values()) {
            most = Math.max(most, sums.of(rating));
        }
        int longest = Math.max(0, Math.min(LONGEST_BAR, body.width() - WORD - NUMBER - 2));
        for (Rating rating : Rating.values()) {
            int number = sums.of(rating);
            int length = number == 0 ? 0 : Math.max(1, number * Math.min(longest, most) / most);
            AttributedString line = new AttributedStringBuilder()
                    .append(padRight(rating.word(), WORD))
                    .append(padLeft(Integer.toString(number), NUMBER))
                    .append("  ")
                    .append(look.block().repeat(Math.min(length, longest)), look.of(rating))
                    .toAttributedString();
            body.line(line);
        }
    }

    private void comingBack(Sums sums, Body body) {
        List<Sums.ComingBack> buckets = setup.cram() ? List.of() : sums.comingBack(setup.zone());
        if (!buckets.isEmpty()) {
            body.gap().text("Coming back", Look.BOLD);
        }
        for (Sums.ComingBack bucket : buckets) {
            body.text(padLeft(Integer.toString(bucket.cards()), NUMBER) + "  ", bucket.when(), Look.PLAIN);
        }
    }

    private void leeches(List<Card> leeches, Body body) {
        if (leeches.isEmpty()) {
            return;
        }
        body.gap().text("These keep being forgotten. Reword or split them, or suspend them:", look.alarm());
        for (Card card : leeches) {
            body.text("  - ", Columns.cut(Markdown.line(card.question()), body.width() - 4), Look.PLAIN);
        }
    }

    private static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }
}
