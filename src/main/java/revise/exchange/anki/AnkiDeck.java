package revise.exchange.anki;

/**
 * A deck as Anki has it.
 *
 * @param name with {@code ::} between a deck and those below it
 * @param description in HTML; may be empty
 */
record AnkiDeck(String name, String description) {
    /** A title for people. */
    String title() {
        return name.strip().replace("::", ": ");
    }
}
