package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import revise.edit.NewCard;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Makes cards of a question of GIFT. */
final class GiftCards {
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final String BLANK = "_____";
    private static final String ARROW = "->";

    /**
     * A card, all but its id and tags.
     *
     * @param doubts why it may not be what is meant
     */
    record Made(NewCard.Builder card, List<String> doubts) {
        Made {
            doubts = List.copyOf(doubts);
        }
    }

    private final GiftQuestion question;
    private final GiftTexts texts;
    private final GiftNotes notes;
    private final String where;
    private final Losses losses;
    private final List<String> doubts = new ArrayList<>();

    GiftCards(GiftQuestion question, Markup markup, String where, Losses losses) {
        this.question = question;
        this.texts = new GiftTexts(markup, question.format(), where);
        this.notes = new GiftNotes(texts);
        this.where = where;
        this.losses = losses;
    }

    /** Gives the cards; none, with the reason among the losses, if the question asks nothing that revise can ask. */
    List<Made> cards() {
        String answers = question.answers();
        if (answers == null) {
            return lost("a description, which asks nothing: " + Quote.of(GiftText.plain(question.before())));
        }
        if (answers.isEmpty()) {
            return essay();
        }
        notes.general(question.feedback());
        if (answers.startsWith("#")) {
            return numerical(answers.substring(1));
        }
        if (GiftText.find(answers, "~", 0) >= 0) {
            return choices(answers);
        }
        if (GiftText.find(answers, "=", 0) >= 0 && answers.contains(ARROW)) {
            return matching(answers);
        }
        int hash = GiftText.find(answers, "#", 0);
        String word = (hash < 0 ? answers : answers.substring(0, hash)).strip().toUpperCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return truth(TRUE.contains(word), hash < 0 ? "" : answers.substring(hash + 1));
        }
        return shortAnswer(answers);
    }

    private List<Made> lost(String what) {
        losses.add(where, what);
        return List.of();
    }

    /** What an essay should say may stand in its feedback. */
    private List<Made> essay() {
        GiftEssay essay = GiftEssay.of(texts.text(question.feedback()));
        if (essay.points().isEmpty()) {
            return lost("an essay, which has no answer to be marked by: " + Quote.of(text(BLANK)));
        }
        doubts.add("the answer is the feedback of an essay");
        NewCard.Builder card = NewCard.builder().question(text(BLANK)).points(essay.points());
        return List.of(new Made(card.note(essay.note()), doubts));
    }

    private List<Made> numerical(String answers) {
        int wrong = GiftText.find(answers, "~", 0);
        if (wrong >= 0) {
            List<GiftOption> others = GiftOption.all(answers.substring(wrong), "~");
            others.forEach(other -> notes.feedback("another number", other.feedback()));
        }
        GiftShortAnswers read = new GiftShortAnswers(texts, notes, where, losses);
        NewCard.Builder card = read.numbers(wrong < 0 ? answers : answers.substring(0, wrong));
        return card == null ? List.of() : List.of(made(card.question(text(BLANK)), read.doubts()));
    }

    private List<Made> choices(String answers) {
        GiftChoices read = new GiftChoices(texts, notes, where, losses);
        NewCard.Builder card = read.card(GiftOption.all(answers, "~="));
        return card == null ? List.of() : List.of(made(card.question(text(BLANK)), read.doubts()));
    }

    private List<Made> truth(boolean right, String feedback) {
        int second = GiftText.find(feedback, "#", 0);
        notes.feedback(null, second < 0 ? "" : feedback.substring(second + 1));
        notes.feedback(right ? "False" : "True", second < 0 ? feedback : feedback.substring(0, second));
        NewCard.Builder card = NewCard.builder()
                .question(text(BLANK))
                .choices(List.of("True", "False"))
                .points(List.of(right ? "True" : "False"));
        return List.of(made(card, List.of()));
    }

    private List<Made> shortAnswer(String answers) {
        GiftShortAnswers read = new GiftShortAnswers(texts, notes, where, losses);
        NewCard.Builder card = read.words(answers);
        if (card == null) {
            return List.of();
        }
        String single = read.single();
        if (!question.after().isBlank() && single != null) {
            String cloze = text("{{" + single + "}}");
            if (Gaps.areSafe(question.before(), single, question.after(), cloze)) {
                return List.of(made(NewCard.builder().cloze(cloze), read.doubts()));
            }
        }
        return List.of(made(card.question(text(BLANK)), read.doubts()));
    }

    /** Each pair is a choice among all that the list offers, since that is how it is asked there. */
    private List<Made> matching(String answers) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (GiftOption pair : GiftOption.all(answers, "=")) {
            int arrow = pair.raw().indexOf(ARROW);
            if (arrow < 0) {
                losses.add(where, "an answer without -> among pairs: " + Quote.of(pair.raw()));
                continue;
            }
            left.add(texts.text(pair.raw().substring(0, arrow)));
            right.add(texts.text(pair.raw().substring(arrow + ARROW.length())));
            notes.feedback(left.get(left.size() - 1), pair.feedback());
        }
        List<String> offered =
                right.stream().filter(text -> !text.isEmpty()).distinct().toList();
        String asked = text(BLANK);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).isEmpty()) {
                continue;
            }
            if (right.get(i).isEmpty()) {
                losses.add(where, "a pair without an answer: " + Quote.of(left.get(i)));
                continue;
            }
            NewCard.Builder card = NewCard.builder()
                    .question(asked.isEmpty() ? left.get(i) : asked + "\n\n" + left.get(i))
                    .choices(offered.size() > 1 ? offered : List.of())
                    .points(List.of(right.get(i)));
            made.add(made(card, List.of("one pair of a list to be matched")));
        }
        return made.isEmpty() ? lost("pairs to be matched of which none is complete") : made;
    }

    private Made made(NewCard.Builder card, List<String> more) {
        List<String> all = new ArrayList<>(doubts);
        all.addAll(more);
        return new Made(card.note(notes.text()), all);
    }

    /** The question's text with something in the place of its answers, or nothing there when they end it. */
    private String text(String inPlace) {
        if (question.after().isBlank()) {
            return texts.text("[" + question.format() + "]" + question.before());
        }
        char mark = unused();
        String whole = question.before() + mark + question.after();
        return texts.text("[" + question.format() + "]" + whole).replace(String.valueOf(mark), inPlace);
    }

    /** A character for private use that the question does not use. */
    private char unused() {
        char mark = '\uE000';
        while (question.before().indexOf(mark) >= 0 || question.after().indexOf(mark) >= 0) {
            mark++;
        }
        return mark;
    }
}
