package revise.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.check.Checker;
import revise.check.NearDuplicates;
import revise.deck.Card;
import revise.deck.DeckCache;
import revise.deck.DeckFinder;
import revise.deck.Finding;
import revise.deck.Library;
import revise.edit.Addition;
import revise.terminal.add.Adviser;

/** What there is to be said of a new card, compared with its deck and the decks folder. */
final class AddAdvice implements Adviser {
    private static final int MOST_SIMILAR = 3;

    private final List<Path> places = new ArrayList<>();
    private final DeckCache cache;
    private @Nullable Library library;
    private @Nullable NearDuplicates similar;

    AddAdvice(Invocation call, Path file) {
        Places usual = new Places(call.host());
        Path folder = usual.path(call.settings().text(SettingKey.DECKS));
        this.cache = new DeckCache(usual.cache());
        places.add(file);
        if (Files.isDirectory(folder)) {
            places.add(folder);
        }
    }

    @Override
    public List<Finding> findings(Addition addition) {
        List<Finding> findings = new ArrayList<>(addition.findings());
        findings.addAll(Checker.check(addition.cards(), library()));
        return findings;
    }

    @Override
    public List<String> similar(String typed) {
        if (similar == null) {
            similar = NearDuplicates.of(library());
        }
        List<String> lines = new ArrayList<>();
        for (Card card : similar.near(typed, "")) {
            if (lines.size() < MOST_SIMILAR) {
                lines.add("like " + card.id() + ": " + card.question());
            }
        }
        return lines;
    }

    @Override
    public void saved() {
        library = null;
        similar = null;
    }

    private Library library() {
        Library known = library;
        if (known == null) {
            known = DeckFinder.load(places, cache);
            library = known;
        }
        return known;
    }
}
