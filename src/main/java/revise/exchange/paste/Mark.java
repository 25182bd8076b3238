package revise.exchange.paste;

/**
 * What stands in front of a line and is no part of its text.
 *
 * @param value of the numeral; 0 without one
 * @param bold whether the whole text stood between double asterisks
 * @param label the letter that a label such as {@code Q:} or {@code Answer 3:} begins with; a space without one
 */
record Mark(Bullet bullet, Numeral numeral, int value, boolean bold, char label) {
    static final Mark NONE = new Mark(Bullet.NONE, Numeral.NONE, 0, false, ' ');

    /** A sign in front of the items of a list, or of a heading in Markdown. */
    enum Bullet {
        NONE,
        DASH,
        DOT,
        STAR,
        ARROW,
        HASH
    }

    /** A number, a letter or a word in front of a line. */
    enum Numeral {
        NONE,
        DOT,
        PAREN,
        LETTER,
        QUESTION,
        ANSWER
    }

    boolean isBare() {
        return bullet == Bullet.NONE && numeral == Numeral.NONE;
    }
}
