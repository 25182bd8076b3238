package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Event;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamp;
import revise.progress.Stamps;

/** {@code revise progress}: changes that are made to the log from outside a quiz; each is an event that can be undone. */
final class ProgressCommand implements Command {
    private static final String ACTIONS = "undo [N], suspend CARD, unsuspend CARD, reset CARD";

    @Override
    public void describe(CommandSpec spec) {
        Options.arguments(spec, "ACTION", "1..*", ACTIONS + ".");
    }

    @Override
    public int run(Invocation call) throws Failure {
        List<String> arguments = call.arguments();
        String action = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        ProgressStore store = Log.open(call);
        Stamps stamps = new Stamps(new SplittableRandom());
        switch (action) {
            case "undo" -> undo(call, store, stamps, rest);
            case "suspend", "unsuspend", "reset" -> cards(call, store, stamps, action, rest);
            default ->
                throw new Failure(
                        ExitCode.USAGE,
                        "revise progress: \"" + action + "\" is none of its actions; they are " + ACTIONS);
        }
        return ExitCode.DONE;
    }

    private static Stamp stamp(Invocation call, Stamps stamps) throws Failure {
        return stamps.next(
                call.time().instant(), Decks.calendar(call).day(call.time().instant()));
    }

    private static void cards(Invocation call, ProgressStore store, Stamps stamps, String action, List<String> ids)
            throws Failure {
        if (ids.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE, "revise progress " + action + ": name the card, such as stalin/rapallo-date");
        }
        List<String> known = new ArrayList<>(Log.load(store, call.out()).cards());
        Decks.byDeck(Decks.load(call, List.of()))
                .values()
                .forEach(cards -> cards.forEach(card -> known.add(card.id())));
        List<Event> events = new ArrayList<>();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new Failure(ExitCode.USAGE, "there is no card \"" + id + "\"; " + Advice.on(id, known));
            }
            Stamp stamp = stamp(call, stamps);
            events.add(
                    switch (action) {
                        case "suspend" -> new Event.Suspend(stamp, id);
                        case "unsuspend" -> new Event.Unsuspend(stamp, id);
                        default -> new Event.Reset(stamp, id);
                    });
        }
        append(store, events);
        for (String id : ids) {
            call.out().line(action + ": " + id);
        }
    }

    private static void undo(Invocation call, ProgressStore store, Stamps stamps, List<String> rest) throws Failure {
        int count;
        try {
            count = rest.isEmpty() ? 1 : Integer.parseInt(rest.get(0));
        } catch (NumberFormatException e) {
            throw new Failure(
                    ExitCode.USAGE, "revise progress undo: \"" + rest.get(0) + "\" is not a number of answers", e);
        }
        try {
            List<Event> events = new ArrayList<>();
            List<Event> last = store.lastInForce(count);
            for (Event event : last) {
                events.add(new Event.Undo(stamp(call, stamps), event.stamp().id()));
            }
            if (!events.isEmpty()) {
                append(store, events);
            }
            for (Event event : last) {
                String card = event instanceof Event.OfCard ofCard ? " " + ofCard.card() : "";
                call.out()
                        .line("undone: " + event.kind() + card + " of "
                                + event.stamp().at());
            }
            if (last.isEmpty()) {
                call.out().line("Nothing to undo.");
            }
        } catch (ProgressException e) {
            throw Log.failed(e);
        }
    }

    private static void append(ProgressStore store, List<Event> events) throws Failure {
        try {
            store.append(events);
        } catch (ProgressException e) {
            throw Log.failed(e);
        }
    }
}
