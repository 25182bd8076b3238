package revise.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Finding;
import revise.edit.Addition;
import revise.edit.DeckAppender;
import revise.edit.EditException;
import revise.edit.NewCard;
import revise.terminal.add.AddDialogue;

/** {@code revise add}: writes new cards into a deck, from options or in a dialogue. */
final class AddCommand implements Command {
    /** What only a card has; the other options serve the dialogue as well. */
    private static final List<String> PARTS = List.of(
            "--question",
            "--cloze",
            "--answer",
            "--choice",
            "--order",
            "--any",
            "--hint",
            "--note",
            "--source",
            "--id",
            "--reverse");

    @Override
    public void describe(CommandSpec spec) {
        Options.arguments(spec, "DECK", "1", "The deck file, or a folder with one deck in it; a new file is made.");
        Options.value(spec, "--question", "TEXT", "The question; without it and --cloze you are asked for cards.");
        Options.values(spec, "--answer", "TEXT", "The answer; more than one: its points, or the right choices.");
        Options.value(spec, "--cloze", "TEXT", "A text with {{gaps}}, instead of a question.");
        Options.values(spec, "--choice", "TEXT", "One of the choices; give two or more.");
        Options.values(spec, "--order", "TEXT", "One of the items in their right order; give three or more.");
        Options.value(spec, "--any", "N", "So many of the points are enough.");
        Options.values(spec, "--tag", "TAG", "A tag of the card.");
        Options.value(spec, "--hint", "TEXT", "Shown on a key before the answer.");
        Options.value(spec, "--note", "TEXT", "Shown with the answer.");
        Options.value(spec, "--source", "TEXT", "Where it is from.");
        Options.value(spec, "--id", "ID", "The card's name for good; without, it is made from the question.");
        Options.flag(spec, "--reverse", "Ask it the other way round, too.");
        Options.flag(spec, "--draft", "Not to be asked before you have accepted it.");
        Options.value(spec, "--title", "TEXT", "The title of a new deck.");
        Options.json(spec);
    }

    @Override
    public int run(Invocation call) throws Failure {
        Path file = AddTarget.find(call);
        @Nullable String title = call.text("--title");
        if (title != null && Files.exists(file)) {
            throw new Failure(
                    ExitCode.USAGE, "--title is for a new deck, and there is " + file + " already; leave it out");
        }
        if (call.text("--question") != null || call.text("--cloze") != null) {
            return add(call, file, title);
        }
        for (String part : PARTS) {
            if (call.flag(part)) {
                throw new Failure(ExitCode.USAGE, part + " needs --question or --cloze beside it");
            }
        }
        if (call.flag("--json")) {
            throw new Failure(ExitCode.USAGE, "--json needs --question or --cloze beside it");
        }
        return AddScreen.run(
                call,
                new AddDialogue.Setup(
                        file, title, call.texts("--tag"), call.flag("--draft"), new AddAdvice(call, file)));
    }

    private static int add(Invocation call, Path file, @Nullable String title) throws Failure {
        Addition addition;
        List<Finding> findings;
        try {
            addition = DeckAppender.plan(file, title, card(call));
            findings = new AddAdvice(call, file).findings(addition);
            addition.save();
        } catch (EditException e) {
            throw new Failure(ExitCode.BAD_INPUT, e.getMessage(), e);
        }
        if (call.flag("--json")) {
            json(call, addition, findings);
        } else {
            call.out().line("added: " + addition.id() + " (" + file + ":" + addition.line() + ")");
            for (Finding finding : findings) {
                call.out().message(finding.toString());
            }
        }
        return ExitCode.DONE;
    }

    private static NewCard card(Invocation call) throws Failure {
        return NewCard.builder()
                .id(call.text("--id"))
                .question(call.text("--question"))
                .cloze(call.text("--cloze"))
                .choices(call.texts("--choice"))
                .points(call.texts("--answer"))
                .order(call.texts("--order"))
                .any(call.count("--any", 0))
                .hint(call.text("--hint"))
                .note(call.text("--note"))
                .source(call.text("--source"))
                .tags(call.texts("--tag"))
                .reverse(call.flag("--reverse"))
                .draft(call.flag("--draft"))
                .build();
    }

    private static void json(Invocation call, Addition addition, List<Finding> findings) {
        call.out().json(json -> {
            json.writeStartObject();
            json.writeStringProperty("card", addition.id());
            json.writeStringProperty("file", addition.file().toString());
            json.writeNumberProperty("line", addition.line());
            json.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
