package revise.terminal.exam;

import org.jspecify.annotations.Nullable;
import revise.grading.Picks;
import revise.terminal.input.KeyPress;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Exit;
import revise.terminal.screen.OfferPart;

/** What keys do as long as the paper is not handed in. */
final class WritingKeys {
    private final Seat seat;

    WritingKeys(Seat seat) {
        this.seat = seat;
    }

    Exit on(KeyPress key) {
        Exit exit = onPage(key);
        // What the key did may have come too late, although the time was not up when it was pressed.
        seat.isTimeUp();
        return exit;
    }

    private Exit onPage(KeyPress key) {
        Page page = seat.state().page();
        if (page instanceof Page.Writing) {
            writing(key);
        } else if (page instanceof Page.Overview overview) {
            overview(key.name(), overview.cursor());
        } else if (page instanceof Page.Finish) {
            if (key.name().equals("f")) {
                seat.finish();
            } else {
                showOverview();
            }
        } else if (page instanceof Page.Leave leave) {
            return leave(key.name(), leave.back());
        }
        return Exit.NONE;
    }

    private void writing(KeyPress key) {
        boolean offered = seat.desk().sitting().question().offered().isOffered();
        if (offered ? picked(key.name()) : typed(key)) {
            return;
        }
        int current = seat.desk().sitting().current();
        switch (key.name()) {
            case "enter", "tab", "ctrl-n" -> seat.goTo(current + 1);
            case "ctrl-p", "shift-tab" -> seat.goTo(Math.max(0, current - 1));
            case "ctrl-g" -> flag(current);
            case "esc" -> showOverview();
            case "pageup", "pagedown" -> seat.scrolls(key.name());
            default -> {
                // Not a key of this page.
            }
        }
    }

    private boolean typed(KeyPress key) {
        @Nullable TextInput next = seat.state().input().on(key, seat.width());
        if (next != null) {
            seat.become(seat.state().with(next));
            seat.desk().write(next.text());
        }
        return next != null;
    }

    private boolean picked(String key) {
        Picks picks = seat.desk().sitting().answer().picks();
        int last = picks.offered().size() - 1;
        int item = OfferPart.itemOf(key, picks);
        int here = seat.state().item();
        switch (key) {
            case "up", "k" -> seat.become(seat.state().toItem(Math.max(0, here - 1)));
            case "down", "j" -> seat.become(seat.state().toItem(Math.min(last, here + 1)));
            case "space", "x" -> seat.desk().pick(here);
            default -> {
                if (item < 0) {
                    return false;
                }
                seat.desk().pick(item);
                seat.become(seat.state().toItem(item));
            }
        }
        return true;
    }

    private void flag(int question) {
        seat.desk().flag(question);
        boolean on = seat.desk().sitting().answers().get(question).flagged();
        seat.become(seat.state().saying(on ? "flagged, to come back to" : "the flag is taken away"));
    }

    private void overview(String key, ListCursor cursor) {
        int questions = seat.desk().sitting().answers().size();
        ListCursor moved = cursor.on(key, questions, seat.page());
        if (moved != null) {
            seat.become(seat.state().moved(new Page.Overview(moved)));
            return;
        }
        switch (key) {
            case "enter" -> seat.goTo(cursor.row());
            case "esc" -> seat.goTo(seat.desk().sitting().current());
            case "ctrl-g" -> {
                flag(cursor.row());
                // The next digit begins another number.
                seat.become(seat.state().moved(new Page.Overview(ListCursor.at(cursor.row()))));
            }
            case "f" -> seat.show(new Page.Finish());
            case "q" -> seat.show(new Page.Leave(seat.state().page()));
            default -> {
                // Not a key of this page.
            }
        }
    }

    private void showOverview() {
        seat.show(new Page.Overview(ListCursor.at(seat.desk().sitting().current())));
    }

    private Exit leave(String key, Page back) {
        switch (key) {
            case "q" -> {
                return seat.desk().isPractice() ? Exit.DONE : Exit.INTERRUPTED;
            }
            case "f" -> {
                if (!seat.desk().isPractice()) {
                    seat.finish();
                }
            }
            case "esc", "enter" -> seat.show(back);
            default -> {
                // Only what is named leaves.
            }
        }
        return Exit.NONE;
    }
}
