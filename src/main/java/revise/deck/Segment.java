package revise.deck;

import java.io.Reader;

/**
 * The part of a deck file that one run of the YAML library reads: all of it, or the rest behind a mistake. Such a rest
 * may begin in the middle of the cards; a header line before it then makes it a deck again. Knows where in the file
 * the library's places are.
 */
final class Segment {
    private static final String HEADER = "cards:\n";

    private final SourceText source;
    private final int start;
    private final int firstLine;
    private final boolean amidCards;
    private long knownIndex;
    private int knownOffset;

    private Segment(SourceText source, int start, int firstLine, boolean amidCards) {
        this.source = source;
        this.start = start;
        this.firstLine = firstLine;
        this.amidCards = amidCards;
        this.knownIndex = amidCards ? HEADER.length() : 0;
        this.knownOffset = start;
    }

    static Segment whole(SourceText source) {
        return new Segment(source, 0, 1, false);
    }

    /** The rest from a line that begins a card. */
    Segment fromCard(int offset, int line) {
        return new Segment(source, offset, line, true);
    }

    /** The rest from a line that begins with a key of the deck. */
    Segment fromKey(int offset, int line) {
        return new Segment(source, offset, line, false);
    }

    Reader reader() {
        return new SegmentReader(amidCards ? HEADER : "", source.text(), start);
    }

    String text() {
        return source.text();
    }

    char at(int offset) {
        return source.at(offset);
    }

    int start() {
        return start;
    }

    int firstLine() {
        return firstLine;
    }

    boolean amidCards() {
        return amidCards;
    }

    /** Gives the file's line for the library's, both counted from 1. */
    int line(int parsed) {
        return firstLine + parsed - (amidCards ? 2 : 1);
    }

    /**
     * Gives the offset in the text for the library's index, which counts characters and begins with the header; what is
     * in the header is taken to stand where the text begins.
     */
    int offset(long index) {
        if (amidCards && index < HEADER.length()) {
            return start;
        }
        long ahead = index - knownIndex;
        if (source.astral()) {
            knownOffset = walk((int) ahead);
        } else {
            knownOffset += (int) ahead;
        }
        knownIndex = index;
        return knownOffset;
    }

    /** From the place asked for last, since the next is near it. */
    private int walk(int characters) {
        String text = source.text();
        int offset = knownOffset;
        for (int i = characters; i > 0; i--) {
            offset += offset >= 0 && offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 1;
        }
        for (int i = characters; i < 0; i++) {
            offset -= offset > 0 && offset <= text.length() ? Character.charCount(text.codePointBefore(offset)) : 1;
        }
        return offset;
    }
}
