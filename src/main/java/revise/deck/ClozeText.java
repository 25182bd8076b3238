package revise.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps: {@code {{Laval}}}, {@code {{May 1935::month and year}}} with a hint, or {@code {{c1::Laval}}} with a
 * number. Gaps of one number are hidden together; a gap without a number takes the next one that no gap has.
 *
 * @param source as the author typed it
 * @param parts what stands between the gaps, and the gaps, in order
 */
public record ClozeText(String source, List<Part> parts) {
    /** Every gap is a card that shows the whole text: without bounds a small file could make a huge deck. */
    static final int MOST_GAPS = 100;

    /** In characters. */
    static final int LONGEST = 10_000;

    /** A part of the text. */
    public sealed interface Part {
        /** The part as it is read when nothing is hidden. */
        String text();
    }

    /** Text that is always shown. */
    public record Plain(String text) implements Part {}

    /**
     * Text that can be hidden.
     *
     * @param number which gaps are hidden together with it, 1 to 100
     * @param hint shown in the gap, or null
     */
    public record Gap(int number, String text, @Nullable String hint) implements Part {}

    public ClozeText {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a text.
     *
     * @throws BadCloze when a gap in it is not written as one; it may have no gap at all
     */
    static ClozeText of(String source) throws BadCloze {
        return new ClozeReader(source).read();
    }

    /** Reads a text; gives null when a gap in it is not written as one. It may have no gap at all. */
    public static @Nullable ClozeText orNull(String source) {
        try {
            return of(source);
        } catch (BadCloze e) {
            return null;
        }
    }

    /** The numbers of the gaps, rising. */
    public List<Integer> gaps() {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Gap gap) {
                numbers.add(gap.number());
            }
        }
        return List.copyOf(numbers);
    }

    /** The whole text, nothing hidden. */
    public String filled() {
        return without(0);
    }

    /** The text with a number's gaps hidden: each a hint, or dots, in square brackets. */
    public String without(int number) {
        StringBuilder text = new StringBuilder(source.length());
        for (Part part : parts) {
            if (part instanceof Gap gap && gap.number() == number) {
                text.append('[').append(gap.hint() == null ? "..." : gap.hint()).append(']');
            } else {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    /** What is hidden under a number, one point a gap, in the order of the text. */
    public List<Point> points(int number) {
        List<Point> points = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Gap gap && gap.number() == number) {
                points.add(Point.of(gap.text()));
            }
        }
        return points;
    }
}
