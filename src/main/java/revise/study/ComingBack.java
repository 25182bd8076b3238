package revise.study;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import revise.memory.Due;
import revise.memory.Schedule;
import revise.progress.CardProgress;

/** Sums up when the cards of a session are asked again. */
final class ComingBack {
    private ComingBack() {}

    static View.ComesBack of(List<Answer> answers, Function<String, CardProgress> states, int today) {
        Set<String> seen = new HashSet<>();
        Map<Integer, Integer> byDays = new TreeMap<>();
        Instant next = null;
        int soon = 0;
        for (Answer answer : answers) {
            Schedule schedule = states.apply(answer.card().id()).schedule();
            if (schedule == null || !seen.add(answer.card().id())) {
                continue;
            }
            if (schedule.due() instanceof Due.At at) {
                soon++;
                next = next == null || at.instant().isBefore(next) ? at.instant() : next;
            } else if (schedule.due() instanceof Due.On on) {
                byDays.merge(on.day() - today, 1, Integer::sum);
            }
        }
        return new View.ComesBack(soon, next, byDays);
    }
}
