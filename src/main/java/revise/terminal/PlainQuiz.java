package revise.terminal;

import java.io.PrintStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.grading.Picks;
import revise.memory.Rating;
import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.study.View;
import revise.terminal.screen.Exit;

/** The quiz line by line. What it confirms is on disk. */
public final class PlainQuiz {
    private final Desk desk;
    private final PlainLines lines;
    private final PlainText text;
    private final ImageViewer viewer;
    private final Outcome outcomes;

    private PlainQuiz(Desk desk, QuizSetup setup, Reader in, PrintStream out, PrintStream err, boolean echoed) {
        this.desk = desk;
        this.lines = new PlainLines(in, out, err, echoed);
        this.text = new PlainText(lines, setup);
        this.viewer = setup.viewer();
        this.outcomes = new Outcome(setup.cram(), "suspend it (s) or reword it");
    }

    /**
     * Runs the session to its end.
     *
     * @param err where it is said that an answer could not be saved
     * @param echoed whether a terminal shows what is typed, the end of the line included
     * @return 0 when it is over or the student left, 4 when an answer could not be saved and the student left it at that
     */
    public static int run(Desk desk, QuizSetup setup, Reader in, PrintStream out, PrintStream err, boolean echoed) {
        return new PlainQuiz(desk, setup, in, out, err, echoed).run();
    }

    private int run() {
        if (desk.view() instanceof View.Asking asking) {
            text.start(asking);
        }
        Exit exit = ask();
        text.summary(Closing.finish(desk));
        return exit.code();
    }

    private Exit ask() {
        Exit exit = Exit.NONE;
        boolean anew = true;
        while (exit == Exit.NONE && desk.view() instanceof View.Asking asking) {
            if (anew && !asking.revealed()) {
                text.question(asking);
            }
            String line = lines.ask(asking.revealed() ? text.ratings(asking) : PlainText.asks(asking));
            exit = line == null ? Exit.DONE : on(line, asking);
            anew = !(desk.view() instanceof View.Asking now) || changed(asking, now);
        }
        return exit == Exit.NONE ? Exit.DONE : exit;
    }

    private static boolean changed(View.Asking was, View.Asking is) {
        return !was.card().equals(is.card()) || !was.progress().equals(is.progress());
    }

