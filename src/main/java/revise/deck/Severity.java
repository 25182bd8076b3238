package revise.deck;

/** How bad a finding is: a deck with an error is not read, one with warnings is. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** Gives the word that findings are printed with. */
    public String word() {
        return word;
    }
}
