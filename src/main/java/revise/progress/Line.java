package revise.progress;

/** What one line of the log turned out to be. */
sealed interface Line {
    /** A readable event. */
    record Parsed(Event event) implements Line {}

    /**
     * A line that stays in the file and does not count.
     *
     * @param reason what is wrong with it, in plain words
     */
    record Bad(String reason) implements Line {}
}
