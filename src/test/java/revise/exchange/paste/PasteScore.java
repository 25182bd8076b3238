package revise.exchange.paste;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.deck.Point;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Source;
import revise.exchange.paste.PastedSet.Expected;

/** How many cards of a text come out exactly as they are in it. */
record PasteScore(double f1, boolean title, List<Expected> missing, List<Expected> wrong, Imported imported) {
    private static final ImportSettings SETTINGS = new ImportSettings("images", false);

    static PasteScore of(PastedSet set, Change change) throws ExchangeException {
        PastedSet changed = change.lines().apply(set);
        String text = change.whole().apply(changed.text());
        Source source = Source.of(set.name(), text.getBytes(StandardCharsets.UTF_8));
        Imported imported = new PastedReader().read(source, SETTINGS);
        List<Expected> expected = changed.expected();
        List<Expected> found = cards(imported);
        List<Expected> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<Expected> wrong = new ArrayList<>(found);
        expected.forEach(wrong::remove);
        double right = expected.size() - missing.size();
        double f1 = 2 * right / (expected.size() + found.size());
        boolean title = imported.decks().isEmpty()
                || String.valueOf(imported.decks().get(0).title())
                        .equals(changed.title().isEmpty() ? "null" : changed.title());
        return new PasteScore(f1, title, missing, wrong, imported);
    }

    private static List<Expected> cards(Imported imported) {
        return imported.decks().stream()
                .flatMap(deck -> deck.items().stream())
                .map(item -> new Expected(
                        String.valueOf(item.card().question()),
                        item.card().points().stream().map(Point::text).toList()))
                .toList();
    }

    int doubts() {
        return imported.decks().stream()
                .flatMap(deck -> deck.items().stream())
                .mapToInt(item -> item.doubts().size())
                .sum();
    }

    /** Shows the scores of a text: its file, then the numbers of lines that are questions without a question mark. */
    public static void main(String[] args) throws ExchangeException {
        Path file = Path.of(args[0]);
        Set<Integer> questions = new HashSet<>();
        boolean verbose = false;
        for (int i = 1; i < args.length; i++) {
            verbose |= args[i].equals("-v");
            if (!args[i].equals("-v")) {
                questions.add(Integer.valueOf(args[i]));
            }
        }
        PastedSet set = args[0].endsWith(".set") ? PastedSet.read(file) : PastedSet.ofPlain(file, questions);
        for (Change change : changes(set)) {
            show(change.name(), of(set, change), verbose);
        }
        for (int i = 0; i < Change.slips(0).size(); i++) {
            if (Change.slips(0).get(i).marks() && set.hasMarks()) {
                continue;
            }
            double sum = 0;
            for (int seed = 0; seed < Change.SEEDS; seed++) {
                PasteScore score = of(set, Change.slips(seed).get(i));
                sum += score.f1();
                if (verbose && score.f1() < 1) {
                    show("seed " + seed, score, true);
                }
            }
            System.out.printf(
                    "%.3f       %s%n",
                    sum / Change.SEEDS, Change.slips(0).get(i).name());
        }
    }

    /** The changes that make sense for a text. */
    static List<Change> changes(PastedSet set) {
        return Change.all().stream()
                .filter(change -> !change.marks() || !set.hasMarks())
                .filter(change -> !change.name().contains("no question marks") || set.asks())
                .toList();
    }

    private static void show(String name, PasteScore score, boolean verbose) {
        System.out.printf("%.3f %s %3d %s%n", score.f1(), score.title() ? "t" : "-", score.doubts(), name);
        if (verbose) {
            score.missing().forEach(card -> System.out.println("        missing " + card));
            score.wrong().forEach(card -> System.out.println("        wrong   " + card));
        }
    }
}
