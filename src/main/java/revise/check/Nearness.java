package revise.check;

/** Tells whether two questions with their answers are nearly the same. */
final class Nearness {
    private static final double LEAST_SHARE = 0.7;
    private static final double LEAST_LENGTH = 0.6;
    private static final int MOST_SPELLINGS = 3;

    /** One word for another is no other question if the answer says so much and is the same. */
    private static final int TELLING_WORDS = 4;

    private final Vocabulary vocabulary;

    /** The words that the vocabulary knows are not taken for mistyped ones. */
    Nearness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Compares two of them; an answer without any word is not compared. */
    boolean areNear(Subject a, Subject b) {
        if (a.question().signature != b.question().signature || !areAsLong(a.question(), b.question())) {
            return false;
        }
        if (a.question().words == b.question().words) {
            return mayHaveNearAnswers(a, b, true) && haveNearAnswers(a, b, true, false);
        }
        return mayAskTheSame(a, b) && askTheSame(a, b);
    }

    /** Spares looking closer at most questions. */
    private boolean mayAskTheSame(Subject a, Subject b) {
        Content.Overlap overlap = a.question().overlap(b.question());
        boolean near = isOneForOne(overlap)
                ? areOneWord(a.question(), b.question(), overlap) || isTelling(a, b)
                : mayBeNear(overlap, a.question(), b.question());
        return near && mayHaveNearAnswers(a, b, false);
    }

    private boolean mayHaveNearAnswers(Subject a, Subject b, boolean sameQuestion) {
        if (haveSameAnswer(a, b)) {
            return true;
        }
        Content.Overlap overlap = a.answer().overlap(b.answer());
        return isOneForOne(overlap)
                ? areOneWord(a.answer(), b.answer(), overlap)
                : mayBeNear(overlap, a.answer(), b.answer()) || (sameQuestion && overlap.isAddition());
    }

    private boolean askTheSame(Subject a, Subject b) {
        WordDifference asked = WordDifference.of(a.question(), b.question(), vocabulary::isKnown);
        return asked.share() >= LEAST_SHARE
                && (asked.isAddition() || (asked.isOneForOne() && isTelling(a, b)))
                && haveNearAnswers(a, b, false, asked.mistyped());
    }

    private boolean haveNearAnswers(Subject a, Subject b, boolean sameQuestion, boolean mistyped) {
        if (haveSameAnswer(a, b)) {
            return true;
        }
        WordDifference answered =
                WordDifference.of(a.answer().text(), b.answer().text(), a.language(), vocabulary::isKnown);
        // One slip is a slip; propane and propene of an alkane and an alkene are two things.
        return Answers.isNear(answered, sameQuestion, a.language()) && !(mistyped && answered.mistyped());
    }

    /** Whether both have one answer that says so much that no other question has it. */
    private static boolean isTelling(Subject a, Subject b) {
        return a.answer().size() >= TELLING_WORDS && haveSameAnswer(a, b);
    }

    private static boolean haveSameAnswer(Subject a, Subject b) {
        return a.answer().isEmpty()
                || b.answer().isEmpty()
                || (a.answer().words == b.answer().words && a.answer().signature == b.answer().signature);
    }

    private static boolean areAsLong(Content a, Content b) {
        return Math.min(a.letters, b.letters) >= LEAST_LENGTH * Math.max(a.letters, b.letters);
    }

    private static boolean mayBeNear(Content.Overlap overlap, Content a, Content b) {
        return overlap.isAddition()
                ? overlap.letters() >= LEAST_SHARE * Math.max(a.letters, b.letters)
                : overlap.left() <= MOST_SPELLINGS && overlap.right() <= MOST_SPELLINGS;
    }

    private static boolean isOneForOne(Content.Overlap overlap) {
        return overlap.left() == 1 && overlap.right() == 1;
    }

    private boolean areOneWord(Content a, Content b, Content.Overlap overlap) {
        int mine = overlap.lastLeft();
        int theirs = overlap.lastRight();
        return a.mayBe(mine, b, theirs)
                && WordDifference.areOne(a.letters(mine), b.letters(theirs), vocabulary::isKnown);
    }
}
