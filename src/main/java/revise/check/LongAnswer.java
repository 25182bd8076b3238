package revise.check;

import revise.deck.Point;

/** Nobody recalls an essay word by word. */
final class LongAnswer implements EntryRule {
    private static final int MOST_WORDS = 60;

    @Override
    public void check(Entry entry, Report report) {
        if (entry.gaps() != null) {
            return;
        }
        int words = 0;
        int characters = 0;
        for (Point point : entry.points()) {
            characters += point.text().length();
        }
        // So few characters cannot make so many words; most answers need not be counted.
        if (characters > 2 * MOST_WORDS) {
            for (Point point : entry.points()) {
                words += Words.count(Fold.words(point.text()));
            }
        }
        if (words > MOST_WORDS) {
            report.warning(
                    entry,
                    "long-answer",
                    "the answer has " + words + " words; keep what must be known and move the rest to the note");
        }
    }
}
