package revise.memory;

/** Where a card that has been answered stands: in its first steps, in long intervals, or in steps after a lapse. */
public enum Phase {
    LEARNING("learning"),
    REVIEW("review"),
    RELEARNING("relearning");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    /** The phase in lower case, as reports write it. */
    public String word() {
        return word;
    }
}
