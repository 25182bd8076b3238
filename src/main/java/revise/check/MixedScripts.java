package revise.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.deck.Findings;
import revise.deck.Place;

/** Ids that look like other ids because of letters of another script. */
final class MixedScripts implements Rule {
    private static final String NAME = "mixed-script-id";

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        if (!hasOtherScripts(entries)) {
            return;
        }
        checkDecks(entries, from, report);
        Map<String, String> looks = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String deck = entry.first().deck();
            String own = entry.id().substring(deck.length() + 1);
            String alike = alike(entry.id(), looks);
            if (i < from) {
                continue;
            }
            if (LookAlikes.mixes(own)) {
                report.warning(entry, NAME, mixed("card", own));
            } else if (!alike.isEmpty() && !isOfDeck(alike, deck, own)) {
                report.warning(entry, NAME, confused("card", own, alike));
            }
        }
    }

    private static void checkDecks(List<Entry> entries, int from, Report report) {
        Map<String, Entry> decks = new LinkedHashMap<>();
        for (Entry entry : entries) {
            decks.putIfAbsent(entry.first().deck(), entry);
        }
        Map<String, String> looks = new HashMap<>();
        String last = entries.get(entries.size() - 1).first().deck();
        for (Map.Entry<String, Entry> each : decks.entrySet()) {
            String deck = each.getKey();
            String alike = alike(deck, looks);
            // A new card is told of its deck only when it brings that with it.
            boolean asked = from == 0 || (deck.equals(last) && each.getValue() == entries.get(entries.size() - 1));
            Place place = new Place(each.getValue().place().file(), 1, 1);
            if (asked && LookAlikes.mixes(deck)) {
                report.warning(place, NAME, mixed("deck", deck));
            } else if (asked && !alike.isEmpty()) {
                report.warning(place, NAME, confused("deck", deck, alike));
            }
        }
    }

    /** Gives an earlier id that looks like this one, or an empty text. */
    private static String alike(String id, Map<String, String> looks) {
        String first = looks.putIfAbsent(LookAlikes.look(id), id);
        // What differs in letters of ASCII alone is a matter of the font.
        return first == null || first.equals(id) || (isAscii(first) && isAscii(id)) ? "" : first;
    }

    /** Whether only the decks of two ids look alike, which is said of the decks. */
    private static boolean isOfDeck(String alike, String deck, String own) {
        return alike.endsWith("/" + own) && !alike.startsWith(deck + "/");
    }

    private static boolean hasOtherScripts(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!isAscii(entry.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String mixed(String what, String id) {
        return "the " + what + "'s id " + Findings.quote(id)
                + " mixes letters of several alphabets that look alike; type it again in one";
    }

    private static String confused(String what, String id, String other) {
        return "the " + what + "'s id " + Findings.quote(id) + " looks like " + Findings.quote(other)
                + " and is another; change one of them";
    }
}
