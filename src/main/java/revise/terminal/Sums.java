package revise.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import revise.deck.Card;
import revise.deck.Point;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.study.Answer;
import revise.study.View;
import revise.terminal.screen.Missed;

/** What a session came to, in numbers and in words. */
final class Sums {
    /** So many cards are asked again then. */
    record ComingBack(String when, int cards) {}

    private static final int FEW = 6;
    private static final int WEEK = 7;
    private static final int COUNTED_DAYS = 27;

    private final View.Finished finished;
    private final int[] byRating = new int[Rating.values().length];

    Sums(View.Finished finished) {
        this.finished = finished;
        for (Answer answer : finished.answers()) {
            byRating[answer.rating().grade() - 1]++;
        }
    }

    int answers() {
        return finished.answers().size();
    }

    int of(Rating rating) {
        return byRating[rating.grade() - 1];
    }

    /** The share of answers that were known, 0 to 1. */
    double right() {
        return answers() == 0 ? 0 : 1 - (double) of(Rating.AGAIN) / answers();
    }

    /** {@code 12 answers in 5 minutes, 83 % right}. */
    String headline() {
        return Spans.count(answers(), "answer") + " in " + Spans.length(finished.spent()) + ", "
                + Spans.percent(right()) + " right";
    }

    /** {@code 2 again, 1 hard, 8 good, 1 easy}. */
    String ratings() {
        StringBuilder words = new StringBuilder();
        for (Rating rating : Rating.values()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(of(rating))
                    .append(' ')
                    .append(rating.word());
        }
        return words.toString();
    }

    /** When the answered cards are asked again, the soonest first. */
    List<ComingBack> comingBack(TimeZone zone) {
        List<ComingBack> buckets = new ArrayList<>();
        View.ComesBack back = finished.comesBack();
        if (back.today() > 0) {
            String first = back.next() == null ? "" : ", " + first(back) + Spans.clock(back.next(), zone);
            buckets.add(new ComingBack("later today" + first, back.today()));
        }
        boolean few = back.byDays().size() <= FEW;
        for (Map.Entry<Integer, Integer> day : back.byDays().entrySet()) {
            String when = bucket(day.getKey(), few);
            int last = buckets.size() - 1;
            if (last >= 0 && buckets.get(last).when().equals(when)) {
                buckets.set(last, new ComingBack(when, buckets.get(last).cards() + day.getValue()));
            } else {
                buckets.add(new ComingBack(when, day.getValue()));
            }
        }
        return buckets;
    }

    private static String first(View.ComesBack back) {
        return back.today() == 1 ? "at " : "the first at ";
    }

    /** A day of its own when it is near or the days are few, else one of a few spans. */
    private static String bucket(int days, boolean few) {
        if (days <= WEEK || (few && days <= COUNTED_DAYS)) {
            return Spans.day(Math.max(0, days), 0);
        }
        if (days <= 14) {
            return "in 8 to 14 days";
        }
        if (days <= 30) {
            return "in 15 to 30 days";
        }
        return days <= 91 ? "in 1 to 3 months" : days <= 365 ? "in 3 to 12 months" : "in more than a year";
    }

    /** What the session did not come to, or nothing. */
    String left() {
        if (finished.left().total() == 0) {
            return "";
        }
        return finished.left().fresh() + " new, " + finished.left().learning() + " learning, "
                + finished.left().review() + " review";
    }

    /** The points that were missed and what they belong to, each once, in the order of asking. */
    List<Missed> missed() {
        Map<String, Set<String>> points = new LinkedHashMap<>();
        Map<String, String> questions = new HashMap<>();
        for (Answer answer : finished.answers()) {
            for (Point point : answer.missed()) {
                questions.put(answer.card().id(), answer.card().question());
                points.computeIfAbsent(answer.card().id(), id -> new LinkedHashSet<>())
                        .add(point.text());
            }
        }
        List<Missed> missed = new ArrayList<>();
        points.forEach((id, texts) -> missed.add(new Missed(questions.getOrDefault(id, id), List.copyOf(texts))));
        return missed;
    }

    /** The answered cards that cost more than they give. */
    List<Card> leeches() {
        Set<String> seen = new HashSet<>();
        List<Card> leeches = new ArrayList<>();
        for (int i = answers() - 1; i >= 0; i--) {
            Answer answer = finished.answers().get(i);
            Schedule schedule = answer.after().schedule();
            if (seen.add(answer.card().id()) && schedule != null && schedule.leech()) {
                leeches.add(0, answer.card());
            }
        }
        return leeches;
    }

    /** All of it on one line. */
    String line() {
        if (answers() == 0) {
            return "No card was answered.";
        }
        String left = left();
        return headline() + ": " + ratings() + "." + (left.isEmpty() ? "" : " Left: " + left + ".");
    }
}
