package revise.terminal;

import org.jspecify.annotations.Nullable;
import revise.deck.Kind;
import revise.edit.EditException;
import revise.edit.WordingAppender;
import revise.grading.Verdict;
import revise.study.Action;
import revise.study.Typed;
import revise.study.View;

/** Counts what the student typed as another wording of a point, from now on and for good. */
final class OwnWording {
    /**
     * What came of it.
     *
     * @param action what the session is to hear of it, or null when nothing was written
     * @param words what to say, without a full stop
     */
    record Result(@Nullable Action action, String words) {}

    private OwnWording() {}

    /** Whether a point has a place for it and does not have it yet. */
    static boolean makesSense(View.Asking asking, int point) {
        Typed typed = asking.typed();
        return typed != null
                && point < typed.marking().points().size()
                && asking.card().kind() instanceof Kind.Basic
                && typed.marking().points().get(point).verdict() != Verdict.MET;
    }

    /** The one point that it can be meant for, or -1. */
    static int onlyPoint(View.Asking asking) {
        if (asking.card().points().size() == 1) {
            return 0;
        }
        int only = -1;
        for (int point = 0; point < asking.card().points().size(); point++) {
            if (makesSense(asking, point)) {
                only = only < 0 ? point : Integer.MAX_VALUE;
            }
        }
        return only == Integer.MAX_VALUE ? -1 : only;
    }

    /** Writes a wording into the card's deck file. */
    static Result count(View.Asking asking, int point, String wording) {
        try {
            WordingAppender.Accepted accepted = WordingAppender.add(asking.card(), point, wording);
            String file = String.valueOf(accepted.card().place().file().getFileName());
            String what = accepted.written() ? "written into " + file : "it counts in " + file + " already";
            return new Result(new Action.Accepted(accepted.card(), point), what + ": accept: " + accepted.wording());
        } catch (EditException e) {
            return new Result(null, e.getMessage());
        }
    }

    /** Why a wording cannot count for a point, or empty. */
    static String refusal(View.Asking asking, int point) {
        if (asking.typed() == null) {
            return "nothing was typed that could count";
        }
        boolean met = asking.typed().marking().points().get(point).verdict() == Verdict.MET;
        return met ? "this point is met already" : "";
    }
}
