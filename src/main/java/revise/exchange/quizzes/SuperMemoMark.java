package revise.exchange.quizzes;

/** What a line of SuperMemo's text begins with. */
enum SuperMemoMark {
    QUESTION,
    ANSWER,
    /** What SuperMemo knows about the learning of a card. */
    LEARNING,
    NONE;

    static SuperMemoMark of(String line) {
        if (line.startsWith("Q:")) {
            return QUESTION;
        }
        if (line.startsWith("A:")) {
            return ANSWER;
        }
        boolean data = line.startsWith("I: REP=")
                || (line.startsWith("O: ") && isNumber(line.substring(2).strip()));
        return data ? LEARNING : NONE;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Gives the text of a line that begins with a mark. */
    static String text(String line) {
        return line.substring(2).strip();
    }
}
