package revise.exchange.paste;

/** What a line, or several that are one, can be. */
enum Label {
    TITLE,
    HEADING,
    QUESTION,
    ANSWER,
    /** An answer line below another one. */
    FURTHER,
    OTHER
}
