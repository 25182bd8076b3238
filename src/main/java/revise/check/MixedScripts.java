package revise.check;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.Findings;
import revise.deck.Place;

/** Ids that only look like letters of one alphabet, or like another id. */
final class MixedScripts implements Rule {
    private static final String RULE = "mixed-script-id";

    /** Cyrillic and Greek letters, and the Latin ones that nobody can tell from them. */
    private static final String FOREIGN = "авекмнорстухіјѕԁһɡАВЕКМНОРСТУХІЈЅαενορτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "abekmhopctyxijsdhgABEKMHOPCTYXIJSaevoptuikABEZHIKMNOPTYX";

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        Ids ids = new Ids(report);
        boolean any = entries.stream().anyMatch(entry -> !isAscii(entry.id()));
        for (int i = 0; any && i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String deck = entry.first().deck();
            Place top = new Place(entry.place().file(), 1, 1);
            ids.add(deck, top, i >= from);
            ids.add(entry.id().substring(deck.length() + 1), entry.place(), i >= from);
        }
    }

    /** The ids seen so far, each once. */
    private static final class Ids {
        private final Report report;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, String> looks = new HashMap<>();

        Ids(Report report) {
            this.report = report;
        }

        void add(String id, Place place, boolean reported) {
            if (!seen.add(id)) {
                return;
            }
            String advice = advice(id, looks.putIfAbsent(look(id), id));
            if (reported && !advice.isEmpty()) {
                report.warning(place, RULE, "the id " + Findings.quote(id) + " " + advice);
            }
        }
    }

    private static String advice(String id, @Nullable String like) {
        if (like != null) {
            return "looks like another, " + Findings.quote(like) + ", and is not the same; write both in one alphabet";
        }
        return isMixed(id) ? "mixes letters of two alphabets that look alike; write it in one" : "";
    }

    private static boolean isMixed(String id) {
        boolean latin = false;
        boolean foreign = false;
        for (int i = 0; i < id.length(); i++) {
            UnicodeScript script = UnicodeScript.of(id.charAt(i));
            latin |= script == UnicodeScript.LATIN;
            foreign |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
        }
        return latin && foreign;
    }

    /** The id in Latin letters as far as they look the same. */
    private static String look(String id) {
        StringBuilder look = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            int at = FOREIGN.indexOf(id.charAt(i));
            look.append(at < 0 ? id.charAt(i) : LATIN.charAt(at));
        }
        return look.toString();
    }

    private static boolean isAscii(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
