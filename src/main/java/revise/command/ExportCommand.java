package revise.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;
import revise.deck.Deck;
import revise.exchange.Exporter;
import revise.exchange.PastEvents;
import revise.exchange.Writers;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ExportFormat;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.memory.Scheduler;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.terminal.Spans;
import revise.terminal.Terminals;

/** {@code revise export}: writes decks in the formats of other programs, and says what these cannot hold. */
final class ExportCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.value(
                spec,
                "--format",
                "FORMAT",
                "What to write: " + ExportFormat.words() + "; without, what the name behind -o ends in.");
        Options.value(spec, "-o", "FILE", "The file; a folder gets one for each deck; without, stdout.");
        Options.flag(spec, "--history", "Write the answers given so far as well (apkg).");
        Tags.option(spec);
        Options.json(spec);
    }

    @Override
    public int run(Invocation call) throws Failure {
        ExportFormat format = format(call);
        @Nullable String out = call.text("-o");
        if (out == null && (call.flag("--json") || format == ExportFormat.APKG)) {
            throw new Failure(ExitCode.USAGE, "name the file to write, such as -o deck." + format.extension());
        }
        List<Deck> decks = tagged(call, Decks.load(call, call.arguments()));
        boolean history = call.flag("--history") || format == ExportFormat.REVIEWS_CSV;
        ProgressStore store = Log.open(call);
        Scheduler scheduler = history
                ? Log.load(store, call.out()).scheduler()
                : new Scheduler(call.settings().scheduler());
        Exporter exporter = new Exporter(
                Writers.of(format, scheduler),
                new ExportSettings(call.time().instant(), history),
                history ? pasts(store) : Map.of());
        try {
            if (out == null) {
                print(call, exporter, decks);
            } else {
                save(call, exporter, decks, format, out);
            }
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.BAD_INPUT, e.getMessage(), e);
        }
        return ExitCode.DONE;
    }

    private static ExportFormat format(Invocation call) throws Failure {
        @Nullable String word = call.text("--format");
        if (word != null) {
            @Nullable ExportFormat format = ExportFormat.of(word);
            if (format == null) {
                throw new Failure(
                        ExitCode.USAGE,
                        "--format: there is no format \"" + word + "\"; one of " + ExportFormat.words());
            }
            return format;
        }
        @Nullable String out = call.text("-o");
        String extension =
                out == null ? "" : out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ExportFormat format : ExportFormat.values()) {
            if (format.extension().equals(extension)) {
                return format;
            }
        }
        throw new Failure(ExitCode.USAGE, "say what to write with --format; one of " + ExportFormat.words());
    }

    private static List<Deck> tagged(Invocation call, List<Deck> decks) {
        Tags.warnOfUnknown(call, decks);
        List<Deck> tagged = new ArrayList<>();
        for (Deck deck : decks) {
            List<Card> cards = Tags.filter(call, deck.cards());
            if (!cards.isEmpty()) {
                tagged.add(deck.with(cards));
            }
        }
        return tagged;
    }

    private static Map<String, Past> pasts(ProgressStore store) throws Failure {
        try {
            return PastEvents.of(store.events());
        } catch (ProgressException e) {
            throw Log.failed(e);
        }
    }

    /** To a terminal goes nothing that it might obey; into a pipe goes every character as it is. */
    private static void print(Invocation call, Exporter exporter, List<Deck> decks) throws Failure, ExchangeException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Loss> losses;
        try {
            losses = exporter.write(decks, bytes);
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_INPUT, "the decks cannot be written: " + e.getMessage(), e);
        }
        if (Terminals.outputIsTerminal()) {
            bytes.toString(StandardCharsets.UTF_8).lines().forEach(call.out()::line);
        } else {
            call.host().out().writeBytes(bytes.toByteArray());
        }
        for (Loss loss : losses) {
            call.out().message("not carried over: " + LossReport.line(loss));
        }
    }

    private static void save(Invocation call, Exporter exporter, List<Deck> decks, ExportFormat format, String out)
            throws Failure, ExchangeException {
        Path target = new Places(call.host()).path(out);
        Map<Path, List<Deck>> files = new LinkedHashMap<>();
        boolean folder = Files.isDirectory(target) || out.endsWith("/");
        for (Deck deck : decks) {
            Path file = folder ? target.resolve(deck.id() + "." + format.extension()) : target;
            files.computeIfAbsent(file, name -> new ArrayList<>()).add(deck);
        }
        List<Loss> losses = new ArrayList<>();
        for (Map.Entry<Path, List<Deck>> file : files.entrySet()) {
            refuseDeck(file.getKey());
            losses.addAll(exporter.save(file.getValue(), file.getKey()));
        }
        int cards = decks.stream().mapToInt(deck -> deck.cards().size()).sum();
        if (call.flag("--json")) {
            call.out().json(json -> {
                json.writeStartObject();
                json.writeStringProperty("format", format.word());
                json.writeNumberProperty("decks", decks.size());
                json.writeNumberProperty("cards", cards);
                LossReport.json(json, losses);
                json.writeArrayPropertyStart("files");
                files.keySet().forEach(file -> json.writeString(file.toString()));
                json.writeEndArray();
                json.writeEndObject();
            });
            return;
        }
        call.out().line(Spans.count(cards, "card") + " of " + Spans.count(decks.size(), "deck") + " exported");
        LossReport.text(call.out(), losses);
        files.keySet().forEach(file -> call.out().message("wrote " + file));
    }

    /** Nothing but a deck ends like this, and a deck is never written over. */
    private static void refuseDeck(Path file) throws Failure {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".jsonl")) {
            throw new Failure(ExitCode.USAGE, file + ": this would write over a deck or a log; name another file");
        }
    }
}
