package revise.deck;

/** The text cannot be read on from here as YAML. Caught where the reader goes on behind the next card. */
final class BrokenYaml extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String rule;

    BrokenYaml(int line, int column, String rule, String text) {
        super(text, null, false, false);
        this.line = line;
        this.column = column;
        this.rule = rule;
    }

    void report(Findings findings) {
        findings.error(line, column, rule, String.valueOf(getMessage()));
    }
}
