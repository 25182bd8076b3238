package revise.terminal;

import revise.memory.Schedule;
import revise.study.Action;
import revise.study.View;

/**
 * Says in a few words what an action did, once it is saved.
 *
 * @param cram whether answers leave the schedule alone
 * @param advice what to do with a card that keeps being forgotten
 */
record Outcome(boolean cram, String advice) {
    String words(Action action, View before, View after) {
        if (action instanceof Action.Rate rate && before instanceof View.Asking asking && asking.revealed()) {
            return rated(rate, asking);
        }
        if (action instanceof Action.Undo) {
            return hasUndone(before, after) ? "undone: here is that card again" : "there is nothing to undo";
        }
        if (action instanceof Action.Bury) {
            return "buried until tomorrow";
        }
        if (action instanceof Action.Suspend) {
            return "suspended: it is left out until you unsuspend it";
        }
        if (action instanceof Action.Edited) {
            return "this is the card as it is now";
        }
        return action instanceof Action.Removed
                ? "that card is no longer asked: it is gone from its deck, or a draft"
                : "";
    }

    private String rated(Action.Rate rate, View.Asking asking) {
        String saved = "saved: " + rate.rating().word();
        Schedule now = asking.ahead().get(rate.rating());
        if (now == null || cram) {
            return saved;
        }
        String comesBack = saved + ", comes back " + Spans.comesBack(now);
        Schedule was = asking.state().schedule();
        boolean lapsed = was != null && now.lapses() > was.lapses();
        return lapsed && now.becameLeech()
                ? comesBack + "; it has now lapsed " + Spans.count(now.lapses(), "time") + ": when it comes back, "
                        + advice
                : comesBack;
    }

    /** What to say of a card on screen that keeps being forgotten, or nothing. */
    String leech(View.Asking asking) {
        Schedule schedule = asking.state().schedule();
        return schedule == null || !schedule.leech()
                ? ""
                : "this card has lapsed " + Spans.count(schedule.lapses(), "time") + ": " + advice;
    }

    private static boolean hasUndone(View before, View after) {
        if (before instanceof View.Asking was && after instanceof View.Asking is) {
            return !was.card().id().equals(is.card().id())
                    || was.progress().done() != is.progress().done();
        }
        return before instanceof View.Finished && after instanceof View.Asking;
    }
}
