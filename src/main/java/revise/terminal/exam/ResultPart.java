package revise.terminal.exam;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exam.ExamDesk;
import revise.exam.Score;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.Missed;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** What a paper came to. */
final class ResultPart {
    private final Look look;

    ResultPart(Look look) {
        this.look = look;
    }

    /** @param before what a practice goes back to, or null */
    void write(ExamDesk desk, @Nullable Score before, Body body) {
        boolean failed = Boolean.FALSE.equals(desk.result().score().passes(desk.passMark()));
        body.text(
                ExamWords.headline(desk), failed ? look.alarm() : look.review().bold());
        body.gap();
        if (before != null) {
            body.text(ExamWords.wonBack(before, desk.result()), Look.PLAIN);
        }
        for (String fact : ExamWords.facts(desk)) {
            body.text(fact, Look.PLAIN);
        }
        body.text(desk.isPractice() ? "A retry is not saved." : "Saved.", Look.PLAIN);
        tags(ExamWords.tags(desk.result()), body);
        Missed.write("Lost, to look at once more", ExamWords.lost(desk.result()), body);
    }

    private static void tags(Map<String, Score> tags, Body body) {
        if (tags.isEmpty()) {
            return;
        }
        body.gap().text("By topic", Look.BOLD);
        int widest = 0;
        for (Score score : tags.values()) {
            widest = Math.max(widest, marks(score).length());
        }
        for (Map.Entry<String, Score> tag : tags.entrySet()) {
            String marks = marks(tag.getValue());
            String mark = "  " + " ".repeat(widest - marks.length()) + marks + "  ";
            body.text(
                    mark, Columns.cut(Clean.line(tag.getKey()), Math.max(1, body.width() - mark.length())), Look.PLAIN);
        }
    }

    private static String marks(Score score) {
        String percent = ExamWords.percent(score);
        return score.marks().toPlainString() + " of " + score.outOf().toPlainString() + "  "
                + " ".repeat("100 %".length() - percent.length()) + percent;
    }
}
