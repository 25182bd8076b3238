package revise.terminal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import revise.deck.Card;
import revise.draft.DraftReview;
import revise.draft.DraftReview.Draft;
import revise.edit.EditException;
import revise.terminal.PlainLines;
import revise.terminal.markdown.Markdown;

/** Going through drafts line by line. What it confirms is in the file. */
public final class PlainReview {
    private static final String PROMPT = "Enter accepts, e edits, d drops, s skips, ? more";

    private final DraftReview review;
    private final PlainLines lines;
    private boolean anew = true;

    private PlainReview(DraftReview review, PlainLines lines) {
        this.review = review;
        this.lines = lines;
    }

    /** Goes through drafts, and gives the exit code. */
    public static int run(DraftReview review, PlainLines lines) {
        return new PlainReview(review, lines).run();
    }

    private int run() {
        Draft draft = review.current();
        while (draft != null) {
            if (anew) {
                show(draft.card());
            }
            String line = lines.ask(PROMPT);
            if (line == null || line.equalsIgnoreCase("q")) {
                break;
            }
            on(line.strip().toLowerCase(Locale.ROOT), draft.card());
            draft = review.current();
        }
        lines.say(DraftWords.sum(review));
        lines.say(DraftWords.next(review));
        return 0;
    }

    private void show(Card card) {
        lines.say("");
        lines.say((review.index() + 1) + " of " + review.size() + " (" + DraftWords.kind(card) + ")");
        lines.say(Markdown.plain(DraftWords.asked(card)));
        for (String answer : DraftWords.answers(card)) {
            lines.say("  " + Markdown.plain(answer));
        }
        if (card.source() != null) {
            lines.say("Source", card.source());
        }
        anew = false;
    }

    private void on(String line, Card card) {
        try {
            switch (line) {
                case "", "a" -> {
                    review.accept();
                    moved("accepted");
                }
                case "d" -> {
                    review.drop();
                    moved("dropped");
                }
                case "s" -> {
                    review.skip();
                    moved("skipped");
                }
                case "b" -> moved(review.back() ? "back" : "there is no draft before this one");
                case "u" -> moved(review.undo() ? "taken back" : "there is nothing to take back");
                case "e" -> edit(card);
                case "?" ->
                    lines.say(
                            "Enter or a accepts, e edits, d drops, s skips, b goes back, u takes the last change back,"
                                    + " q leaves. What is confirmed is in the deck.");
                default -> lines.say("There is no " + line + "; ? shows all.");
            }
        } catch (EditException e) {
            lines.say("Not done: " + e.getMessage());
        }
    }

    private void moved(String what) {
        lines.say(what);
        anew = true;
    }

    private void edit(Card card) throws EditException {
        List<String> parts = new ArrayList<>();
        for (String part : DraftWords.parts(card)) {
            String name = DraftWords.part(card, parts.size());
            lines.say(name, part);
            String typed = lines.ask("new " + name + ", Enter keeps it");
            if (typed == null) {
                return;
            }
            parts.add(typed.isBlank() ? part : typed.strip());
        }
        review.reword(parts.get(0), parts.subList(1, parts.size()));
        moved("changed");
    }
}
