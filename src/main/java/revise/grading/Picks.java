package revise.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;

/**
 * What a card offers to be picked, and what the student picked: choices, or things in the order they happened. A card of
 * another kind offers nothing.
 *
 * @param offered in the order shown
 * @param picked indexes into {@code offered}, in the order of picking
 */
public record Picks(List<String> offered, List<Integer> picked) {
    public static final Picks NONE = new Picks(List.of(), List.of());

    public Picks {
        offered = List.copyOf(offered);
        picked = List.copyOf(picked);
    }

    /**
     * Shuffles what a card offers.
     *
     * @param seed the same seed gives the same order
     */
    public static Picks of(Card card, long seed) {
        if (card.kind() instanceof Kind.Choice choice) {
            return new Picks(shuffled(choice.choices(), seed), List.of());
        }
        if (card.kind() instanceof Kind.Ordering ordering) {
            List<String> right = ordering.points().stream().map(Point::text).toList();
            List<String> shown = shuffled(right, seed);
            if (shown.equals(right)) {
                // Shown in the right order it would ask nothing.
                shown.add(shown.remove(0));
            }
            return new Picks(shown, List.of());
        }
        return NONE;
    }

    private static List<String> shuffled(List<String> items, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            shuffled.set(i, shuffled.set(other, shuffled.get(i)));
        }
        return shuffled;
    }

    /** Whether there is anything to pick. */
    public boolean isOffered() {
        return !offered.isEmpty();
    }

    /** The place of an item among the picked ones, counted from 1; 0 when it is not picked. */
    public int rank(int item) {
        return picked.indexOf(item) + 1;
    }

    /** Picks an item, or puts it back; where one choice only is right, it takes the place of another. */
    public Picks toggle(int item, Kind kind) {
        if (item < 0 || item >= offered.size()) {
            return this;
        }
        List<Integer> next = new ArrayList<>(picked);
        if (!next.remove((Integer) item)) {
            if (kind instanceof Kind.Choice choice && choice.points().size() == 1) {
                next.clear();
            }
            next.add(item);
        }
        return new Picks(offered, next);
    }

    /** What the picks are worth; {@link Ticks#NONE} when nothing was picked. */
    public Ticks ticks(Kind kind) {
        if (picked.isEmpty()) {
            return Ticks.NONE;
        }
        if (kind instanceof Kind.Choice choice) {
            return ofChoices(choice);
        }
        return kind instanceof Kind.Ordering ordering ? new Ticks(true, inOrder(ordering), Map.of(), 0) : Ticks.NONE;
    }

    private Ticks ofChoices(Kind.Choice choice) {
        Set<Integer> met = new HashSet<>();
        int wrong = 0;
        for (int item : picked) {
            int point = choice.pointOf(offered.get(item));
            if (point < 0) {
                wrong++;
            } else {
                met.add(point);
            }
        }
        return new Ticks(true, met, Map.of(), wrong);
    }

    /**
     * The points that stand right among each other: the longest rising run of the picks, so that one thing in a wrong
     * place does not make all behind it wrong. One thing alone is in no order.
     */
    private Set<Integer> inOrder(Kind.Ordering ordering) {
        List<String> right = ordering.points().stream().map(Point::text).toList();
        int[] points = picked.stream()
                .mapToInt(item -> right.indexOf(offered.get(item)))
                .toArray();
        int[] length = new int[points.length];
        int[] before = new int[points.length];
        Arrays.fill(before, -1);
        int last = 0;
        for (int i = 0; i < points.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (points[j] < points[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = length[i] > length[last] ? i : last;
        }
        Set<Integer> run = new HashSet<>();
        if (length[last] > 1) {
            for (int i = last; i >= 0; i = before[i]) {
                run.add(points[i]);
            }
        }
        return run;
    }
}
