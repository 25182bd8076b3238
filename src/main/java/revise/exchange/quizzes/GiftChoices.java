package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Makes a multiple choice of answers with {@code =} and {@code ~}. */
final class GiftChoices {
    private final GiftTexts texts;
    private final GiftNotes notes;
    private final String where;
    private final Losses losses;
    private final List<String> doubts = new ArrayList<>();

    GiftChoices(GiftTexts texts, GiftNotes notes, String where, Losses losses) {
        this.texts = texts;
        this.notes = notes;
        this.where = where;
        this.losses = losses;
    }

    List<String> doubts() {
        return doubts;
    }

    /** Gives a card without its question, or null, with the reason among the losses. */
    NewCard.@Nullable Builder card(List<GiftOption> options) {
        boolean single = options.stream().anyMatch(option -> option.right() && option.weight() == null);
        double least = options.stream()
                .mapToDouble(GiftOption::worth)
                .filter(worth -> worth > 0)
                .min()
                .orElse(0);
        List<String> choices = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (GiftOption option : options) {
            String text = texts.text(option.raw());
            if (text.isBlank()) {
                losses.add(where, "an empty choice");
                continue;
            }
            choices.add(text);
            double worth = option.worth();
            boolean isRight = single ? worth >= 100 : worth > 0;
            if (isRight) {
                right.add(point(text, single ? 1 : worth / least));
            } else if (worth > 0) {
                losses.add(where, percent(worth) + " of the marks for the choice " + Quote.of(text));
            } else if (worth < 0 && (single || Math.abs(worth + least) > 0.01)) {
                losses.add(where, percent(-worth) + " of the marks taken away for the choice " + Quote.of(text));
            }
            notes.feedback(isRight && single ? null : text, option.feedback());
        }
        if (right.isEmpty()) {
            losses.add(where, "a multiple choice of which no choice is right: " + Quote.of(String.join(", ", choices)));
            return null;
        }
        if (single && right.size() > 1) {
            doubts.add("any one of the right choices was enough");
        }
        return NewCard.builder().choices(choices).answer(right);
    }

    private static Point point(String text, double marks) {
        double rounded = Math.round(marks * 100) / 100.0;
        return new Point(text, rounded, List.of(), List.of(), List.of(), null, null, null, null);
    }

    static String percent(double worth) {
        return worth == Math.rint(worth) ? (long) worth + "%" : worth + "%";
    }
}
