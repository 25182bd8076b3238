package revise.terminal.text;

/** Tells which characters cannot be seen and so must not be shown. */
final class Invisible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Latin, Greek and Cyrillic letters, which come before, have no use for joiners. */
    private static final int FIRST_JOINED = 0x530;

    private Invisible() {}

    /** Whether a code point is one that no text may hold. */
    static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || Chars.within(c, 0xFDD0, 0xFDEF);
    }

    /**
     * Whether a code point shows nothing of its own and is not needed for what stands around it.
     *
     * @param before what is shown before it, a space at a beginning
     * @param after what follows it in the text, a space at an end
     */
    static boolean isHidden(int c, int before, int after) {
        if (c < 0x300) {
            return c == 0xAD;
        }
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            // Some scripts also join at the end of a word, after a mark.
            boolean shownAfter = joins(after) && !isHidden(after, c, ' ');
            return !(joins(before) && (shownAfter || isMark(before)));
        }
        if (isVariationSelector(c)) {
            boolean misplaced = c >= 0xE0100 && !Character.isIdeographic(before);
            return misplaced || before == ' ' || isVariationSelector(before);
        }
        return switch (c) {
            case 0x034F, 0x2065, 0x3164, 0xFFA0 -> true;
            default -> Chars.within(c, 0xE0000, 0xE0FFF) || Chars.within(c, 0xFFF0, 0xFFF8) || isFormat(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return Chars.within(c, 0xFE00, 0xFE0F) || Chars.within(c, 0xE0100, 0xE01EF);
    }

    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT && !isVisibleFormat(c);
    }

    /** Signs that stand around numbers and verses and are drawn. */
    private static boolean isVisibleFormat(int c) {
        return switch (c) {
            case 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD -> true;
            default -> Chars.within(c, 0x0600, 0x0605);
        };
    }

    /** Whether joiners make sense beside a code point: letters, marks and the symbols that emoji are made of. */
    private static boolean joins(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> c >= 0x2000;
            case Character.UNASSIGNED -> Chars.within(c, 0x1F000, 0x1FBFF);
            default -> c >= FIRST_JOINED && (Character.isLetter(c) || isMark(c));
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
