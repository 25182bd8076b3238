package revise.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import revise.language.Fold;
import revise.language.Language;

/** A question and its answer, made to be compared. Most answers are never looked at, so they are folded when asked for. */
final class Subject {
    private final Content question;
    private final Supplier<String> answerWords;
    private final Language language;
    private @Nullable Content answer;

    private Subject(Content question, Supplier<String> answerWords, Language language) {
        this.question = question;
        this.answerWords = answerWords;
        this.language = language;
    }

    /** Counts the words of the question in a vocabulary. */
    static Subject of(Entry entry, Vocabulary vocabulary) {
        Content question = Content.of(entry.question(), entry.language(), vocabulary);
        return new Subject(question, entry::answer, entry.language());
    }

    /** Gives texts as they are typed. */
    static Subject typed(String question, String answer, Language language) {
        Content content = Content.of(Fold.words(question), language, null);
        return new Subject(content, () -> Fold.words(answer), language);
    }

    Content question() {
        return question;
    }

    Content answer() {
        Content known = answer;
        if (known == null) {
            known = Content.of(answerWords.get(), language, null);
            answer = known;
        }
        return known;
    }

    Language language() {
        return language;
    }
}
