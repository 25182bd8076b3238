package revise.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Puts a session on a full screen where there is one, and on plain lines otherwise. */
final class QuizScreen {
    private QuizScreen() {}

    static int run(Invocation call, Desk desk, List<Deck> decks, Scheduler scheduler) throws Failure {
        Console console = new Console(call);
        QuizSetup setup = setup(call, decks, scheduler, console.color());
        return console.isPlain()
                ? PlainQuiz.run(
                        desk,
                        setup,
                        console.lines(),
                        call.host().out(),
                        call.host().err(),
                        console.isEchoed())
                : Console.onScreen(terminal -> ScreenQuiz.run(desk, setup, terminal), "quiz");
    }

    private static QuizSetup setup(Invocation call, List<Deck> decks, Scheduler scheduler, boolean color)
            throws Failure {
        Map<String, Deck> byId = new LinkedHashMap<>();
        decks.forEach(deck -> byId.putIfAbsent(deck.id(), deck));
        return new QuizSetup(
                Decks.title(decks),
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

    /** The user's editor, or null. */
    static @Nullable CardEditor editor(Invocation call) {
        for (String name : new String[] {"VISUAL", "EDITOR"}) {
            String command = call.host().variable(name);
            if (command != null && !command.isBlank()) {
                return new CardEditor(List.of(command.strip().split(" +")));
            }
        }
        return null;
    }
}
