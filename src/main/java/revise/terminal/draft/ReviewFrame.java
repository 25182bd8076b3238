package revise.terminal.draft;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Sized;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.deck.Card;
import revise.draft.DraftReview;
import revise.draft.DraftReview.Draft;
import revise.draft.DraftReview.Fate;
import revise.terminal.screen.Body;
import revise.terminal.screen.Follow;
import revise.terminal.screen.Frame;
import revise.terminal.screen.KeyLine;
import revise.terminal.screen.Look;
import revise.terminal.screen.NamedLines;
import revise.terminal.screen.NotePart;
import revise.terminal.screen.ProgressBar;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** Draws what an author sees of drafts: the same drafts and state always give the same frame. */
final class ReviewFrame {
    private static final int ROWS_FOR_BAR = 10;
    private static final int ROWS_FOR_BLANK = 14;

    private final Look look;
    private final boolean editor;

    /** @param editor whether there is one that a draft's file can be opened in */
    ReviewFrame(Look look, boolean editor) {
        this.look = look;
        this.editor = editor;
    }

    Frame.Drawn draw(DraftReview review, ReviewState state, Sized size) {
        if (!Frame.fits(size)) {
            return Frame.tooSmall(size);
        }
        Frame frame = new Frame(look, size);
        Draft draft = review.current();
        if (state.help()) {
            help(frame.body());
        } else if (draft == null) {
            frame.body().text(DraftWords.sum(review), Look.BOLD).gap().text(DraftWords.next(review), Look.PLAIN);
        } else {
            card(draft.card(), frame.body());
        }
        ReviewState.Edit edit = state.edit();
        if (edit != null && draft != null) {
            frame.input(DraftWords.part(draft.card(), edit.part()), edit.input());
        }
        return frame.top(top(review, frame))
                .status(state.status())
                .bottom(List.of(keys(review, state).fit(frame.columns())))
                .draw(state.scroll(), Follow.NOTHING);
    }

    private List<AttributedString> top(DraftReview review, Frame frame) {
        List<AttributedString> lines = new ArrayList<>();
        int columns = frame.columns();
        String right =
                review.current() == null ? "all " + review.size() : (review.index() + 1) + " of " + review.size();
        String title = "Drafts: " + Clean.line(review.title());
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(" ").append(Columns.cut(title, Math.max(0, columns - Columns.of(right) - 4)), Look.BOLD);
        line.append(" ".repeat(Math.max(0, columns - Columns.of(line) - Columns.of(right))));
        lines.add(line.append(right).toAttributedString());
        if (frame.rows() >= ROWS_FOR_BAR) {
            int decided = review.size() - review.count(Fate.OPEN);
            lines.add(ProgressBar.line(decided, Math.max(1, review.size()), columns, look));
        }
        if (frame.rows() >= ROWS_FOR_BLANK) {
            lines.add(AttributedString.EMPTY);
        }
        return lines;
    }

    private void card(Card card, Body body) {
        body.text(DraftWords.kind(card), Look.DIM).gap();
        body.markdown("", DraftWords.asked(card), Look.BOLD).gap();
        body.line(look.rule(body.width())).gap();
        for (String answer : DraftWords.answers(card)) {
            body.markdown("", answer, Look.PLAIN);
        }
        if (card.hint() != null) {
            body.gap().markdown("Hint: ", card.hint(), Look.PLAIN);
        }
        NotePart.write(card, body);
    }

    private KeyLine keys(DraftReview review, ReviewState state) {
        KeyLine keys = new KeyLine();
        if (state.help()) {
            return keys.add("any key", "back", 1);
        }
        if (state.edit() != null) {
            return keys.add("Enter", state.edit().isLast() ? "save" : "next part", 3)
                    .add("Ctrl-J", "new line", 1)
                    .add("Esc", "leave it as it was", 2);
        }
        if (review.current() == null) {
            return keys.add("Enter", "leave", 4)
                    .add("Left", "back", 2)
                    .add("u", "undo", 3)
                    .add("?", "help", 1);
        }
        return keys.add("Enter", "accept", 9)
                .add("e", "edit", 6)
                .add("d", "drop", 8)
                .add("s", "skip", 5)
                .add("u", "undo", 4)
                .add("?", "help", 7)
                .add("q", "quit", 3);
    }

    private void help(Body body) {
        NamedLines lines = new NamedLines();
        lines.add("Enter, a", "accept: the card is asked from now on");
        lines.add("d", "drop: take the card out of the deck");
        lines.add("e", editor ? "open the deck at this card in your editor" : "edit its words, part by part");
        lines.add("r", "edit its words here, part by part");
        lines.add("s, Right", "skip: it stays a draft; to the next");
        lines.add("Left", "back to the one before that is not decided");
        lines.add("u", "take the last change back");
        lines.add("PgUp PgDn", "scroll a long card");
        lines.add("Ctrl-L", "draw the screen again");
        lines.add("q", "leave; what you decided is in the deck already");
        lines.write(body);
    }
}
