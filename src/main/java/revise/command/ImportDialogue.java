package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.exchange.Found;
import revise.exchange.Readings;
import revise.exchange.Review;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.Loss;
import revise.terminal.PlainLines;
import revise.terminal.Spans;

/** Shows a person what was found, line by line, and lets them put it right before it is written. */
final class ImportDialogue {
    private static final int MOST_AT_ONCE = 20;

    private static final List<String> HELP = List.of(
            "  Enter, write   write the cards         list         the first, doubtful ones before",
            "  3 drop         leave card 3 out        list all     every card",
            "  3 flip         question for answer     losses       what does not come along",
            "  3 merge        into the one above      formats      what the file may be",
            "  3 split 2      in two at its line 2    format csv   read it as that",
            "  undo           take the last one back  quit         write nothing of this file",
            "One letter is enough: x drop, f flip, m merge, s split, u undo, t format,",
            "l losses, w write, q quit.");

    private final Output out;
    private final PlainLines lines;
    private final Readings readings;

    /** What a person decided about a file. */
    private enum Decision {
        TAKE,
        LEAVE,
        NOTHING_MORE
    }

    /**
     * @param lines says and asks where {@code out} prints
     */
    ImportDialogue(Output out, PlainLines lines, Readings readings) {
        this.out = out;
        this.lines = lines;
        this.readings = readings;
    }

    /**
     * Goes through files.
     *
     * @param agreed gets what is to be written
     * @return 0 when each was decided on, 130 when the input ended before, so that nothing is to be written
     */
    int run(List<Found> found, List<Found> agreed) {
        List<Found> taken = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.size() > 1) {
                out.line("File " + (i + 1) + " of " + found.size());
            }
            Talk talk = new Talk(Review.of(found.get(i)));
            Decision decision = talk.run();
            if (decision == Decision.NOTHING_MORE) {
                return ExitCode.INTERRUPTED;
            }
            if (decision == Decision.TAKE) {
                taken.add(talk.review.agreed());
            }
        }
        agreed.addAll(taken);
        return ExitCode.DONE;
    }

    /** What was typed: a word, and what stands before or behind it. */
    private record Typed(String verb, List<Integer> numbers, List<String> words) {
        static Typed of(String line) {
            List<Integer> numbers = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (String word : line.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                if (word.matches("[0-9]{1,8}")) {
                    numbers.add(Integer.parseInt(word));
                } else {
                    words.add(word);
                }
            }
            String verb = words.isEmpty() ? "show" : words.remove(0);
            return new Typed(verb, List.copyOf(numbers), List.copyOf(words));
        }

        int number(int at, String what) throws ExchangeException {
            if (numbers.size() <= at) {
                throw new ExchangeException("say which " + what + ", such as 3 " + verb + (at == 0 ? "" : " 2"));
            }
            return numbers.get(at);
        }
    }

    /** The talk about one file. */
    private final class Talk {
        private Review review;

        Talk(Review review) {
            this.review = review;
        }

        Decision run() {
            ImportReport.format(out, review.found());
            list(MOST_AT_ONCE);
            while (true) {
                counts();
                String writes = review.size() == 0 ? "" : "Enter writes " + Spans.count(review.size(), "card") + ", ";
                String line = lines.ask(writes + "q quits, ? helps");
                if (line == null) {
                    return Decision.NOTHING_MORE;
                }
                try {
                    Decision decision = on(line.isEmpty() ? new Typed("w", List.of(), List.of()) : Typed.of(line));
                    if (decision != null) {
                        return decision;
                    }
                } catch (ExchangeException e) {
                    out.line(e.getMessage());
                }
            }
        }

        private @Nullable Decision on(Typed typed) throws ExchangeException {
            switch (typed.verb()) {
                case "w", "write" -> {
                    if (review.size() > 0) {
                        return Decision.TAKE;
                    }
                    out.line("there is no card to be written");
                }
                case "q", "quit" -> {
                    return quits();
                }
                case "?", "h", "help" -> HELP.forEach(out::line);
                case "list" -> list(typed.words().contains("all") ? Integer.MAX_VALUE : MOST_AT_ONCE);
                case "l", "losses" -> losses();
                case "formats" -> formats();
                case "t", "format" -> readAs(typed);
                case "show" -> show(row(typed));
                default -> {
                    review = changed(typed);
                    shown(typed.verb());
                }
            }
            return null;
        }

        private Review changed(Typed typed) throws ExchangeException {
            return switch (typed.verb()) {
                case "x", "drop" -> review.drop(row(typed));
                case "f", "flip" -> review.flip(row(typed));
                case "m", "merge" -> review.merge(row(typed));
                case "s", "split" -> review.split(row(typed), typed.number(1, "line") - 1);
                case "u", "undo" -> {
                    Review before = review.undone();
                    if (before == null) {
                        throw new ExchangeException("there is nothing to take back");
                    }
                    yield before;
                }
                default ->
                    throw new ExchangeException("\"" + typed.verb() + "\" is none of the commands; ? lists them");
            };
        }

        private int row(Typed typed) throws ExchangeException {
            int number = typed.number(0, "card");
            int row = review.row(number);
            if (row < 0) {
                throw new ExchangeException("there is no card " + number + "; they go from 1 to " + review.size());
            }
            return row;
        }

        /** Shows what came of a change. */
        private void shown(String verb) {
            if (verb.equals("x") || verb.equals("drop")) {
                out.line("dropped; undo takes it back, and the cards behind it have new numbers");
            } else if (review.size() > 0) {
                show(review.focus());
            }
            if ((verb.equals("s") || verb.equals("split")) && review.focus() + 1 < review.size()) {
                show(review.focus() + 1);
            }
        }

        private @Nullable Decision quits() {
            if (review.isChanged()) {
                String sure = lines.ask("What you changed would be lost: q leaves, Enter goes on");
                if (sure == null) {
                    return Decision.NOTHING_MORE;
                }
                return sure.equalsIgnoreCase("q") ? Decision.LEAVE : null;
            }
            return Decision.LEAVE;
        }

        private void readAs(Typed typed) throws ExchangeException {
            if (typed.words().isEmpty()) {
                formats();
                return;
            }
            String word = typed.words().get(0);
            Format format = Format.of(word);
            if (format == null) {
                throw new ExchangeException("there is no format \"" + word + "\"; one of " + Format.words());
            }
            review = review.readAs(readings.as(format, review.found()));
            ImportReport.format(out, review.found());
            list(MOST_AT_ONCE);
        }

        private void formats() {
            for (Readings.Candidate each : readings.likeliest(review.found().source())) {
                out.line("  " + each.format().word() + ": " + each.likelihood().why());
            }
        }

        private void losses() {
            if (review.losses().isEmpty()) {
                out.line("everything comes along");
            }
            for (Loss loss : review.losses()) {
                out.line("  " + loss.where() + ": " + loss.what());
            }
        }

        /** The doubtful cards first; each keeps its number. */
        private void list(int most) {
            int shown = Math.min(most, review.size());
            for (int row = 0; row < shown; row++) {
                show(row);
            }
            if (shown < review.size()) {
                out.line("… " + (review.size() - shown) + " more: list all shows them");
            }
        }

        private void show(int row) {
            ImportReport.card(out, review.number(row) + "  ", review.item(row));
        }

        private void counts() {
            int losses = review.losses().size();
            out.line(Spans.count(review.size(), "card") + ", " + review.doubtful() + " doubtful, "
                    + (losses == 1 ? "1 loss" : losses + " losses"));
        }
    }
}
