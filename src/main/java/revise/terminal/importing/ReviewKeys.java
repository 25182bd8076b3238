package revise.terminal.importing;

import java.util.List;
import java.util.Set;
import revise.deck.Point;
import revise.exchange.Found;
import revise.exchange.Readings;
import revise.exchange.Review;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.terminal.Spans;

/** What keys do to the review of a file. */
final class ReviewKeys {
    private static final int LONGEST_QUOTE = 40;

    /** Behind the end of whatever can be scrolled; the window then shows its end. */
    private static final int FAR = Integer.MAX_VALUE / 2;

    private static final Set<String> CHANGING = Set.of("x", "delete", "f", "m", "s", "u");

    private final Readings readings;

    ReviewKeys(Readings readings) {
        this.readings = readings;
    }

    ReviewState on(String key, ReviewState state) {
        Page page = state.page();
        if ((key.equals("?") || key.equals("f1")) && hasHelp(page)) {
            return state.on(new Page.Help(page));
        }
        if (page instanceof Page.Cards) {
            return cards(key, state);
        }
        if (page instanceof Page.Splitting splitting) {
            return splitting(key, splitting, state);
        }
        if (page instanceof Page.Formats formats) {
            return formats(key, formats, state);
        }
        if (page instanceof Page.Leave) {
            return leave(key, state);
        }
        if (page instanceof Page.Over) {
            return state;
        }
        int scroll = moved(key, state.scroll(), state.step(), FAR);
        if (scroll >= 0) {
            return state.scrolled(scroll);
        }
        if (page instanceof Page.Whole && CHANGING.contains(key)) {
            return cards(key, state.on(new Page.Cards()));
        }
        return state.on(page instanceof Page.Help help ? help.back() : new Page.Cards());
    }

    private static boolean hasHelp(Page page) {
        return !(page instanceof Page.Help || page instanceof Page.Leave || page instanceof Page.Over);
    }

    /** Where a key moves to from a place in a list, which may be before its first or behind its last one; -1 for none. */
    private static int moved(String key, int from, int step, int last) {
        return switch (key) {
            case "up", "k" -> Math.max(0, from - 1);
            case "down", "j" -> from + 1;
            case "pageup" -> Math.max(0, from - step);
            case "pagedown" -> from + step;
            case "home" -> 0;
            case "end" -> last;
            default -> -1;
        };
    }

    private ReviewState cards(String key, ReviewState state) {
        Review review = state.review();
        int row = moved(key, state.row(), state.step(), review.size() - 1);
        if (row >= 0) {
            return state.to(row);
        }
        return switch (key) {
            case "x", "delete", "f", "m" -> changed(key, state);
            case "u" -> undone(state);
            case "s" -> split(state);
            case "n" -> {
                int next = review.nextDoubtful(state.row());
                yield next < 0 ? state.saying("No card is doubtful.") : state.to(next);
            }
            case "space" -> review.size() == 0 ? state : state.on(new Page.Whole());
            case "t" -> state.on(menu(review.found()));
            case "l" ->
                review.losses().isEmpty()
                        ? state.saying("Everything in this file comes along.")
                        : state.on(new Page.Losses());
            case "enter", "w" -> agreed(state);
            case "q", "esc" -> state.on(review.isChanged() ? new Page.Leave() : new Page.Over(false));
            default -> state;
        };
    }

    private static ReviewState changed(String key, ReviewState state) {
        Review review = state.review();
        int row = state.row();
        try {
            return switch (key) {
                case "f" -> state.with(review.flip(row), "Question and answer are exchanged; u takes it back.");
                case "m" -> state.with(review.merge(row), "It is one card with the one before it; u takes it back.");
                default -> {
                    Review fewer = review.drop(row);
                    String question =
                            CardWords.line(CardWords.asked(review.item(row).card()), LONGEST_QUOTE);
                    yield state.with(fewer, "Dropped: " + question + "; u takes it back.");
                }
            };
        } catch (ExchangeException e) {
            return state.saying(e.getMessage());
        }
    }

    private static ReviewState undone(ReviewState state) {
        Review before = state.review().undone();
        return before == null ? state.saying("There is nothing to take back.") : state.with(before, "Taken back.");
    }

    private static ReviewState split(ReviewState state) {
        try {
            // Whether it can be split anywhere shows at the first place.
            state.review().split(state.row(), 1);
            return state.on(new Page.Splitting(1));
        } catch (ExchangeException e) {
            return state.saying(e.getMessage());
        }
    }

    private static ReviewState splitting(String key, Page.Splitting page, ReviewState state) {
        List<Point> points = state.review().item(state.row()).card().points();
        int last = points.size() - 2;
        int point = moved(key, page.point(), state.step(), last);
        if (point >= 0) {
            return state.moved(new Page.Splitting(Math.max(1, Math.min(last, point))));
        }
        if (!key.equals("enter")) {
            return key.equals("q") || key.equals("esc") ? state.on(new Page.Cards()) : state;
        }
        try {
            return state.with(
                    state.review().split(state.row(), page.point()), "The card is two cards now; u takes it back.");
        } catch (ExchangeException e) {
            return state.saying(e.getMessage());
        }
    }

    /** The cursor is on the likeliest of the others: who asks for them does not want what there is. */
    private Page.Formats menu(Found found) {
        List<Readings.Candidate> candidates = readings.likeliest(found.source());
        return new Page.Formats(candidates, candidates.get(0).format() == found.format() ? 1 : 0);
    }

    private ReviewState formats(String key, Page.Formats page, ReviewState state) {
        int last = page.candidates().size() - 1;
        int cursor = moved(key, page.cursor(), state.step(), last);
        if (cursor >= 0) {
            return state.moved(new Page.Formats(page.candidates(), Math.min(last, cursor)));
        }
        return switch (key) {
            case "enter" -> readAs(page.candidates().get(page.cursor()).format(), state);
            case "q", "esc" -> state.on(new Page.Cards());
            default -> state;
        };
    }

    private ReviewState readAs(Format format, ReviewState state) {
        try {
            Review other =
                    state.review().readAs(readings.as(format, state.review().found()));
            return state.with(
                    other,
                    "Read as " + format.word() + ": " + Spans.count(other.size(), "card") + "; u takes it back.");
        } catch (ExchangeException e) {
            return state.saying(e.getMessage());
        }
    }

    private static ReviewState leave(String key, ReviewState state) {
        return switch (key) {
            case "q" -> state.on(new Page.Over(false));
            case "w" -> agreed(state);
            case "esc", "enter" -> state.on(new Page.Cards());
            default -> state;
        };
    }

    private static ReviewState agreed(ReviewState state) {
        return state.review().size() == 0
                ? state.on(new Page.Cards()).saying("There is no card to be written.")
                : state.on(new Page.Over(true));
    }
}
