package revise.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.CardIds;
import revise.draft.Drafted;
import revise.draft.Drafter;
import revise.draft.Drafts;
import revise.edit.Batch;
import revise.edit.DeckBatch;
import revise.edit.EditException;
import revise.edit.NewDeck;
import revise.exchange.ImportPlan;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Source;

/** {@code revise draft}: drafts cards from prose notes, and goes through drafts with their author. */
final class DraftCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.arguments(spec, "NOTES", "1..*", "The notes, Markdown or plain; - is what comes through a pipe.");
        Options.value(spec, "-o", "FILE", "The new deck; without, a file named by the title in your decks folder.");
        Options.value(spec, "--into", "DECK", "Add the drafts to this deck.");
        Options.value(spec, "--title", "TEXT", "The title of the new deck.");
        Options.flag(spec, "--dry-run", "Show the drafts, and write nothing.");
        Options.flag(spec, "--review", "Go through the drafts of a deck: NOTES is the deck then.");
        Options.flag(spec, "--plain", "Go through them line by line.");
        Options.json(spec);
    }

    @Override
    public int run(Invocation call) throws Failure {
        if (call.flag("--review")) {
            return DraftScreen.run(call, AddTarget.find(call));
        }
        DraftReport report = report(call);
        boolean writes = !call.flag("--dry-run");
        try {
            if (writes) {
                DeckTarget.makeFolder(report.batch().file());
                report.batch().save();
            }
        } catch (EditException e) {
            throw new Failure(ExitCode.BAD_INPUT, e.getMessage(), e);
        }
        if (call.flag("--json")) {
            call.out().json(json -> report.json(json, writes));
        } else {
            report.text(call.out(), writes);
        }
        boolean any = !report.batch().written().isEmpty();
        return writes && any && isTalk(call)
                ? DraftScreen.offered(call, report.batch().file())
                : ExitCode.DONE;
    }

    /** Whether there is a person to go on with. */
    private static boolean isTalk(Invocation call) {
        return !call.flag("--json") && !call.arguments().contains("-") && new Console(call).isEchoed();
    }

    private static DraftReport report(Invocation call) throws Failure {
        if (call.arguments().size() > 1) {
            throw new Failure(
                    ExitCode.USAGE,
                    "one file of notes at a time; leave out \""
                            + call.arguments().get(1) + "\"");
        }
        try {
            Source source = Incoming.source(call, call.arguments().get(0));
            if (source.archive()) {
                throw new Failure(
                        ExitCode.BAD_INPUT, source.name() + ": this is an archive; save the notes as plain text");
            }
            Drafts drafts = Drafter.of(source);
            if (drafts.cards().isEmpty()) {
                throw new Failure(ExitCode.BAD_INPUT, source.name() + ": " + nothing(drafts));
            }
            return new DraftReport(source, drafts, batch(call, source, drafts));
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.BAD_INPUT, e.getMessage(), e);
        } catch (EditException e) {
            throw new Failure(ExitCode.BAD_INPUT, e.getMessage(), e);
        }
    }

    private static String nothing(Drafts drafts) {
        return drafts.language() == null
                ? "cards are drafted from English and German prose, and this seems to be neither"
                : "no card could be drafted; whole sentences with dates, names, numbers or terms are what it takes";
    }

    private static Batch batch(Invocation call, Source source, Drafts drafts) throws Failure, EditException {
        ImportPlan.Target target = DeckTarget.of(call);
        @Nullable String title = target.title();
        NewDeck deck = new NewDeck(
                title == null ? drafts.title() : title,
                null,
                drafts.language(),
                List.of(),
                List.of(String.valueOf(Path.of(source.name()).getFileName())),
                drafts.cards().stream().map(Drafted::card).toList());
        @Nullable Path named = target.file();
        Path file = named != null ? named : target.folder().resolve(CardIds.slug(deck.title()) + ".yaml");
        if (target.adding()) {
            return DeckBatch.append(file, deck);
        }
        if (Files.exists(file)) {
            throw new Failure(
                    ExitCode.BAD_INPUT,
                    file + ": there is such a file already; add to it with --into " + file
                            + ", or name another with -o");
        }
        return DeckBatch.create(file, deck);
    }
}
