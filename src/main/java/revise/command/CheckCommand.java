package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.check.Checker;
import revise.deck.Finding;
import revise.deck.Library;
import revise.deck.Severity;
import revise.terminal.Spans;

/** {@code revise check}: every mistake in the decks with its place, and what would make better cards. */
final class CheckCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.json(spec);
        Options.flag(spec, "--fix", "First put right what needs no question: missing, bad and doubled ids and tags.");
    }

    @Override
    public int run(Invocation call) throws Failure {
        boolean unfixed = call.flag("--fix") && !DeckFixes.make(call, Decks.read(call, call.arguments()));
        Library library = Decks.readAnew(call, call.arguments());
        List<Finding> findings = Checker.everything(library);
        if (call.flag("--json")) {
            json(call, findings, library);
        } else {
            text(call, findings, library);
        }
        return unfixed || errors(findings) > 0 ? ExitCode.NO : ExitCode.DONE;
    }

    private static void json(Invocation call, List<Finding> findings, Library library) {
        call.out().json(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeNumberProperty("cards", library.cards().size());
            json.writeEndObject();
        });
    }

    private static void text(Invocation call, List<Finding> findings, Library library) {
        for (Finding finding : findings) {
            call.out().line(finding.toString());
        }
        call.out()
                .message(Spans.count(library.files().size(), "file") + ", "
                        + Spans.count(library.cards().size(), "card") + ": " + summary(findings));
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "no mistakes";
        }
        int errors = errors(findings);
        int warnings = findings.size() - errors;
        String wrong = errors == 0 ? "" : Spans.count(errors, "error");
        String advice = warnings == 0 ? "" : Spans.count(warnings, "warning");
        return wrong + (wrong.isEmpty() || advice.isEmpty() ? "" : ", ") + advice;
    }

    private static int errors(List<Finding> findings) {
        int errors = 0;
        for (Finding finding : findings) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
        return errors;
    }
}
