package revise.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.memory.Due;
import revise.memory.Schedule;
import revise.study.CardState;
import revise.study.View;

/** What is known about the card on screen, each as a name and a value. Values are not yet clean. */
final class Facts {
    /** One line of it. */
    record Fact(String name, String value) {}

    private Facts() {}

    static List<Fact> of(View.Asking asking, QuizSetup setup, Instant now) {
        Card card = asking.card();
        int today = today(asking);
        List<Fact> facts = new ArrayList<>();
        Schedule schedule = asking.state().schedule();
        boolean leech = schedule != null && schedule.leech();
        facts.add(new Fact("state", CardState.of(card, asking.state(), today).word() + (leech ? ", a leech" : "")));
        if (schedule != null) {
            facts.add(new Fact("due", due(schedule, today, now, setup)));
            facts.add(new Fact("last answer", Spans.day(schedule.lastDay(), today)));
            facts.add(new Fact("stability", Spans.decimal(schedule.memory().stability(), 2) + " days"));
            facts.add(new Fact("difficulty", Spans.decimal(schedule.memory().difficulty(), 2) + " of 10"));
            facts.add(new Fact("retrievability", Spans.percent(setup.scheduler().retrievability(schedule, today))));
            facts.add(new Fact("answers", Integer.toString(schedule.reps())));
            facts.add(new Fact("lapses", Integer.toString(schedule.lapses())));
        }
        facts.add(new Fact("card", card.id()));
        facts.add(new Fact("file", card.place().file() + ":" + card.place().line()));
        if (!card.tags().isEmpty()) {
            facts.add(new Fact("tags", String.join(", ", card.tags())));
        }
        return facts;
    }

    /** The study day, which the session has worked out already for what each rating would give. */
    private static int today(View.Asking asking) {
        Schedule ahead = asking.ahead().get(asking.suggested());
        return ahead == null ? 0 : ahead.lastDay();
    }

    private static String due(Schedule schedule, int today, Instant now, QuizSetup setup) {
        if (schedule.due() instanceof Due.At at) {
            Duration wait = Duration.between(now, at.instant());
            return (wait.isNegative() ? "since " : "at ") + Spans.clock(at.instant(), setup.zone());
        }
        return schedule.due() instanceof Due.On on ? Spans.day(on.day(), today) : "";
    }
}
