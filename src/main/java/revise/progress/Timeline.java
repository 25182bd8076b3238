package revise.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import revise.memory.Rating;

/**
 * All events of a log in columns: a million reviews take some fifty megabytes. Reviews are taken apart, the few other
 * events are kept as they are.
 */
final class Timeline {
    private static final Rating[] RATINGS = Rating.values();
    private static final byte UNSCHEDULED = 4;
    private static final byte WHOLE = 8;

    private final Ids ids = new Ids();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Event> whole = new ArrayList<>();

    private long[] at = new long[64];
    private int[] day = new int[64];
    /** A rating's ordinal, plus UNSCHEDULED, or WHOLE. */
    private byte[] kind = new byte[64];
    /** The number of the card's name, or of the event kept whole. */
    private int[] subject = new int[64];

    private int[] millis = new int[64];
    private int size;
    private boolean sorted = true;

    void add(Event event) {
        grow();
        Stamp stamp = event.stamp();
        at[size] = stamp.at().toEpochMilli();
        day[size] = stamp.day();
        ids.add(stamp.id());
        if (event instanceof Event.Review review) {
            kind[size] = (byte) (review.rating().ordinal() + (review.scheduled() ? 0 : UNSCHEDULED));
            subject[size] = number(review.card());
            millis[size] = review.millis();
        } else {
            kind[size] = WHOLE;
            subject[size] = whole.size();
            whole.add(event);
        }
        sorted = sorted && (size == 0 || compare(size - 1, size) < 0);
        size++;
    }

    private int number(String card) {
        Integer known = numbers.putIfAbsent(card, names.size());
        if (known != null) {
            return known;
        }
        names.add(card);
        return names.size() - 1;
    }

    private void grow() {
        if (size == at.length) {
            int larger = size + size / 2;
            at = Arrays.copyOf(at, larger);
            day = Arrays.copyOf(day, larger);
            kind = Arrays.copyOf(kind, larger);
            subject = Arrays.copyOf(subject, larger);
            millis = Arrays.copyOf(millis, larger);
        }
    }

    int size() {
        return size;
    }

    /** The events' positions in replay order, each id once: (at, id), whatever the order they were added in. */
    int[] order() {
        int[] order = IntStream.range(0, size).toArray();
        if (!sorted) {
            Integer[] boxed = IntStream.of(order).boxed().toArray(Integer[]::new);
            Comparator<Integer> byTime = this::compare;
            Arrays.sort(boxed, byTime);
            Arrays.setAll(order, i -> boxed[i]);
        }
        return ids.distinct(order);
    }

    /** By time, then id; two different events under one id are told apart by content, so that any merge agrees. */
    private int compare(int left, int right) {
        int byTime = Long.compare(at[left], at[right]);
        if (byTime != 0) {
            return byTime;
        }
        int byId = ids.compare(left, right);
        if (byId != 0) {
            return byId;
        }
        return content(left).compareTo(content(right));
    }

    private String content(int event) {
        return isReview(event)
                ? card(event) + kind[event] + day[event] + millis[event]
                : whole(event).toString();
    }

    boolean isReview(int event) {
        return kind[event] != WHOLE;
    }

    Event whole(int event) {
        return whole.get(subject[event]);
    }

    /** The event put together again; a review's marks, points and typed text are not kept here. */
    Event event(int event) {
        if (!isReview(event)) {
            return whole(event);
        }
        Stamp stamp = new Stamp(id(event), at(event), day(event));
        return new Event.Review(
                stamp, card(event), rating(event), millis(event), null, null, null, null, scheduled(event));
    }

    EventId id(int event) {
        return ids.get(event);
    }

    /** The ids of the events, by position. */
    Ids ids() {
        return ids;
    }

    String card(int review) {
        return names.get(subject[review]);
    }

    int cardNumber(int review) {
        return subject[review];
    }

    int cardCount() {
        return names.size();
    }

    String cardName(int number) {
        return names.get(number);
    }

    boolean scheduled(int review) {
        return kind[review] < UNSCHEDULED;
    }

    Rating rating(int review) {
        return RATINGS[kind[review] % UNSCHEDULED];
    }

    Instant at(int event) {
        return Instant.ofEpochMilli(at[event]);
    }

    int day(int event) {
        return day[event];
    }

    int millis(int review) {
        return millis[review];
    }
}
