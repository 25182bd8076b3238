package revise.exchange.table;

/** Placeholder. */
final class AnkiTextWriter {
    static final String NOTE = "<hr class=\"note\">";
    static final String GUID = "revise:";

    private AnkiTextWriter() {}
}
