package revise.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;

/**
 * A card that is to be written into a deck. Which of its parts go together is for the deck reader to say; a part that is
 * null, empty or 0 is not written. Texts are kept as they are but for line breaks at their end.
 *
 * @param cloze a text with gaps
 * @param points the answer
 * @param order the items in their right order
 * @param any how many of the points are enough; 0 for all
 * @param draft whether it is not to be asked yet
 */
public record NewCard(
        @Nullable String id,
        @Nullable String question,
        @Nullable String cloze,
        List<String> choices,
        List<Point> points,
        List<String> order,
        int any,
        @Nullable String hint,
        @Nullable String note,
        @Nullable String source,
        List<String> tags,
        boolean reverse,
        boolean draft) {
    public NewCard {
        question = trimmed(question);
        cloze = trimmed(cloze);
        choices = trimmed(choices);
        points = trimmedPoints(points);
        order = trimmed(order);
        hint = trimmed(hint);
        note = trimmed(note);
        source = trimmed(source);
        tags = trimmed(tags);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null ? null : Lines.withoutLastBreaks(text);
    }

    private static List<Point> trimmedPoints(List<Point> points) {
        Point[] trimmed = new Point[points.size()];
        for (int i = 0; i < trimmed.length; i++) {
            trimmed[i] = trimmed(points.get(i));
        }
        return List.of(trimmed);
    }

    private static Point trimmed(Point point) {
        String text = Lines.withoutLastBreaks(point.text());
        if (text.length() == point.text().length()) {
            return point;
        }
        return new Point(
                text,
                point.marks(),
                point.all(),
                point.accept(),
                point.reject(),
                point.date(),
                point.number(),
                point.tolerance(),
                point.unit());
    }

    private static List<String> trimmed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<String> trimmed = new ArrayList<>();
        for (String text : texts) {
            trimmed.add(Lines.withoutLastBreaks(text));
        }
        return List.copyOf(trimmed);
    }

    private List<@Nullable String> texts() {
        List<@Nullable String> texts = new ArrayList<>(Arrays.asList(id, question, cloze, hint, note, source));
        texts.addAll(choices);
        texts.addAll(order);
        texts.addAll(tags);
        for (Point point : points) {
            texts.addAll(point.all());
            texts.addAll(point.accept());
            texts.addAll(point.reject());
            texts.addAll(Arrays.asList(point.text(), point.date(), point.number(), point.tolerance(), point.unit()));
        }
        return texts;
    }

    /** How many characters all its texts have together. */
    int length() {
        int length = 0;
        for (String text : texts()) {
            length += text == null ? 0 : text.length();
        }
        return length;
    }

    /** Whether none of its texts has half of a character in it, which cannot be written to a file. */
    boolean isWhole() {
        for (String text : texts()) {
            if (text != null && !isWhole(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Gives the card with another id, or with none. */
    NewCard named(@Nullable String other) {
        return new NewCard(
                other, question, cloze, choices, points, order, any, hint, note, source, tags, reverse, draft);
    }

    /** Gives the card with other tags. */
    NewCard tagged(List<String> others) {
        return new NewCard(
                id, question, cloze, choices, points, order, any, hint, note, source, others, reverse, draft);
    }

    /** Begins a card that has nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a card. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String question;
        private @Nullable String cloze;
        private List<String> choices = List.of();
        private List<Point> points = List.of();
        private List<String> order = List.of();
        private int any;
        private @Nullable String hint;
        private @Nullable String note;
        private @Nullable String source;
        private List<String> tags = List.of();
        private boolean reverse;
        private boolean draft;

        private Builder() {}

        public Builder id(@Nullable String text) {
            id = text;
            return this;
        }

        public Builder question(@Nullable String text) {
            question = text;
            return this;
        }

        public Builder cloze(@Nullable String text) {
            cloze = text;
            return this;
        }

        public Builder choices(List<String> texts) {
            choices = texts;
            return this;
        }

        /** Points of one mark each, with nothing but their texts. */
        public Builder points(List<String> texts) {
            return answer(texts.stream().map(Point::of).toList());
        }

        public Builder answer(List<Point> list) {
            points = list;
            return this;
        }

        public Builder order(List<String> texts) {
            order = texts;
            return this;
        }

        public Builder any(int number) {
            any = number;
            return this;
        }

        public Builder hint(@Nullable String text) {
            hint = text;
            return this;
        }

        public Builder note(@Nullable String text) {
            note = text;
            return this;
        }

        public Builder source(@Nullable String text) {
            source = text;
            return this;
        }

        public Builder tags(List<String> texts) {
            tags = texts;
            return this;
        }

        public Builder reverse(boolean both) {
            reverse = both;
            return this;
        }

        public Builder draft(boolean notYet) {
            draft = notYet;
            return this;
        }

        public NewCard build() {
            return new NewCard(
                    id, question, cloze, choices, points, order, any, hint, note, source, tags, reverse, draft);
        }
    }
}
