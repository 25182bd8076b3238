package revise.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Library;
import revise.edit.EditException;
import revise.edit.Repair;
import revise.edit.Repairs;

/** Repairs deck files and says what was done to them. */
final class DeckFixes {
    private DeckFixes() {}

    /** Repairs what can be; false when a file could not be repaired, which was said and left alone. */
    static boolean make(Invocation call, Library library) {
        boolean all = true;
        Set<String> shared = shared(library);
        for (Path file : library.files()) {
            try {
                for (Repair repair : Repairs.make(file, shared)) {
                    call.out().message(file + ":" + repair.line() + ": fixed: " + repair.what());
                }
            } catch (EditException e) {
                call.out().message(e.getMessage());
                all = false;
            }
        }
        return all;
    }

    /** Entries that stand in several files of one deck: with the same id written they would be the same for good. */
    private static Set<String> shared(Library library) {
        Map<String, Path> files = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Deck deck : library.readable()) {
            for (Card card : deck.cards()) {
                Path first = files.putIfAbsent(card.entry(), deck.file());
                if (first != null && !first.equals(deck.file())) {
                    shared.add(card.entry());
                }
            }
        }
        return shared;
    }
}
