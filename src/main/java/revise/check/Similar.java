package revise.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Library;

/** The cards of a library that ask nearly what somebody is typing. */
public final class Similar {
    private final List<Asked> asked = new ArrayList<>();
    private final Likeness likeness;

    /** Looks through a library once. */
    public Similar(Library library) {
        Vocabulary vocabulary = new Vocabulary();
        for (Entry entry : Entry.all(library)) {
            asked.add(Asked.of(entry, vocabulary));
        }
        likeness = new Likeness(vocabulary);
    }

    /**
     * Gives the first cards whose question is nearly the given one, whatever they want for an answer.
     *
     * @param question as far as it is typed
     * @param language of the deck that it is for, a tag such as {@code en}, or null
     * @param most how many to give at most
     */
    public List<Card> near(String question, @Nullable String language, int most) {
        String folded = Fold.words(question);
        Language spoken = Language.of(language);
        Content typed = Content.of(folded, spoken, null);
        List<Card> near = new ArrayList<>();
        for (Asked known : asked) {
            if (near.size() < most
                    && known.question().signature == typed.signature
                    && typed.likeness(known.question()) >= Likeness.OF_QUESTIONS
                    && likeness.isSame(folded, known.entry().question(), spoken)) {
                near.add(known.entry().first());
            }
        }
        return near;
    }
}