    private Exit on(String line, View.Asking asking) {
        boolean typing = asking.typing() && !asking.revealed();
        boolean command = TypedLines.isCommand(line);
        if (typing && !command) {
            return type(line);
        }
        String said = command ? line.substring(1) : line;
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "q" -> Exit.DONE;
            case "u" -> perform(new Action.Undo());
            case "b" -> perform(new Action.Bury());
            case "s" -> perform(new Action.Suspend());
            case "h" -> done(() -> text.hint(asking.card()));
            case "o" -> done(() -> lines.say(PlainText.sentence(CardImages.open(asking, true, viewer), ".")));
            case "i" -> done(() -> text.info(asking, desk.now()));
            case "?" -> done(() -> text.help(asking));
            default -> {
                if (typing) {
                    lines.say("There is no " + line + "; :? shows all. An answer that begins with : begins with ::");
                    yield Exit.NONE;
                }
                yield asking.revealed() ? answer(said, asking) : reveal(said, asking);
            }
        };
    }

    private Exit type(String first) {
        String typed = TypedLines.read(first, () -> lines.ask("it goes on"));
        return typed == null ? Exit.DONE : perform(new Action.Type(typed));
    }

    private static Exit done(Runnable said) {
        said.run();
        return Exit.NONE;
    }

    /** Any line shows the answer; one that picks what is offered picks it first. */
    private Exit reveal(String line, View.Asking asking) {
        Picks picks = asking.picks();
        List<Integer> items = numbers(line, 0, picks.offered().size());
        int named = items.isEmpty() ? indexOf(line, picks.offered()) : -1;
        items = named >= 0 ? List.of(named) : items;
        if (picks.isOffered() && items.isEmpty() && startsWithDigit(line)) {
            lines.say("That names none of 1 to " + picks.offered().size() + ", or one of them twice.");
            return Exit.NONE;
        }
        for (int item : items) {
            Exit exit = perform(new Action.Pick(item));
            if (exit != Exit.NONE) {
                return exit;
            }
        }
        return perform(new Action.Reveal());
    }

    private static boolean startsWithDigit(String line) {
        return !line.isEmpty() && line.charAt(0) >= '0' && line.charAt(0) <= '9';
    }

    private static int indexOf(String line, List<String> offered) {
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).strip().equalsIgnoreCase(line)) {
                return i;
            }
        }
        return -1;
    }

    private Exit answer(String said, View.Asking asking) {
        String line = said.toLowerCase(Locale.ROOT);
        if (asking.typing() && (line.equals("w") || line.startsWith("w "))) {
            return count(said.substring(1).strip(), asking);
        }
        Rating rating = line.isEmpty() ? asking.suggested() : rating(line);
        if (rating != null) {
            return perform(new Action.Rate(rating));
        }
        boolean ticks = line.startsWith("t") && !asking.picks().isOffered();
        List<Integer> points = ticks ? numbers(line, 1, asking.card().points().size()) : List.of();
        if (points.isEmpty()) {
            lines.say("That is none of: 1 to 4, again, hard, good, easy, Enter, "
                    + (asking.picks().isOffered() ? "" : "t 1 2 (points to tick), ")
                    + (asking.typing() ? "w (count my wording), " : "") + "? (help).");
            return Exit.NONE;
        }
        for (int point : points) {
            Exit exit = perform(new Action.Tick(point));
            if (exit != Exit.NONE) {
                return exit;
            }
        }
        if (desk.view() instanceof View.Asking now) {
            text.ticks(now);
        }
        return Exit.NONE;
    }

    /**
     * Counts the student's wording of a point.
     *
     * @param said which point, and then perhaps a wording in place of all that was typed
     */
    private Exit count(String said, View.Asking asking) {
        if (asking.typed() == null) {
            lines.say("Nothing was typed that could count.");
            return Exit.NONE;
        }
        int blank = said.indexOf(' ');
        String number = blank < 0 ? said : said.substring(0, blank);
        List<Integer> named = numbers(number, 0, asking.card().points().size());
        int point = said.isEmpty() ? OwnWording.onlyPoint(asking) : named.size() == 1 ? named.get(0) : -1;
        if (point < 0) {
            lines.say("Which point, of 1 to " + asking.card().points().size()
                    + "? \"w 2\" counts all that you typed for point 2, \"w 2 my words\" counts these words.");
            return Exit.NONE;
        }
        String refusal = OwnWording.refusal(asking, point);
        if (!refusal.isEmpty()) {
            lines.say(PlainText.sentence(refusal, "."));
            return Exit.NONE;
        }
        String wording = blank < 0 ? asking.typed().text() : said.substring(blank + 1);
        OwnWording.Result result = OwnWording.count(asking, point, wording);
        lines.say(PlainText.sentence(result.words(), "."));
        Exit exit = result.action() == null ? Exit.NONE : perform(result.action());
        if (result.action() != null && desk.view() instanceof View.Asking now) {
            text.points(now);
        }
        return exit;
    }

    private static @Nullable Rating rating(String word) {
        return word.length() == 1 ? Rating.ofGrade(word.charAt(0) - '0') : Rating.ofWord(word);
    }

    /**
     * The numbers in a line such as {@code 1 3}, each less one.
     *
     * @param from where they begin
     * @param count the greatest that there may be
     * @return none when the line holds anything else, or a number twice
     */
    private static List<Integer> numbers(String line, int from, int count) {
        List<Integer> points = new ArrayList<>();
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c >= '0' && c <= '9') {
                int number = 0;
                while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                    number = Math.min(number * 10 + line.charAt(at) - '0', 10_000);
                    at++;
                }
                if (number < 1 || number > count || points.contains(number - 1)) {
                    return List.of();
                }
                points.add(number - 1);
            } else if (c == ' ' || c == ',') {
                at++;
            } else {
                return List.of();
            }
        }
        return points;
    }

    private Exit perform(Action action) {
        while (true) {
            View before = desk.view();
            try {
                desk.act(action);
            } catch (ProgressException e) {
                if (lines.triesAgain(e, "leaves without saving this answer")) {
                    continue;
                }
                return Exit.NOT_SAVED;
            }
            if ((action instanceof Action.Reveal || action instanceof Action.Type)
                    && desk.view() instanceof View.Asking asking) {
                text.answer(asking);
            }
            String words = outcomes.words(action, before, desk.view());
            if (!words.isEmpty()) {
                lines.say(PlainText.sentence(words, "."));
            }
            return Exit.NONE;
        }
    }
}
