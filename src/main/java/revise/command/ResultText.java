package revise.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.exam.Marked;
import revise.exam.PassMark;
import revise.exam.Result;
import revise.exam.Score;
import revise.grading.PointMark;
import revise.terminal.Spans;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.MarkedPoint;
import revise.terminal.screen.PointWords;

/** A marked paper for reading. */
final class ResultText implements ResultView {
    private static final String INDENT = "    ";

    @Override
    public void print(Output out, Result result, @Nullable PassMark passMark) {
        Paragraphs page = new Paragraphs(out);
        for (Marked answer : result.answers()) {
            answer(page, answer);
            page.blank();
        }
        page.print(
                "",
                "Total: " + ScoreText.outOf(result.score()) + " ("
                        + ScoreText.percent(result.score().percent()) + ")");
        if (passMark != null) {
            boolean passed = Boolean.TRUE.equals(result.score().passes(passMark));
            page.print(
                    "",
                    (passed ? "Passed" : "Not passed") + ": the pass mark is " + ScoreText.percent(passMark.percent()));
        }
        tags(out, page, result.byTag());
        if (result.unsure() > 0) {
            page.blank();
            page.print(
                    "",
                    Spans.count(result.unsure(), "point") + " (marked ?) unsure, counted with a part of the marks: look"
                            + " at them yourself, or take the test at a terminal, where you decide.");
        }
    }

    private static void answer(Paragraphs page, Marked answer) {
        Card card = answer.question().card();
        String number = answer.question().number() + ". ";
        page.print(
                " ".repeat(Math.max(0, INDENT.length() - number.length())) + number, Markdown.plain(card.question()));
        page.print(INDENT + "Answer: ", answer.isAnswered() ? String.valueOf(answer.given()) : "none");
        if (card.any() > 0) {
            page.print(INDENT, "Any " + card.any() + " of these:");
        }
        for (PointMark point : answer.suggested().points()) {
            MarkedPoint marked = MarkedPoint.of(point.verdict(), point.evidence());
            page.print(INDENT + marked.box() + " ", PointWords.plain(point.point()));
            page.print(INDENT + INDENT, marked.why());
        }
        page.print(INDENT, ScoreText.outOf(answer.score()));
    }

    private static void tags(Output out, Paragraphs page, Map<String, Score> scores) {
        if (!scores.isEmpty()) {
            page.blank();
            page.print("", "By tag:");
            Table table = new Table(false, true, true);
            scores.forEach(
                    (tag, score) -> table.row("  " + tag, ScoreText.outOf(score), ScoreText.percent(score.percent())));
            table.print(out);
        }
    }
}
