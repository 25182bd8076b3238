package revise.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;
import revise.deck.Deck;
import revise.grading.Markers;
import revise.progress.Progress;
import revise.progress.ProgressStore;
import revise.progress.Stamps;
import revise.study.Agenda;
import revise.study.Desk;
import revise.study.Limits;
import revise.study.Queue;
import revise.study.Session;
import revise.study.StudyCalendar;

/** {@code revise quiz}: the interactive session. */
final class QuizCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.value(spec, "--new", "N", "At most N new cards, whatever the day's limit.");
        Options.value(spec, "--limit", "N", "At most N cards.");
        Tags.option(spec);
        Options.value(spec, "--for", "TIME", "No further card after this time, such as 20m.");
        Options.value(spec, "--order", "ORDER", "due (the default), random or deck.");
        Options.flag(spec, "--cram", "All cards, due or not; the schedule stays as it is.");
        Options.flag(spec, "--type", "Type the answers; they are marked point by point.");
        Options.flag(spec, "--plain", "Line by line: for screen readers, pipes and scripts.");
        Options.value(spec, "--seed", "N", "The seed of the random order.");
    }

    @Override
    public int run(Invocation call) throws Failure {
        List<Deck> decks = Decks.load(call, call.arguments());
        ProgressStore store = Log.open(call);
        Progress progress = Log.load(store, call.out());
        long seed = call.seed();
        RandomGenerator random = new SplittableRandom(seed);
        Queue queue = queue(call, decks, progress, random);
        if (queue.learning().isEmpty() && queue.cards().isEmpty()) {
            Tags.warnOfUnknown(call, decks);
            call.out()
                    .line("Nothing is due. " + Upcoming.text(decks, progress, call)
                            + "To go on anyway: revise quiz --cram");
            return ExitCode.DONE;
        }
        @Nullable Duration length = call.length("--for");
        Session session = Session.start(
                queue,
                progress,
                Decks.calendar(call),
                new Session.Options(
                        call.flag("--cram"), length, seed, call.flag("--type") ? new Markers(decks)::mark : null),
                call.time().instant());
        // Ids need chance of their own: two sessions with one --seed must not make the same ids.
        Desk desk = new Desk(session, store, new Stamps(new SplittableRandom()), call.time());
        return QuizScreen.run(call, desk, decks, progress.scheduler());
    }

    private static Queue queue(Invocation call, List<Deck> decks, Progress progress, RandomGenerator random)
            throws Failure {
        Map<String, List<Card>> byDeck = Decks.byDeck(decks);
        int most = call.count("--limit", Integer.MAX_VALUE);
        if (call.flag("--cram")) {
            List<Card> cards = new ArrayList<>();
            for (List<Card> deck : byDeck.values()) {
                cards.addAll(Tags.filter(call, deck));
            }
            return Queue.cram(cards, call.settings().order(), most, random);
        }
        int mostFresh = call.count("--new", Integer.MAX_VALUE);
        Map<String, Limits> limits = Decks.limits(call, decks);
        StudyCalendar calendar = Decks.calendar(call);
        int day = calendar.day(call.time().instant());
        List<Agenda> agendas = new ArrayList<>();
        for (Map.Entry<String, List<Card>> deck : byDeck.entrySet()) {
            Limits usual = limits.getOrDefault(deck.getKey(), Limits.NONE);
            Limits today = mostFresh == Integer.MAX_VALUE ? usual : usual.withNew(Integer.MAX_VALUE);
            List<Card> wanted = Tags.filter(call, deck.getValue());
            agendas.add(Agenda.of(deck.getValue(), wanted, progress, calendar, day, today));
        }
        return Queue.of(agendas, progress, call.settings().order(), mostFresh, most, random);
    }
}
