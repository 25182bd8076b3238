package revise.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.CardIds;
import revise.edit.EditException;
import revise.exchange.Detection;
import revise.exchange.Found;
import revise.exchange.ImportPlan;
import revise.exchange.PastEvents;
import revise.exchange.Readers;
import revise.exchange.Readings;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Source;
import revise.progress.Event;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;

/** {@code revise import}: makes a deck of whatever a student has, and says what did not come along. */
final class ImportCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.arguments(spec, "FILE", "1..*", "The files to read; - is what comes through a pipe.");
        Options.value(spec, "--format", "FORMAT", "What the files are, if you know it: " + Format.words() + ".");
        Options.flag(spec, "--yes", "Take the likeliest format, even if it may be another.");
        Options.flag(spec, "--plain", "Look through the cards line by line: for screen readers.");
        Options.flag(spec, "--dry-run", "Show what would be written, and write nothing.");
        Options.value(spec, "-o", "FILE", "The new deck, or the folder for several; without, your decks folder.");
        Options.value(
                spec, "--into", "DECK", "Add to this deck, or to those of this folder, what they do not hold yet.");
        Options.value(spec, "--title", "TEXT", "The title of the new deck.");
        Options.values(spec, "--tag", "TAG", "A tag for all the cards.");
        Options.flag(spec, "--history", "Bring the answers given so far along, and what is suspended (apkg).");
        Options.json(spec);
    }

    @Override
    public int run(Invocation call) throws Failure {
        ImportPlan.Target target = DeckTarget.of(call);
        List<Found> found = found(call);
        boolean talk = isTalk(call);
        if (talk) {
            found = ImportScreen.run(call, found, new Readings(Readers::of));
        } else {
            refuseAmbiguous(call, found);
        }
        if (found.isEmpty()) {
            call.out().message("nothing was written");
            return ExitCode.DONE;
        }
        ImportPlan plan;
        int answers = 0;
        boolean saving = !call.flag("--dry-run");
        try {
            try (WaitingBar bar = WaitingBar.of(call.host(), "making the deck")) {
                plan = ImportPlan.of(found, target, bar);
            }
            if (plan.cards().isEmpty()) {
                new ImportReport(found, plan, false, 0).print(call, talk);
                throw new Failure(
                        ExitCode.BAD_INPUT, "no card was found; if you know the format, say it with --format");
            }
            if (saving) {
                answers = save(call, plan);
            }
            if (plan.written() == 0 && plan.cards().stream().allMatch(card -> card.id() == null)) {
                new ImportReport(found, plan, false, 0).print(call, talk);
                throw new Failure(ExitCode.BAD_INPUT, "no deck can hold any of these cards; the report above says why");
            }
        } catch (EditException | ExchangeException e) {
            throw new Failure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
        new ImportReport(found, plan, saving, answers).print(call, talk);
        return ExitCode.DONE;
    }

    /** Writes the decks, then the history: what fails in between is made good by the same import again. */
    private static int save(Invocation call, ImportPlan plan) throws Failure, EditException, ExchangeException {
        List<Event> past = new PastEvents(Decks.calendar(call)::day, call.time().instant()).of(plan.cards());
        ProgressStore store = Log.open(call);
        if (!past.isEmpty()) {
            Log.load(store, call.out());
        }
        for (Path file : plan.files()) {
            DeckTarget.makeFolder(file);
        }
        plan.save();
        try {
            return past.isEmpty() ? 0 : store.appendMissing(past);
        } catch (ProgressException e) {
            throw Log.failed(e);
        }
    }

    /** Whether there is a person to be asked. */
    private static boolean isTalk(Invocation call) {
        boolean decided = call.flag("--yes") || call.flag("--dry-run") || call.flag("--json");
        return !decided && !call.arguments().contains("-") && new Console(call).isEchoed();
    }

    private static List<Found> found(Invocation call) throws Failure {
        List<Found> found = new ArrayList<>();
        try {
            for (String argument : call.arguments()) {
                Source source = Incoming.source(call, argument);
                String images = "images/" + CardIds.slug(source.stem());
                ImportSettings settings = new ImportSettings(images, call.flag("--history"));
                @Nullable Format format = format(call);
                try (WaitingBar bar = WaitingBar.of(call.host(), "reading " + source.name())) {
                    ImportSettings watched = settings.watchedBy(bar);
                    found.add(
                            format == null
                                    ? Detection.of(source, watched)
                                    : Detection.as(Readers.of(format), source, watched));
                }
            }
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
        return found;
    }

    private static @Nullable Format format(Invocation call) throws Failure {
        @Nullable String word = call.text("--format");
        if (word == null) {
            return null;
        }
        @Nullable Format format = Format.of(word);
        if (format == null) {
            throw new Failure(
                    ExitCode.USAGE, "--format: there is no format \"" + word + "\"; one of " + Format.words());
        }
        return format;
    }

    private static void refuseAmbiguous(Invocation call, List<Found> found) throws Failure {
        for (Found each : found) {
            if (each.ambiguous() && !call.flag("--yes") && !call.flag("--dry-run")) {
                String other = each.runnerUp() == null
                        ? ""
                        : ", or " + each.runnerUp().word() + " (" + each.runnerUpWhy() + ")";
                throw new Failure(
                        ExitCode.UNDECIDED,
                        each.source().name() + ": this may be " + each.format().word() + " (" + each.why() + ")" + other
                                + ". Say which with --format, or take the first with --yes; --dry-run shows the cards.");
            }
        }
    }
}
