package revise.terminal;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.study.Counts;
import revise.study.View;
import revise.terminal.markdown.Markdown;
import revise.terminal.text.Clean;

/** Prints a quiz line by line: words only, for screen readers, logs and scripts. */
final class PlainText {
    private final PrintStream out;
    private final QuizSetup setup;

    PlainText(PrintStream out, QuizSetup setup) {
        this.out = out;
        this.setup = setup;
    }

    /** One line, of which nothing is in the way once this returns. */
    void say(String line) {
        out.println(Clean.text(line));
        out.flush();
    }

    /** The same behind a label; what follows on further lines stands below. */
    private void say(String label, String text) {
        say(label + ": " + text.strip());
    }

    /** Asks for a line. */
    void prompt(String text) {
        out.print("[" + text + "] ");
        out.flush();
    }

    void start(Counts left) {
        say(Clean.line(setup.title()) + ": " + left.fresh() + " new, " + left.learning() + " learning, " + left.review()
                + " review.");
        say("Type ? for help, q to quit.");
    }

    void question(View.Asking asking) {
        View.SessionProgress progress = asking.progress();
        boolean soon = progress.timeLeft().toMinutes() < 1;
        String time = (soon ? "" : "about ") + Spans.length(progress.timeLeft());
        say("");
        say(
                "Question " + (progress.done() + 1) + " (" + time + " left)",
                Markdown.plain(asking.card().question()));
        offer(asking);
    }

    /** What there is to pick from, each with its number. */
    private void offer(View.Asking asking) {
        String label = asking.card().kind() instanceof Kind.Ordering ? "Item " : "Choice ";
        List<String> offered = asking.picks().offered();
        for (int i = 0; i < offered.size(); i++) {
            say(label + (i + 1), Markdown.plain(offered.get(i)));
        }
    }

    /** Asks for the answer. */
    void asks(View.Asking asking) {
        if (!asking.picks().isOffered()) {
            prompt("Enter shows the answer");
        } else if (asking.card().kind() instanceof Kind.Ordering) {
            prompt("numbers in order, such as 2 3 1; Enter alone shows the answer");
        } else if (asking.card().points().size() == 1) {
            prompt("the number of your choice; Enter alone shows the answer");
        } else {
            prompt("the numbers of all right ones, such as 1 3; Enter alone shows the answer");
        }
    }

    void answer(View.Asking asking) {
        Card card = asking.card();
        List<Point> points = card.points();
        String verdict = PickedWords.verdict(asking);
        if (!verdict.isEmpty()) {
            say(verdict + ".");
        }
        if (card.kind() instanceof Kind.Ordering) {
            for (int i = 0; i < points.size(); i++) {
                say(i + 1 + ". " + Markdown.plain(points.get(i).text()));
            }
        } else if (card.kind() instanceof Kind.Choice) {
            for (Point point : points) {
                say("Answer", worth(point));
            }
        } else if (points.size() == 1) {
            say("Answer", worth(points.get(0)));
        } else {
            if (card.any() > 0) {
                say("Any " + card.any() + " of these " + points.size() + " points are enough.");
            }
            for (int i = 0; i < points.size(); i++) {
                say("Point " + (i + 1), worth(points.get(i)));
            }
        }
        if (card.note() != null) {
            say("Note", Markdown.plain(card.note()));
        }
        if (card.source() != null) {
            say("Source", card.source());
        }
    }

    private static String worth(Point point) {
        String text = Markdown.plain(point.text()).strip();
        return point.marks() == 1 ? text : text + " (" + Spans.decimal(point.marks(), 2) + " marks)";
    }

    void hint(Card card) {
        if (card.hint() == null) {
            say("This card has no hint.");
        } else {
            say("Hint", Markdown.plain(card.hint()));
        }
    }

    /** {@code [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]}. */
    void ratings(View.Asking asking) {
        StringBuilder choice = new StringBuilder();
        for (Rating rating : Rating.values()) {
            choice.append(choice.isEmpty() ? "" : ", ");
            choice.append(rating.grade()).append(' ').append(rating.word());
            Schedule ahead = asking.ahead().get(rating);
            if (ahead != null && !setup.cram()) {
                choice.append(' ').append(Spans.interval(ahead));
            }
        }
        prompt(choice + "; Enter: " + asking.suggested().word());
    }

    void ticks(View.Asking asking) {
        StringBuilder ticked = new StringBuilder();
        for (int i = 0; i < asking.card().points().size(); i++) {
            if (asking.ticks().met().contains(i)) {
                ticked.append(ticked.isEmpty() ? "" : ", ").append(i + 1);
            }
        }
        say("Ticked: " + (ticked.isEmpty() ? "none" : ticked) + ". Suggested: "
                + asking.suggested().word() + ".");
    }

    void info(View.Asking asking, Instant now) {
        for (Facts.Fact fact : Facts.of(asking, setup, now)) {
            say(sentence(fact.name(), ": " + Clean.line(fact.value())));
        }
    }

    void help(View.Asking asking) {
        boolean picks = asking.picks().isOffered();
        if (asking.revealed()) {
            say("1 to 4, or again, hard, good, easy: rate. Enter alone: the suggested rating.");
            if (!picks) {
                say("t 1 3: tick points 1 and 3, or take the ticks away.");
            }
        } else {
            if (picks) {
                say("Numbers with spaces between them, or one choice as it is written: pick, and show the answer.");
            }
            say("Enter, or any line that is none of these: show the answer.");
            say("h: hint.");
        }
        say("u: take the last answer back. b: leave the card until tomorrow. s: suspend it.");
        say(
                "o: open the card's images. i: what is known about the card. ?: this help. q: quit; all answers are saved.");
    }

    void summary(View.Finished finished) {
        Sums sums = new Sums(finished);
        say("");
        say(sentence(sums.line(), ""));
        if (!setup.cram()) {
            for (Sums.ComingBack bucket : sums.comingBack(setup.zone())) {
                say("Coming back " + bucket.when() + ": " + Spans.count(bucket.cards(), "card") + ".");
            }
        }
        for (Sums.Missed card : sums.missed()) {
            say("Missed: " + Markdown.line(card.question()) + " - " + Markdown.line(String.join("; ", card.points())));
        }
        for (Card card : sums.leeches()) {
            say("Keeps being forgotten, reword or suspend it: " + Markdown.line(card.question()));
        }
    }

    /** Words of the screen as a sentence: with a capital, and with what ends it. */
    static String sentence(String words, String end) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + end;
    }
}
