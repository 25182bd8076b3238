package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Makes the answer of a card of the words or numbers that a short answer accepts. */
final class GiftShortAnswers {
    private static final int FULL = 100;

    private final GiftTexts texts;
    private final GiftNotes notes;
    private final String where;
    private final Losses losses;
    private final List<String> doubts = new ArrayList<>();
    private @Nullable String single;

    GiftShortAnswers(GiftTexts texts, GiftNotes notes, String where, Losses losses) {
        this.texts = texts;
        this.notes = notes;
        this.where = where;
        this.losses = losses;
    }

    List<String> doubts() {
        return doubts;
    }

    /** The one text that is accepted, or null when there are others. */
    @Nullable
    String single() {
        return single;
    }

    /** Gives a card without its question, or null, with the reason among the losses. */
    NewCard.@Nullable Builder words(String answers) {
        List<GiftOption> options = GiftOption.all(answers, "=");
        double best = options.stream().mapToDouble(GiftOption::worth).max().orElse(0);
        List<String> accepted = new ArrayList<>();
        for (GiftOption option : options) {
            String text = word(texts.text(option.raw()));
            boolean full = option.worth() > 0 && option.worth() == best && !text.isBlank();
            if (full) {
                accepted.add(text);
            } else {
                partial(option, text);
            }
            notes.feedback(full && accepted.size() == 1 ? null : text, option.feedback());
        }
        if (accepted.isEmpty()) {
            losses.add(where, "a question without a right answer");
            return null;
        }
        if (best < FULL) {
            doubts.add("no answer is worth full marks");
        }
        String text = accepted.get(0);
        single = accepted.size() == 1 ? text : null;
        List<String> others = accepted.stream()
                .skip(1)
                .filter(other -> !other.equals(text))
                .distinct()
                .toList();
        return NewCard.builder()
                .answer(List.of(new Point(text, 1, List.of(), others, List.of(), null, null, null, null)));
    }

    /** An asterisk stands for any text, unless a backslash is before it. */
    private String word(String text) {
        for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
            if ((at == 0 || text.charAt(at - 1) != '\\') && !doubts.contains("the answer has a * for any text")) {
                doubts.add("the answer has a * for any text");
            }
        }
        return text.replace("\\*", "*");
    }

    private void partial(GiftOption option, String text) {
        if (option.worth() > 0) {
            losses.add(where, GiftChoices.percent(option.worth()) + " of the marks for " + Quote.of(text));
        } else if (!text.equals("*")) {
            losses.add(where, "the wrong answer " + Quote.of(text));
        }
    }

    /** Gives a card without its question, or null, with the reason among the losses. */
    NewCard.@Nullable Builder numbers(String answers) {
        List<GiftOption> options = GiftOption.all(answers, "=");
        double best = options.stream().mapToDouble(GiftOption::worth).max().orElse(0);
        Point point = null;
        for (GiftOption option : options) {
            String text = GiftText.plain(option.raw());
            Point read = GiftNumbers.point(text);
            boolean full = read != null && option.worth() == best && best > 0;
            if (read == null) {
                losses.add(where, Quote.of(text) + ", which is no number with a tolerance");
            } else if (full && point == null) {
                point = read;
            } else if (full) {
                losses.add(where, "the other right number " + Quote.of(text));
            } else {
                partial(option, text);
            }
            notes.feedback(read != null && read.equals(point) ? null : text, option.feedback());
        }
        if (point == null) {
            losses.add(where, "a question without a right number");
            return null;
        }
        if (best < FULL) {
            doubts.add("no answer is worth full marks");
        }
        return NewCard.builder().answer(List.of(point));
    }
}
