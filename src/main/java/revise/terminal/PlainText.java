package revise.terminal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.study.Counts;
import revise.study.View;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.MarkedPoint;
import revise.terminal.screen.Missed;
import revise.terminal.screen.PointWords;
import revise.terminal.text.Clean;

/** Prints a quiz line by line: words only, for screen readers, logs and scripts. */
final class PlainText {
    private final PlainLines lines;
    private final QuizSetup setup;

    PlainText(PlainLines lines, QuizSetup setup) {
        this.lines = lines;
        this.setup = setup;
    }

    private void say(String line) {
        lines.say(line);
    }

    private void say(String label, String text) {
        lines.say(label, text);
    }

    void start(View.Asking asking) {
        Counts left = asking.progress().left();
        say(Clean.line(setup.title()) + ": " + left.fresh() + " new, " + left.learning() + " learning, " + left.review()
                + " review.");
        say(asking.typing() ? "Type :? for help, :q to quit." : "Type ? for help, q to quit.");
    }

    void question(View.Asking asking) {
        View.SessionProgress progress = asking.progress();
        boolean soon = progress.timeLeft().toMinutes() < 1;
        String time = (soon ? "" : "about ") + Spans.length(progress.timeLeft());
        say("");
        say(
                "Question " + (progress.done() + 1) + " (" + time + " left)",
                Markdown.plain(asking.card().question()));
        OfferText.say(asking.card(), asking.picks(), lines);
    }

    /** What to type for an answer. */
    static String asks(View.Asking asking) {
        if (asking.typing()) {
            return "type your answer; Enter alone: don't know, :? help";
        }
        @Nullable String pick = OfferText.howTo(asking.card());
        return pick == null ? "Enter shows the answer" : pick + "; Enter alone shows the answer";
    }

    void answer(View.Asking asking) {
        Card card = asking.card();
        List<Point> points = card.points();
        String verdict = asking.picks().isOffered() ? PickedWords.verdict(asking) : "";
        if (!verdict.isEmpty()) {
            say(verdict + ".");
        }
        if (asking.typing()) {
            points(asking);
        } else if (card.kind() instanceof Kind.Ordering) {
            for (int i = 0; i < points.size(); i++) {
                say(i + 1 + ". " + Markdown.plain(points.get(i).text()));
            }
        } else if (card.kind() instanceof Kind.Choice) {
            for (Point point : points) {
                say("Answer", PointWords.plain(point));
            }
        } else if (points.size() == 1) {
            say("Answer", PointWords.plain(points.get(0)));
        } else {
            enough(card);
            for (int i = 0; i < points.size(); i++) {
                say("Point " + (i + 1), PointWords.plain(points.get(i)));
            }
        }
        if (card.note() != null) {
            say("Note", Markdown.plain(card.note()));
        }
        if (card.source() != null) {
            say("Source", card.source());
        }
    }

    private void enough(Card card) {
        if (card.any() > 0) {
            say("Any " + card.any() + " of these " + card.points().size() + " points are enough.");
        }
    }

    /** The points of a typed answer, each with what was found of it. */
    void points(View.Asking asking) {
        List<Point> points = asking.card().points();
        enough(asking.card());
        for (int i = 0; i < points.size(); i++) {
            MarkedPoint marked = TypedPoints.of(asking, i);
            String name = points.size() == 1 ? "Answer" : "Point " + (i + 1);
            say(name + " " + marked.box(), PointWords.plain(points.get(i)));
            if (!marked.why().isEmpty()) {
                say("  " + Clean.line(marked.why()));
            }
        }
    }

    void hint(Card card) {
        if (card.hint() == null) {
            say("This card has no hint.");
        } else {
            say("Hint", Markdown.plain(card.hint()));
        }
    }

    /** {@code [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]}. */
    String ratings(View.Asking asking) {
        StringBuilder choice = new StringBuilder();
        for (Rating rating : Rating.values()) {
            choice.append(choice.isEmpty() ? "" : ", ");
            choice.append(rating.grade()).append(' ').append(rating.word());
            Schedule ahead = asking.ahead().get(rating);
            if (ahead != null && !setup.cram()) {
                choice.append(' ').append(Spans.interval(ahead));
            }
        }
        return choice + "; Enter: " + asking.suggested().word();
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
        if (asking.typing() && !asking.revealed()) {
            typingHelp();
            return;
        }
        if (asking.revealed()) {
            say("1 to 4, or again, hard, good, easy: rate. Enter alone: the suggested rating.");
            if (!picks) {
                say("t 1 3: tick points 1 and 3, or take the ticks away.");
            }
            if (asking.typing()) {
                say("[x] met, [ ] missed, [?] unsure, [!] contradicted.");
                say(
                        "w, or w 2 for point 2: count what you typed as another wording, from now on; it is written into the"
                                + " deck. w 2 my words: count these words.");
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

    private void typingHelp() {
        say("Type the answer on one line and press Enter. A line that ends in \\ goes on in the next.");
        say("Enter alone: you do not know; the answer is shown.");
        say(":h hint. :u take the last answer back. :b leave the card until tomorrow. :s suspend it.");
        say(
                ":o open the card's images. :i what is known about the card. :? this help. :q quit; all answers are saved.");
        say("An answer that begins with : begins with ::");
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
        for (Missed card : sums.missed()) {
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
