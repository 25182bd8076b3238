package revise.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.exchange.Detection;
import revise.exchange.Found;
import revise.exchange.Proposal;
import revise.exchange.Readers;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.Item;

/** Shows a person what was found, line by line, and lets them put it right before it is written. */
final class ImportDialogue {
    private static final String KEYS =
            "Enter write them   d 3 drop card 3   m 3 merge it into the one above   s 3 2 split it at line 2   "
                    + "x 3 flip it   f FORMAT read as another format   l list   q leave";

    private final Output out;
    private final BufferedReader in;
    private Found found;
    private Proposal proposal;

    ImportDialogue(Output out, BufferedReader in, Found found) {
        this.out = out;
        this.in = in;
        this.found = found;
        this.proposal = new Proposal(found.imported());
    }

    /** Gives what is to be written, or null when nothing is. */
    @Nullable
    Found run() throws IOException {
        list();
        while (true) {
            out.line("");
            out.line(KEYS);
            String typed = in.readLine();
            if (typed == null || typed.strip().equals("q")) {
                return null;
            }
            if (typed.isBlank()) {
                return found.with(proposal.imported());
            }
            try {
                on(List.of(typed.strip().split("\\s+", -1)));
                list();
            } catch (ExchangeException e) {
                out.line(e.getMessage());
            }
        }
    }

    private void on(List<String> words) throws ExchangeException {
        switch (words.get(0)) {
            case "l" -> {}
            case "d" -> proposal = proposal.drop(number(words, 1) - 1);
            case "m" -> proposal = proposal.merge(number(words, 1) - 1);
            case "x" -> proposal = proposal.flip(number(words, 1) - 1);
            case "s" -> proposal = proposal.split(number(words, 1) - 1, number(words, 2) - 1);
            case "f" -> readAs(words.size() > 1 ? words.get(1) : "");
            default -> throw new ExchangeException("\"" + words.get(0) + "\" is none of these");
        }
    }

    private void readAs(String word) throws ExchangeException {
        Format format = Format.of(word.toLowerCase(Locale.ROOT));
        if (format == null) {
            throw new ExchangeException("there is no format \"" + word + "\"; one of " + Format.words());
        }
        found = Detection.as(Readers.of(format), found.source(), found.settings());
        proposal = new Proposal(found.imported());
    }

    private static int number(List<String> words, int at) throws ExchangeException {
        try {
            return Integer.parseInt(words.size() > at ? words.get(at) : "");
        } catch (NumberFormatException e) {
            throw new ExchangeException("a number is missing behind \"" + words.get(0) + "\"", e);
        }
    }

    /** The doubtful cards first; each keeps its number. */
    private void list() {
        ImportReport.format(out, found);
        List<Item> items = proposal.items();
        List<Integer> order = new ArrayList<>();
        for (boolean doubtful : List.of(true, false)) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).doubts().isEmpty() != doubtful) {
                    order.add(i);
                }
            }
        }
        for (int i : order) {
            ImportReport.card(out, (i + 1) + "  ", items.get(i));
        }
        out.line(items.size() + " of " + found.imported().read() + " are cards; "
                + proposal.imported().losses().size() + " things would not come along");
    }
}
