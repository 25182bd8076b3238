package revise.terminal.exam;

import java.io.PrintStream;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Kind;
import revise.exam.Answer;
import revise.exam.ExamDesk;
import revise.exam.Question;
import revise.exam.Score;
import revise.exam.Sitting;
import revise.grading.ClosedAnswer;
import revise.progress.ProgressException;
import revise.terminal.OfferText;
import revise.terminal.PlainLines;
import revise.terminal.TypedLines;
import revise.terminal.screen.Exit;

/**
 * A mock exam line by line. Every line is an answer; one that ends with a backslash goes on in the next, and one that
 * begins with a colon is a command.
 */
public final class PlainExam {
    private final PlainLines lines;
    private final PlainExamText text;
    private final PlainMarking marking;
    private ExamDesk desk;
    private @Nullable Score before;
    /** Whether all questions were asked, so that only commands are. */
    private boolean asked;

    private PlainExam(ExamDesk desk, ExamSetup setup, PlainLines lines) {
        this.desk = desk;
        this.lines = lines;
        this.text = new PlainExamText(lines, setup);
        this.marking = new PlainMarking(lines);
    }

    /**
     * Has a paper sat, marked and saved, and what was lost tried again.
     *
     * @param err where it is said that the marks could not be saved
     * @param echoed whether a terminal shows what is typed, the end of the line included
     * @return 0 when it is done, 1 when it is done and the pass mark was not reached, 130 when the input ended or the
     *     student left before it was handed in, 4 when the marks could not be saved and the student left it at that
     */
    public static int run(ExamDesk desk, ExamSetup setup, Reader in, PrintStream out, PrintStream err, boolean echoed) {
        PlainLines lines = new PlainLines(in, out, err, echoed);
        return ExamClosing.code(new PlainExam(desk, setup, lines).run(), desk);
    }

    private Exit run() {
        text.start(desk);
        Exit exit = sit();
        boolean more = exit == Exit.NONE;
        while (more) {
            more = retries();
            exit = more ? sit() : Exit.DONE;
            more = more && exit == Exit.NONE;
        }
        return exit;
    }

    /** Gives {@link Exit#NONE} when the paper is marked and its marks are final. */
    private Exit sit() {
        Exit left = answer();
        if (left != Exit.NONE) {
            return left;
        }
        marking.show(desk);
        marking.decide(desk);
        while (!desk.isClosed()) {
            try {
                desk.close();
            } catch (ProgressException e) {
                if (!lines.triesAgain(e, "leaves without saving the marks")) {
                    return Exit.NOT_SAVED;
                }
            }
        }
        text.result(desk, before);
        return Exit.NONE;
    }

    private boolean retries() {
        if (desk.result().retry().questions().isEmpty()) {
            return false;
        }
        String line = lines.ask("r retries what was lost, Enter leaves");
        if (line == null || !line.equalsIgnoreCase("r")) {
            return false;
        }
        before = desk.result().score();
        desk = desk.retry();
        asked = false;
        return true;
    }

    private Exit answer() {
        boolean anew = true;
        while (!desk.isMarked()) {
            if (anew && !asked) {
                text.question(desk);
            }
            String line = lines.ask(asked ? ":finish hands in, :go 3 goes to a question" : prompt());
            desk.tick();
            if (desk.isMarked()) {
                break;
            }
            if (line == null || line.equalsIgnoreCase(":quit")) {
                lines.say("The paper was not handed in: nothing is saved.");
                return desk.isPractice() ? Exit.DONE : Exit.INTERRUPTED;
            }
            anew = on(line);
        }
        if (desk.sitting().isTimeUp()) {
            lines.say("The time is up: your paper is handed in as it was.");
        }
        return Exit.NONE;
    }

    private String prompt() {
        String pick = OfferText.howTo(desk.sitting().question().card());
        String answer = pick == null ? "your answer" : pick;
        return desk.sitting().answer().isEmpty() ? answer : answer + "; Enter keeps what you have";
    }

    /** Does what a line says, and tells whether there is another question now, or the same to be shown anew. */
    private boolean on(String line) {
        if (TypedLines.isCommand(line)) {
            return command(line.toLowerCase(Locale.ROOT).strip());
        }
        if (asked) {
            lines.say("All questions were asked. " + AskPart.state(desk.sitting()));
            return false;
        }
        if (!line.isEmpty() && !write(line)) {
            return false;
        }
        return next();
    }

    private boolean next() {
        int next = desk.sitting().current() + 1;
        if (next < desk.sitting().answers().size()) {
            desk.goTo(next);
            return true;
        }
        asked = true;
        lines.say("That was the last question. " + AskPart.state(desk.sitting()));
        return false;
    }

    /** Takes an answer, with the lines that it goes on in, and tells whether it was one. */
    private boolean write(String first) {
        Question question = desk.sitting().question();
        if (question.offered().isOffered()) {
            return pick(question.card(), first);
        }
        String answer = TypedLines.read(first, () -> lines.ask("it goes on"));
        if (answer == null) {
            return false;
        }
        if (answer.length() > Answer.LONGEST) {
            lines.say("That is longer than " + Answer.LONGEST + " characters and was not taken; shorten it.");
            return false;
        }
        desk.write(answer.strip());
        return true;
    }

    private boolean pick(Card card, String line) {
        Answer now = desk.sitting().answer();
        ClosedAnswer answer = ClosedAnswer.read(card, now.picks(), line);
        int items = now.picks().offered().size();
        if (!answer.unknown().isEmpty() || answer.picks().picked().isEmpty()) {
            lines.say("That names none of 1 to " + items + ".");
            return false;
        }
        boolean one = card.kind() instanceof Kind.Choice && card.points().size() == 1;
        if (one && answer.picks().picked().size() > 1) {
            lines.say("One choice only is right here: type one number.");
            return false;
        }
        now.picks().picked().forEach(desk::pick);
        answer.picks().picked().forEach(desk::pick);
        return true;
    }

    private boolean command(String command) {
        Sitting sitting = desk.sitting();
        int current = sitting.current();
        switch (command) {
            case ":back" -> {
                int back = asked ? current : Math.max(0, current - 1);
                return goTo(back);
            }
            case ":skip", ":next" -> {
                return asked ? goTo(current) : next();
            }
            case ":flag" -> {
                desk.flag(current);
                boolean on = desk.sitting().answer().flagged();
                lines.say("Question " + (current + 1) + (on ? " is flagged." : " is no longer flagged."));
            }
            case ":list" -> text.list(sitting);
            case ":time" -> lines.say(Clock.text(sitting, desk.now()) + ".");
            case ":finish" -> desk.finish();
            case ":help", ":?" -> text.help();
            default -> {
                return go(command);
            }
        }
        return false;
    }

    private boolean go(String command) {
        int number = command.startsWith(":go ") ? number(command.substring(4).strip()) : 0;
        if (number < 1 || number > desk.sitting().answers().size()) {
            lines.say("That is no command: :help names all of them. An answer that begins with : is typed with ::.");
            return false;
        }
        return goTo(number - 1);
    }

    private boolean goTo(int question) {
        asked = false;
        desk.goTo(question);
        return true;
    }

    private static int number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : 0;
    }
}
