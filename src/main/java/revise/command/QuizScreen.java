package revise.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import revise.deck.Deck;
import revise.memory.Scheduler;
import revise.study.Desk;
import revise.terminal.CardEditor;
import revise.terminal.ImageViewer;
import revise.terminal.KeyBindings;
import revise.terminal.PlainQuiz;
import revise.terminal.QuizSetup;
import revise.terminal.ScreenQuiz;
import revise.terminal.Terminals;

/** Puts a session on a full screen where there is one, and on plain lines otherwise. */
final class QuizScreen {
    private QuizScreen() {}

    static int run(Invocation call, Desk desk, List<Deck> decks, Scheduler scheduler) throws Failure {
        Map<String, String> environment = call.host().environment();
        boolean output = Terminals.outputIsTerminal();
        boolean plain =
                call.flag("--plain") || !Terminals.screenPossible(environment, Terminals.inputIsTerminal(), output);
        QuizSetup setup = setup(call, decks, scheduler, color(call, plain));
        return plain ? lines(call, desk, setup) : screen(desk, setup);
    }

    private static int lines(Invocation call, Desk desk, QuizSetup setup) {
        BufferedReader in = new BufferedReader(new InputStreamReader(call.host().in(), StandardCharsets.UTF_8));
        return PlainQuiz.run(desk, setup, in, call.host().out(), call.host().err(), Terminals.inputIsTerminal());
    }

    private static int screen(Desk desk, QuizSetup setup) throws Failure {
        try (Terminal terminal = Terminals.open()) {
            return ScreenQuiz.run(desk, setup, terminal);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "this terminal cannot be used for a full screen; add --plain for the quiz in lines",
                    e);
        }
    }

    private static QuizSetup setup(Invocation call, List<Deck> decks, Scheduler scheduler, boolean color)
            throws Failure {
        Map<String, Deck> byId = new LinkedHashMap<>();
        decks.forEach(deck -> byId.putIfAbsent(deck.id(), deck));
        String title = byId.size() == 1 ? decks.get(0).title() : byId.size() + " decks";
        return new QuizSetup(
                title,
                byId,
                keys(call),
                color,
                call.host().zone(),
                scheduler,
                call.flag("--cram"),
                viewer(call),
                editor(call));
    }

    private static KeyBindings keys(Invocation call) throws Failure {
        try {
            return KeyBindings.defaults().with(call.settings().keys());
        } catch (IllegalArgumentException e) {
            throw call.settings().wrong(SettingKey.KEYS, SettingKey.KEYS.meaning() + ": " + e.getMessage(), e);
        }
    }

    private static ImageViewer viewer(Invocation call) {
        String command = call.settings().text(SettingKey.VIEWER).strip();
        List<String> words = command.isEmpty() ? List.of() : List.of(command.split(" +"));
        return new ImageViewer(words, call.host().properties().getOrDefault("os.name", ""));
    }

    private static @Nullable CardEditor editor(Invocation call) {
        for (String name : new String[] {"VISUAL", "EDITOR"}) {
            String command = call.host().variable(name);
            if (command != null && !command.isBlank()) {
                return new CardEditor(List.of(command.strip().split(" +")));
            }
        }
        return null;
    }

    private static boolean color(Invocation call, boolean plain) throws Failure {
        return switch (call.settings().color()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !plain;
        };
    }
}
