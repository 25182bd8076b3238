package revise.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.exam.Marked;
import revise.exam.PassMark;
import revise.exam.Result;
import revise.exam.Score;
import revise.grading.PointMark;
import revise.grading.Verdict;
import revise.terminal.Spans;
import revise.terminal.markdown.Markdown;

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
            double worth = point.point().marks();
            String marks = worth == 1 ? "" : " (" + Spans.decimal(worth, 2) + " marks)";
            page.print(
                    INDENT + "[" + sign(point.verdict()) + "] ",
                    Markdown.plain(point.point().text()).strip() + marks);
            page.print(INDENT + INDENT, point.evidence());
        }
        page.print(INDENT, ScoreText.outOf(answer.score()));
    }

    private static char sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> 'x';
            case MISSED -> ' ';
            case UNSURE -> '?';
            case CONTRADICTED -> '!';
        };
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
