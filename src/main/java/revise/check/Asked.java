package revise.check;

import org.jspecify.annotations.Nullable;

/** An entry's question and answer, ready to be compared. */
record Asked(Entry entry, Content question, Content answer) {
    static Asked of(Entry entry, @Nullable Vocabulary vocabulary) {
        return new Asked(
                entry,
                Content.of(entry.question(), entry.language(), vocabulary),
                Content.of(entry.answer(), entry.language(), null));
    }

    /** The same for two entries that may be the same. */
    long block() {
        return question.signature * 31 + answer.signature;
    }

    /** Whether both use nearly the same letters for what they ask and want; cheap to ask. */
    boolean isLike(Asked other) {
        return answer.mayBeLike(other.answer, Likeness.OF_ANSWERS)
                && question.mayBeLike(other.question, Likeness.OF_QUESTIONS)
                && question.likeness(other.question) >= Likeness.OF_QUESTIONS
                && answer.likeness(other.answer) >= Likeness.OF_ANSWERS;
    }

    /** Whether, looked at word by word, both ask the same. */
    boolean isSame(Asked other, Likeness likeness) {
        return !entry.isInOtherLanguage(other.entry)
                && likeness.isSame(entry.question(), other.entry.question(), entry.language());
    }
}
