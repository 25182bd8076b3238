package revise.terminal.add;

import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import revise.deck.Finding;
import revise.edit.Addition;
import revise.edit.DeckAppender;
import revise.edit.EditException;
import revise.terminal.add.Talk.Interrupted;

/** Asks for cards and writes each into the deck once it was looked at. What it confirms is on disk. */
public final class AddDialogue {
    private static final int DONE = 0;
    private static final int INTERRUPTED = 130;

    private final Talk talk;
    private final Setup setup;
    private final Questions questions;
    private int added;

    /**
     * What the cards are written into.
     *
     * @param title the deck's, should it be new
     * @param tags the first card's, to begin with
     * @param draft whether the cards are not to be asked before they are accepted
     * @param adviser knows what else there is
     */
    public record Setup(Path file, @Nullable String title, List<String> tags, boolean draft, Adviser adviser) {
        public Setup {
            tags = List.copyOf(tags);
        }
    }

    private enum Next {
        CARD,
        SAME_CARD,
        LEAVE
    }

    AddDialogue(Talk talk, Setup setup) {
        this.talk = talk;
        this.setup = setup;
        this.questions = new Questions(talk, setup.adviser()::similar);
    }

    /** Holds the dialogue at a terminal and gives the exit code: 130 after Ctrl-C. */
    public static int atTerminal(Terminal terminal, Setup setup) {
        try (ScreenTalk talk = new ScreenTalk(terminal)) {
            talk.say("Alt-Enter begins a new line in a text. Ctrl-D ends a list, Ctrl-C leaves.");
            return new AddDialogue(talk, setup).run();
        }
    }

    /**
     * Holds the dialogue line by line and gives the exit code.
     *
     * @param echoed whether a terminal shows what is typed, the end of the line included
     */
    public static int inLines(Reader in, PrintStream out, boolean echoed, Setup setup) {
        return new AddDialogue(new LineTalk(in, out, echoed), setup).run();
    }

    int run() {
        int exit = DONE;
        try {
            Draft last = Draft.empty(setup.tags());
            while (last != null) {
                last = card(Draft.empty(last.tags()));
            }
        } catch (Interrupted e) {
            exit = INTERRUPTED;
        }
        talk.say(summary());
        return exit;
    }

    private String summary() {
        return added == 0
                ? "No card was added."
                : (added == 1 ? "1 card was" : added + " cards were") + " added to " + setup.file() + ".";
    }

    /** Asks for one card until it is saved; null when the user leaves. */
    private @Nullable Draft card(Draft known) throws Interrupted {
        Draft draft = known;
        while (true) {
            draft = questions.ask(draft);
            if (draft == null) {
                return null;
            }
            Next next = save(draft);
            if (next != Next.SAME_CARD) {
                return next == Next.CARD ? draft : null;
            }
        }
    }

    /** Shows the card and saves it if the user agrees. */
    private Next save(Draft draft) throws Interrupted {
        while (true) {
            Addition addition = plan(draft);
            if (addition != null) {
                talk.say("\n" + addition.yaml() + "\n");
                for (Finding finding : setup.adviser().findings(addition)) {
                    talk.say(finding.severity().word() + ": " + finding.rule() + ": " + finding.text());
                }
            }
            String typed = talk.ask(addition == null ? "Enter edits, q leaves" : "Enter saves, e edits, q leaves", "");
            String key = typed == null ? "q" : typed.toLowerCase(Locale.ROOT);
            if (key.equals("e") || (addition == null && !key.equals("q"))) {
                return Next.SAME_CARD;
            }
            if (key.equals("q")) {
                talk.say("This card is not saved.");
                return Next.LEAVE;
            }
            if (key.isEmpty() && addition != null && saved(addition)) {
                return Next.CARD;
            }
        }
    }

    private @Nullable Addition plan(Draft draft) {
        try {
            return DeckAppender.plan(setup.file(), setup.title(), draft.card(setup.draft()));
        } catch (EditException e) {
            talk.say(e.getMessage());
            return null;
        }
    }

    private boolean saved(Addition addition) {
        try {
            addition.save();
        } catch (EditException e) {
            talk.say("Not saved: " + e.getMessage());
            return false;
        }
        added++;
        talk.say("added: " + addition.id() + " (" + addition.file() + ":" + addition.line() + ")");
        setup.adviser().saved();
        return true;
    }
}
