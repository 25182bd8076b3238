package revise.exchange.paste;

import java.util.List;
import revise.exchange.format.Likelihood;

/**
 * How much a text looks like cards.
 *
 * @param cards questions with an answer
 * @param clear those among them that have a question mark or no doubt
 * @param asking those that have a question mark or begin like a question
 * @param labelled those with a label
 * @param unanswered questions without an answer
 * @param words of all parts of the text
 * @param answerWords of all answers
 * @param other words that belong to no card
 * @param paired whether each line is divided into a question and its answer
 * @param choices multiple choices with a key, which are none of the other cards
 * @param pairsAreSure whether it is divided by what no sentence has
 */
record Shape(
        int cards,
        int clear,
        int asking,
        int labelled,
        int unanswered,
        int words,
        int answerWords,
        int other,
        int choices,
        boolean paired,
        boolean pairsAreSure) {
    private static final int MANY = 10;
    private static final int LONG_ANSWER = 75;
    private static final int LONG_MEANING = 28;

    static Shape of(PastedText text) {
        Pairs pairs = text.pairs();
        if (pairs != null) {
            int divided = 0;
            for (Part part : text.parts()) {
                divided += pairs.at(part.text()) > 0 ? 1 : 0;
            }
            return new Shape(
                    divided,
                    divided,
                    divided,
                    0,
                    0,
                    divided,
                    0,
                    0,
                    text.choices().size(),
                    true,
                    pairs.sure());
        }
        return counted(text.parts(), text.choices().size());
    }

    private static Shape counted(List<Part> parts, int choices) {
        int cards = 0;
        int clear = 0;
        int asking = 0;
        int labelled = 0;
        int unanswered = 0;
        int words = 0;
        int answerWords = 0;
        int other = 0;
        Part question = null;
        boolean answered = false;
        for (Part part : parts) {
            int own = Spaces.words(part.text());
            words += own;
            switch (part.label()) {
                case QUESTION -> {
                    unanswered += question != null && !answered ? 1 : 0;
                    question = part;
                    answered = false;
                }
                case ANSWER, FURTHER -> {
                    answerWords += own;
                    if (question != null && !answered) {
                        answered = true;
                        cards++;
                        Mark.Numeral numeral = question.lines().get(0).mark().numeral();
                        labelled += numeral == Mark.Numeral.QUESTION
                                        || part.lines().get(0).mark().numeral() == Mark.Numeral.ANSWER
                                ? 1
                                : 0;
                        asking += question.asking() ? 1 : 0;
                        clear += question.isAsked() || question.doubt().isEmpty() ? 1 : 0;
                    }
                }
                case OTHER -> other += own;
                case TITLE, HEADING -> {}
            }
        }
        return new Shape(cards, clear, asking, labelled, unanswered, words, answerWords, other, choices, false, false);
    }

    boolean isProse() {
        return !paired
                && labelled * 2 <= cards
                && (other * 2 > words
                        || answerWords > LONG_ANSWER * Math.max(1, cards)
                        || (isOfTerms() && answerWords > LONG_MEANING * cards));
    }

    /** Whether hardly any question asks, so that they may just as well be headings. */
    boolean isOfTerms() {
        return !paired && labelled * 2 <= cards && asking * 3 < cards;
    }

    Likelihood likelihood() {
        if (choices > cards) {
            return new Likelihood(0.6, "multiple choices with their key");
        }
        if (cards == 0) {
            return new Likelihood(0.05, "no questions with answers were found");
        }
        if (paired) {
            return pairsAreSure
                    ? new Likelihood(0.45, "each line is a pair")
                    : new Likelihood(0.42, "nearly each line is a term and what it means");
        }
        if (labelled * 10 >= cards * 8) {
            return new Likelihood(0.6, "questions and answers have labels");
        }
        if (isProse()) {
            return new Likelihood(0.15, "it reads like an article; \"revise draft\" makes cards of one");
        }
        if (isOfTerms()) {
            return new Likelihood(0.4, "lines by turns may be terms and what they mean");
        }
        double share = (double) clear / (cards + unanswered);
        double many = Math.min(1, (double) cards / MANY);
        return cards < 3
                ? new Likelihood(0.25, "it has a question or two")
                : new Likelihood(0.4 + 0.3 * share * many, clear + " question lines with answers below them");
    }
}
