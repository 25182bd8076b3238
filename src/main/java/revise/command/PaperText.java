package revise.command;

import java.util.List;
import revise.deck.Kind;
import revise.exam.Paper;
import revise.exam.Question;
import revise.terminal.Spans;
import revise.terminal.markdown.Markdown;

/** A paper for reading and printing. It does not show the cards' ids, which often give the answer away. */
final class PaperText implements PaperView {
    private static final String INDENT = "    ";

    @Override
    public void print(Output out, Paper paper, TestOptions options) {
        Paragraphs page = new Paragraphs(out);
        page.print("", head(paper, options));
        for (Question question : paper.questions()) {
            page.blank();
            question(page, question);
        }
        page.blank();
        page.print(
                "",
                "To hand in, write one answer a line in this order, a blank line where you have none, and give the same"
                        + " command with --answers FILE in place of --paper.");
    }

    private static String head(Paper paper, TestOptions options) {
        StringBuilder head = new StringBuilder("Test: ");
        head.append(Spans.count(paper.questions().size(), "question"))
                .append(", ")
                .append(ScoreText.full(paper.full()));
        if (options.timeLimit() != null) {
            head.append(", ").append(Spans.length(options.timeLimit()));
        }
        if (options.passMark() != null) {
            head.append(", pass mark ")
                    .append(ScoreText.percent(options.passMark().percent()));
        }
        return head.append(", seed ").append(paper.seed()).toString();
    }

    private static void question(Paragraphs page, Question question) {
        String number = question.number() + ". ";
        page.print(
                " ".repeat(Math.max(0, INDENT.length() - number.length())) + number,
                Markdown.plain(question.card().question()).strip() + " (" + ScoreText.full(question.full()) + ")");
        List<String> offered = question.offered().offered();
        if (!offered.isEmpty()) {
            page.print(INDENT, task(question));
        }
        for (int i = 0; i < offered.size(); i++) {
            page.print(INDENT + (i + 1) + ") ", Markdown.plain(offered.get(i)));
        }
        if (question.card().any() > 0) {
            page.print(INDENT, "Any " + question.card().any() + " points are enough.");
        }
    }

    private static String task(Question question) {
        if (question.card().kind() instanceof Kind.Ordering) {
            return "Give the numbers in the right order, such as 3 1 2:";
        }
        return question.card().points().size() == 1 ? "Choose one:" : "Choose all that are right:";
    }
}
