package revise.terminal.exam;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.exam.Answer;
import revise.exam.ExamDesk;
import revise.exam.Question;
import revise.exam.Score;
import revise.exam.Sitting;
import revise.terminal.OfferText;
import revise.terminal.PlainLines;
import revise.terminal.Spans;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.Missed;
import revise.terminal.screen.PointWords;
import revise.terminal.text.Clean;

/** Prints a mock exam line by line: words only, for screen readers, logs and scripts. */
final class PlainExamText {
    private final PlainLines lines;
    private final ExamSetup setup;

    PlainExamText(PlainLines lines, ExamSetup setup) {
        this.lines = lines;
        this.setup = setup;
    }

    void start(ExamDesk desk) {
        Sitting sitting = desk.sitting();
        Duration limit = sitting.limit();
        lines.say(Clean.line(setup.title()) + ": "
                + Spans.count(sitting.answers().size(), "question") + ", "
                + ExamWords.marks(sitting.paper().full().marks().doubleValue())
                + (limit == null ? "." : ", " + Spans.length(limit) + "."));
        lines.say("An answer is one line; with \\ at its end it goes on in the next. :finish hands in, :help tells the"
                + " rest.");
    }

    void question(ExamDesk desk) {
        Sitting sitting = desk.sitting();
        Question question = sitting.question();
        lines.say("");
        lines.say(
                "Question " + (sitting.current() + 1) + " of "
                        + sitting.answers().size() + " " + ExamWords.worth(question) + ", "
                        + Clock.text(sitting, desk.now()),
                Markdown.plain(question.card().question()));
        for (int held : question.held()) {
            Point point = question.card().points().get(held);
            lines.say("You had", PointWords.plain(point));
        }
        if (!question.held().isEmpty()) {
            lines.say(ExamWords.missing(question));
        }
        OfferText.say(question.card(), question.offered(), lines);
        if (!sitting.answer().isEmpty()) {
            lines.say("Your answer so far", given(sitting.answer()));
        }
    }

    private static String given(Answer answer) {
        StringBuilder given = new StringBuilder(answer.text());
        for (int item : answer.picks().picked()) {
            given.append(given.isEmpty() ? "" : " ").append(item + 1);
        }
        return given.toString();
    }

    void list(Sitting sitting) {
        for (int i = 0; i < sitting.answers().size(); i++) {
            Answer answer = sitting.answers().get(i);
            String state = (answer.isEmpty() ? "empty" : "answered") + (answer.flagged() ? ", flagged" : "");
            Question question = sitting.paper().questions().get(i);
            lines.say("Question " + (i + 1) + ", " + state + ": "
                    + Markdown.line(question.card().question()));
        }
    }

    void help() {
        lines.say("An answer is one line; with \\ at its end it goes on in the next. Enter alone keeps what there is.");
        lines.say(":back, :skip: to the question before, or behind. :go 3: to question 3. :list: all questions.");
        lines.say(":flag: mark this question, to come back to it. :time: what the clock says.");
        lines.say(":finish: hand the paper in. :quit: leave without marks; nothing is saved.");
        lines.say("An answer that begins with a colon is typed with two.");
    }

    /** @param before the marks that a practice goes back to, or null */
    void result(ExamDesk desk, @Nullable Score before) {
        lines.say("");
        lines.say(ExamWords.headline(desk) + ".");
        if (before != null) {
            lines.say(ExamWords.wonBack(before, desk.result()));
        }
        ExamWords.facts(desk).forEach(lines::say);
        lines.say(desk.isPractice() ? "A retry is not saved." : "Saved.");
        for (Map.Entry<String, Score> tag : ExamWords.tags(desk.result()).entrySet()) {
            lines.say("Topic " + Clean.line(tag.getKey()) + ": " + ExamWords.of(tag.getValue()) + ", "
                    + ExamWords.percent(tag.getValue()) + ".");
        }
        for (Missed lost : ExamWords.lost(desk.result())) {
            lines.say("Lost: " + Markdown.line(lost.question()) + " - "
                    + Markdown.line(String.join("; ", lost.points())));
        }
    }
}
