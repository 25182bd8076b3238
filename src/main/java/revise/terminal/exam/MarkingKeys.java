package revise.terminal.exam;

import revise.exam.Marked;
import revise.terminal.screen.Exit;

/** What keys do once the paper is handed in. */
final class MarkingKeys {
    private final Seat seat;

    MarkingKeys(Seat seat) {
        this.seat = seat;
    }

    Exit on(String key) {
        Page page = seat.state().page();
        if (page instanceof Page.TimeUp) {
            if (key.equals("enter")) {
                seat.showMarks();
            }
            return Exit.NONE;
        }
        if (page instanceof Page.Marks marks) {
            return marks(key, marks.cursor());
        }
        if (page instanceof Page.Marking marking) {
            return marking(key, marking);
        }
        if (page instanceof Page.Undecided) {
            return undecided(key);
        }
        return page instanceof Page.NotSaved failed ? notSaved(key, failed) : summary(key);
    }

    private Exit marks(String key, ListCursor cursor) {
        ListCursor moved = cursor.on(key, seat.desk().result().answers().size(), seat.page());
        if (moved != null) {
            seat.become(seat.state().moved(new Page.Marks(moved)));
            return Exit.NONE;
        }
        switch (key) {
            case "enter", "space" -> open(cursor.row());
            case "esc" -> {
                if (seat.desk().isClosed()) {
                    seat.show(new Page.Summary());
                }
            }
            case "f", "q" -> {
                return agree(key);
            }
            default -> {
                // Not a key of this page.
            }
        }
        return Exit.NONE;
    }

    /** Agrees to the marks, or leaves when they are final already. */
    private Exit agree(String key) {
        if (seat.desk().isClosed()) {
            return key.equals("q") ? Exit.DONE : Exit.NONE;
        }
        if (seat.desk().result().unsure() > 0) {
            seat.show(new Page.Undecided());
            return Exit.NONE;
        }
        return seat.close(Exit.NONE);
    }

    /** Opens a question's answer, the cursor on the first point that is not decided. */
    private void open(int question) {
        Marked answer = seat.desk().result().answers().get(question);
        seat.show(new Page.Marking(question, Math.max(0, ExamWords.undecided(answer, 0))));
    }

    private Exit marking(String key, Page.Marking page) {
        Marked answer = seat.desk().result().answers().get(page.question());
        boolean open = !seat.desk().isClosed() && !answer.question().offered().isOffered();
        switch (key) {
            case "esc" -> seat.show(new Page.Marks(ListCursor.at(page.question())));
            case "enter" -> next(page);
            case "left", "ctrl-p" -> open(Math.max(0, page.question() - 1));
            case "right", "ctrl-n" -> onwards(page);
            case "pageup", "pagedown" -> seat.scrolls(key);
            case "f", "q" -> {
                return agree(key);
            }
            default -> {
                if (open) {
                    ofPoint(key, page, answer);
                } else {
                    seat.scrolls(key);
                }
            }
        }
        return Exit.NONE;
    }

    private void ofPoint(String key, Page.Marking page, Marked answer) {
        int point = page.point();
        switch (key) {
            case "up", "k" -> to(page, point - 1);
            case "down", "j" -> to(page, point + 1);
            case "y" -> decide(page, true, true);
            case "n" -> decide(page, false, true);
            case "space", "x" -> decide(page, !answer.ticks().met().contains(point), false);
            default -> {
                // Not a key of this page.
            }
        }
    }

    private void to(Page.Marking page, int point) {
        Marked answer = seat.desk().result().answers().get(page.question());
        int last = answer.question().card().points().size() - 1;
        seat.become(seat.state().moved(new Page.Marking(page.question(), Math.max(0, Math.min(last, point)))));
    }

    /** Decides on the point and goes on: to the next one, or to the next that is not decided. */
    private void decide(Page.Marking page, boolean met, boolean toUndecided) {
        int unsure = seat.desk().result().unsure();
        seat.desk().decide(page.question(), page.point(), met);
        Marked answer = seat.desk().result().answers().get(page.question());
        int behind = ExamWords.undecided(answer, page.point() + 1);
        int any = behind >= 0 ? behind : ExamWords.undecided(answer, 0);
        to(page, !toUndecided ? page.point() + 1 : any >= 0 ? any : page.point());
        if (unsure > 0 && seat.desk().result().unsure() == 0) {
            seat.become(seat.state().saying("All points are decided: f agrees to the marks, Esc shows all of them."));
        }
    }

    private void next(Page.Marking page) {
        if (seat.desk().isClosed() || seat.desk().result().unsure() == 0) {
            onwards(page);
        } else {
            seat.showUndecided(page.question());
        }
    }

    private void onwards(Page.Marking page) {
        int next = page.question() + 1;
        if (next < seat.desk().result().answers().size()) {
            open(next);
        } else {
            seat.show(new Page.Marks(ListCursor.at(page.question())));
        }
    }

    private Exit undecided(String key) {
        if (key.equals("f")) {
            return seat.close(Exit.NONE);
        }
        if (key.equals("enter") || key.equals("esc")) {
            seat.showMarks();
        }
        return Exit.NONE;
    }

    private Exit notSaved(String key, Page.NotSaved failed) {
        if (key.equals("r")) {
            return seat.close(failed.then());
        }
        return key.equals("q") ? Exit.NOT_SAVED : Exit.NONE;
    }

    private Exit summary(String key) {
        switch (key) {
            case "r" -> {
                if (!seat.desk().result().retry().questions().isEmpty()) {
                    seat.retry();
                }
            }
            case "enter" -> seat.show(new Page.Marks(ListCursor.at(0)));
            case "q" -> {
                return Exit.DONE;
            }
            default -> seat.scrolls(key);
        }
        return Exit.NONE;
    }
}
