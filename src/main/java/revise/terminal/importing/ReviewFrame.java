package revise.terminal.importing;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Sized;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.exchange.Review;
import revise.exchange.format.Item;
import revise.terminal.screen.Body;
import revise.terminal.screen.Follow;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.text.Columns;

/** Draws the review of a file: the same state and window always give the same frame. */
final class ReviewFrame {
    private static final int ROWS_FOR_DETAIL = 20;
    private static final int COLUMNS_FOR_SIDE = 110;

    private final ReviewHeader header;
    private final ListPart lists;
    private final Look look;

    ReviewFrame(Look look) {
        this.header = new ReviewHeader(look);
        this.lists = new ListPart(look);
        this.look = look;
    }

    Frame.Drawn draw(ReviewState state, Turn turn, Sized size) {
        if (!Frame.fits(size)) {
            return Frame.tooSmall(size);
        }
        Frame frame = new Frame(look, size);
        frame.top(header.lines(state.review(), turn, frame))
                .status(state.status())
                .bottom(KeysPart.lines(state, turn, frame.columns(), frame.rows() >= ROWS_FOR_DETAIL));
        Page page = state.page();
        if (page instanceof Page.Cards) {
            return cards(state, frame);
        }
        if (page instanceof Page.Splitting || page instanceof Page.Formats || page instanceof Page.Losses) {
            LongList list = lists.of(state, frame);
            int top = list.top(state.scroll(), ListPart.cursor(page));
            lists.write(state, list, top, frame);
            return drawn(frame, list, top);
        }
        if (page instanceof Page.Whole) {
            Item item = state.review().item(state.row());
            frame.body().text(place(state.review(), state.row()), Look.DIM);
            CardDetail.write(item, look, frame.body());
        } else if (page instanceof Page.Leave) {
            leave(state.review(), turn, frame.body());
        } else if (page instanceof Page.Help) {
            HelpPart.write(turn, frame.body());
        }
        return frame.draw(state.scroll(), Follow.NOTHING);
    }

    private Frame.Drawn cards(ReviewState state, Frame frame) {
        Review review = state.review();
        if (review.size() == 0) {
            frame.body().text(review.isChanged() ? "No card is left." : "No card was found in this file.", Look.PLAIN);
            frame.body().text("t reads it as another format, if it is one.", Look.PLAIN);
            return frame.draw(0, Follow.NOTHING);
        }
        if (frame.columns() >= COLUMNS_FOR_SIDE) {
            return beside(state, frame);
        }
        int detail = frame.rows() >= ROWS_FOR_DETAIL ? Math.max(7, frame.room() * 2 / 5) : 0;
        LongList list = list(state, frame.room() - detail, frame.body().width());
        int top = list.top(state.top(), state.row());
        list.from(top).forEach(frame.body()::line);
        if (detail > 0) {
            while (frame.body().lines().size() < frame.room() - detail) {
                frame.body().line(AttributedString.EMPTY);
            }
            frame.body().line(rule(place(review, state.row()), frame.body().width()));
            Body body = new Body(frame.columns(), false, look.unicode());
            CardDetail.write(review.item(state.row()), look, body);
            frame.body().lines().addAll(clipped(body, detail - 1));
        }
        return drawn(frame, list, top);
    }

    /** The list at the left, and all of the card at the right. */
    private Frame.Drawn beside(ReviewState state, Frame frame) {
        int half = frame.columns() / 2;
        LongList list = list(state, frame.room(), half - 3);
        int top = list.top(state.top(), state.row());
        Body body = new Body(frame.columns() - half, true, look.unicode());
        body.text(place(state.review(), state.row()), Look.DIM);
        CardDetail.write(state.review().item(state.row()), look, body);
        List<AttributedString> left = list.from(top);
        List<AttributedString> right = clipped(body, frame.room());
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(i < left.size() ? left.get(i) : AttributedString.EMPTY);
            line.append(" ".repeat(Math.max(0, half - 2 - Columns.of(line))));
            frame.body()
                    .line(line.append(i < right.size() ? right.get(i) : AttributedString.EMPTY)
                            .toAttributedString());
        }
        return drawn(frame, list, top);
    }

    private LongList list(ReviewState state, int height, int width) {
        CardRow rows = new CardRow(state.review(), width, look);
        return new LongList(state.review().size(), height, row -> rows.lines(row, row == state.row()));
    }

    private static String place(Review review, int row) {
        return "card " + review.number(row) + " of " + review.size() + ", "
                + Where.of(review.found().source(), review.item(row).where());
    }

    private AttributedString rule(String label, int width) {
        String name = Columns.cut(label, width - 2);
        return new AttributedStringBuilder()
                .append(name, Look.DIM)
                .append(" ")
                .append(look.rule(width - Columns.of(name) - 1))
                .toAttributedString();
    }

    private static List<AttributedString> clipped(Body body, int height) {
        if (body.lines().size() <= height) {
            return body.lines();
        }
        int hidden = body.lines().size() - height + 1;
        List<AttributedString> lines = new ArrayList<>(body.lines().subList(0, height - 1));
        Body last = new Body(body.width() + 3, false, true);
        last.text("… " + hidden + (hidden == 1 ? " more line" : " more lines") + "; Space shows all of it", Look.DIM);
        lines.add(last.lines().get(0));
        return lines;
    }

    private static void leave(Review review, Turn turn, Body body) {
        body.text(turn.isOneOfSeveral() ? "Leave this file out?" : "Leave without writing anything?", Look.BOLD);
        if (review.isChanged()) {
            body.gap().text("What you changed here would be lost. The file itself stays as it is.", Look.PLAIN);
        }
        if (turn.isOneOfSeveral()) {
            body.gap().text("Ctrl-C once more writes none of the files.", Look.PLAIN);
        }
    }

    private static Frame.Drawn drawn(Frame frame, LongList list, int top) {
        Frame.Drawn drawn = frame.draw(0, Follow.NOTHING);
        return new Frame.Drawn(drawn.lines(), top, list.whole(top), drawn.width(), drawn.above(), drawn.cursor());
    }
}
