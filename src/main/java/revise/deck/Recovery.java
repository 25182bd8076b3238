package revise.deck;

import org.jspecify.annotations.Nullable;

/**
 * Finds the line from which a deck can be read on after a mistake that the YAML library cannot read over: the next one
 * that begins a card, or a key of the deck. It is looked for from what was begun last, not from where the library gave
 * up, because a quotation mark that is missing in one card is often noticed only in a later one.
 */
final class Recovery {
    private static final int MOST = 100;

    private final Findings findings;
    private int begunOffset = -1;
    private int begunLine;
    private int dashColumn = -1;
    private int recoveries;

    Recovery(Findings findings) {
        this.findings = findings;
    }

    /** Notes that a card or a key of the deck begins at the cursor. */
    void begin(TokenCursor cursor) {
        begunOffset = cursor.offset();
        begunLine = cursor.line();
    }

    /** Notes that the list of cards begins at the cursor. */
    void enterCards(TokenCursor cursor) {
        dashColumn = cursor.first() == '-' ? cursor.column() : -1;
    }

    void leaveCards() {
        dashColumn = -1;
    }

    /** Whether anything had to be left out. */
    boolean happened() {
        return recoveries > 0;
    }

    /** Gives the rest behind what could not be read in a segment, or null if nothing is left to be read. */
    @Nullable
    Segment behind(Segment broken) {
        int offset = Math.max(begunOffset, broken.start());
        int line = Math.max(begunLine, broken.firstLine());
        String text = broken.text();
        begunOffset = -1;
        begunLine = 0;
        recoveries++;
        for (int next = nextLine(text, offset); next < text.length(); next = nextLine(text, next)) {
            line++;
            boolean card = dashColumn > 0 && beginsCard(text, next);
            if (card || beginsKey(text, next)) {
                if (recoveries > MOST) {
                    findings.error(
                            line, 1, "too-many", "more than " + MOST + " mistakes of form; nothing is read from here");
                    return null;
                }
                return card ? broken.fromCard(next, line) : broken.fromKey(next, line);
            }
        }
        return null;
    }

    private boolean beginsCard(String text, int line) {
        int dash = line + dashColumn - 1;
        for (int i = line; i < dash; i++) {
            if (i >= text.length() || text.charAt(i) != ' ') {
                return false;
            }
        }
        return dash < text.length() && text.charAt(dash) == '-' && isGap(text, dash + 1);
    }

    private static boolean beginsKey(String text, int line) {
        int end = line;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end < text.length()
                && text.charAt(end) == ':'
                && isGap(text, end + 1)
                && DeckKey.of(text.substring(line, end)) != null;
    }

    private static boolean isGap(String text, int at) {
        return at >= text.length() || text.charAt(at) == ' ' || isBreak(text, at);
    }

    private static boolean isBreak(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text, at)) {
            at++;
        }
        boolean pair = text.startsWith("\r\n", at);
        return Math.min(text.length(), at + (pair ? 2 : 1));
    }
}
