package revise.grading;

/** What marking found of one point. */
public enum Verdict {
    /** The answer has it. */
    MET("met"),
    /** The answer may have it; someone must look. */
    UNSURE("unsure"),
    /** The answer does not have it. */
    MISSED("missed"),
    /** The answer says something that cannot be right together with it. */
    CONTRADICTED("contradicted");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word on screens, in files and in JSON. */
    public String word() {
        return word;
    }
}
