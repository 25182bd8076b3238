package revise.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.study.View;
import revise.terminal.screen.Look;
import revise.terminal.text.Columns;

/** The four ratings with what each gives, as fully as the width allows. The suggested one stands in brackets. */
final class RatingsPart {
    private static final int SHORTEST = 3;

    private final QuizSetup setup;
    private final Look look;

    RatingsPart(QuizSetup setup, Look look) {
        this.setup = setup;
        this.look = look;
    }

    AttributedString line(View.Asking asking, int columns) {
        for (int shortening = 0; shortening < SHORTEST; shortening++) {
            AttributedString line = shortened(asking, shortening);
            if (Columns.of(line) <= columns) {
                return line;
            }
        }
        return shortened(asking, SHORTEST);
    }

    private AttributedString shortened(View.Asking asking, int shortening) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Rating rating : Rating.values()) {
            boolean suggested = rating == asking.suggested();
            String gap = line.length() == 0 ? "" : shortening == 0 ? "  " : "";
            AttributedStyle style = look.of(rating);
            line.append(gap);
            line.append((suggested ? "[" : " "), style);
            line.append(
                    words(asking, rating, shortening), suggested ? style.bold().inverse() : style);
            line.append((suggested ? "]" : " "), style);
        }
        return line.toAttributedString();
    }

    private String words(View.Asking asking, Rating rating, int shortening) {
        String key = setup.keys().label(Control.of(rating));
        String word = shortening < 2 ? " " + rating.word() : "";
        Schedule ahead = asking.ahead().get(rating);
        return ahead == null || setup.cram() || shortening == SHORTEST
                ? key + word
                : key + word + " " + Spans.interval(ahead);
    }
}
