package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Finding;
import revise.deck.Library;
import revise.terminal.Spans;

/** {@code revise check}: every mistake in the decks, with its place. */
final class CheckCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.json(spec);
        Options.flag(spec, "--fix", "First put right what needs no question: missing, bad and doubled ids and tags.");
    }

    @Override
    public int run(Invocation call) throws Failure {
        boolean unfixed = call.flag("--fix")
                && !DeckFixes.make(call, Decks.read(call, call.arguments()).files());
        Library library = Decks.read(call, call.arguments());
        if (call.flag("--json")) {
            json(call, library);
        } else {
            text(call, library);
        }
        return unfixed || library.hasErrors() ? ExitCode.NO : ExitCode.DONE;
    }

    private static void json(Invocation call, Library library) {
        call.out().json(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (Finding finding : library.findings()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeNumberProperty("cards", library.cards().size());
            json.writeEndObject();
        });
    }

    private static void text(Invocation call, Library library) {
        List<Finding> findings = library.findings();
        for (Finding finding : findings) {
            call.out().line(finding.toString());
        }
        call.out()
                .message(Spans.count(library.files().size(), "file") + ", "
                        + (findings.isEmpty() ? "no mistakes" : Spans.count(findings.size(), "finding")) + ", "
                        + Spans.count(library.cards().size(), "card"));
    }
}
