package revise.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.deck.Card;
import revise.deck.ClozeText;

/** Two gaps that look the same and want different words. */
final class AlikeGaps implements Rule {
    private record Hidden(Entry entry, String words) {}

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        Map<String, Hidden> shown = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ClozeText text = entry.gaps();
            if (text == null) {
                continue;
            }
            for (Card card : entry.cards()) {
                StringBuilder hidden = new StringBuilder();
                card.points()
                        .forEach(
                                point -> hidden.append(Fold.exact(point.text())).append('\n'));
                Hidden now = new Hidden(entry, hidden.toString());
                Hidden other = shown.putIfAbsent(Fold.exact(card.question()), now);
                if (other != null && i >= from && !other.words().equals(now.words())) {
                    report.warning(
                            entry,
                            AmbiguousGap.RULE,
                            "with the gap empty this reads like " + Report.at(other.entry())
                                    + ", where other words are hidden; say more in one of them");
                    break;
                }
            }
        }
    }
}
