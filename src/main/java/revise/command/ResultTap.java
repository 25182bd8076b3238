package revise.command;

import org.jspecify.annotations.Nullable;
import revise.exam.Marked;
import revise.exam.PassMark;
import revise.exam.Result;
import revise.exam.Score;
import revise.grading.PointMark;
import revise.terminal.markdown.Markdown;
import tools.jackson.core.io.JsonStringEncoder;

/** A marked paper in the Test Anything Protocol, version 13: a card is a test, and not ok where full marks are missed. */
final class ResultTap implements ResultView {
    @Override
    public void print(Output out, Result result, @Nullable PassMark passMark) {
        out.line("TAP version 13");
        out.line("1.." + result.answers().size());
        for (Marked answer : result.answers()) {
            answer(out, answer);
        }
        Score score = result.score();
        out.line("# " + ScoreText.outOf(score) + ", " + ScoreText.percent(score.percent()) + ", seed "
                + result.paper().seed());
        if (passMark != null) {
            out.line((Boolean.TRUE.equals(score.passes(passMark)) ? "# passed" : "# not passed") + ": the pass mark is "
                    + ScoreText.percent(passMark.percent()));
        }
        if (result.unsure() > 0) {
            out.line("# unsure points: " + result.unsure());
        }
    }

    private static void answer(Output out, Marked answer) {
        boolean full = answer.score().isFull();
        String question = Markdown.line(answer.question().card().question());
        out.line((full ? "ok " : "not ok ") + answer.question().number() + " - "
                + escaped(answer.question().card().id() + " " + question));
        if (!full) {
            diagnostics(out, answer);
        }
    }

    private static void diagnostics(Output out, Marked answer) {
        out.line("  ---");
        out.line("  marks: " + answer.score().marks().toPlainString());
        out.line("  max: " + answer.score().outOf().toPlainString());
        out.line("  by: " + answer.by().word());
        out.line("  given: " + (answer.given() == null ? "null" : quoted(answer.given())));
        out.line("  points:");
        for (PointMark point : answer.suggested().points()) {
            out.line("    - text: " + quoted(point.point().text()));
            out.line("      status: " + point.verdict().word());
            out.line("      marks: " + new Score(point.hundredths(), 0).marks().toPlainString());
            out.line("      evidence: " + quoted(point.evidence()));
        }
        out.line("  ...");
    }

    /** A description ends where an unescaped # begins a directive. */
    private static String escaped(String description) {
        return description.replace("\\", "\\\\").replace("#", "\\#");
    }

    /** JSON's way of writing a text is one of YAML's, but for three more line ends: no answer may begin a line here. */
    private static String quoted(String text) {
        String json = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
        String safe =
                json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return '"' + safe + '"';
    }
}
