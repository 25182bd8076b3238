package revise.check;

import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;

/** More words than anybody can recall. */
final class LongAnswer implements EntryRule {
    private static final String NAME = "long-answer";
    private static final int MOST = 60;

    @Override
    public void check(Entry entry, Report report) {
        for (Card card : entry.cards()) {
            int words = card.kind() instanceof Kind.Reverse ? 0 : words(card);
            if (words > MOST) {
                report.warning(
                        entry,
                        NAME,
                        "the answer has " + words + " words, and more than " + MOST
                                + " are hard to recall; keep what must be known and put the rest into a note");
                return;
            }
        }
    }

    private static int words(Card card) {
        int words = 0;
        for (Point point : card.points()) {
            words += words(point.text());
        }
        return words;
    }

    private static int words(String text) {
        int words = 0;
        int characters = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && Character.isIdeographic(c)) {
                characters++;
            } else if (letter && !inside) {
                words++;
                inside = true;
            } else if (Character.isWhitespace(c)) {
                inside = false;
            }
        }
        // A word of Chinese has two characters, more or less.
        return words + characters / 2;
    }
}
