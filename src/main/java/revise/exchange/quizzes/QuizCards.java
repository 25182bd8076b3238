package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Makes cards of the questions of one quiz. */
final class QuizCards {
    private final QuizNumbering numbering;
    private final Losses losses;
    private final Set<String> ids = new HashSet<>();

    QuizCards(QuizNumbering numbering, Losses losses) {
        this.numbering = numbering;
        this.losses = losses;
    }

    /** Gives the card, or null, with the reason among the losses. */
    @Nullable
    Item card(QuizQuestion question) {
        if (question.text().isBlank()
                || (question.answers().isEmpty() && question.flagged().isEmpty())) {
            String what =
                    question.text().isBlank() ? "a question without text" : "no answer to " + Quote.of(question.text());
            losses.add(question.line(), what);
            return null;
        }
        NewCard.Builder card = NewCard.builder()
                .question(question.text())
                .note(question.note())
                .hint(question.hint())
                .source(question.source())
                .tags(question.tags().stream().distinct().toList());
        if (question.id() != null) {
            if (ids.add(question.id())) {
                card.id(question.id());
            } else {
                losses.add(
                        question.line(), "the id " + Quote.of(question.id()) + ", which another question has already");
            }
        }
        List<String> doubts = new ArrayList<>();
        if (question.options().isEmpty()) {
            open(question, card);
        } else {
            choices(question, card, doubts);
        }
        return new Item(losses.source().line(question.line()), card.build(), doubts, List.of());
    }

    private static void open(QuizQuestion question, NewCard.Builder card) {
        String first = question.answers().get(0).toLowerCase(Locale.ROOT);
        if (question.answers().size() == 1 && (first.equals("true") || first.equals("false"))) {
            card.choices(List.of("True", "False")).points(List.of(first.equals("true") ? "True" : "False"));
        } else {
            card.points(question.answers());
        }
    }

    private void choices(QuizQuestion question, NewCard.Builder card, List<String> doubts) {
        Set<Integer> right = new TreeSet<>(question.flagged());
        List<String> strange = new ArrayList<>();
        for (String answer : question.answers()) {
            int choice = choice(question, answer, doubts);
            if (choice < 0) {
                strange.add(answer);
            } else {
                right.add(choice);
            }
        }
        if (strange.isEmpty()) {
            card.choices(question.options())
                    .points(right.stream().map(question.options()::get).toList());
            return;
        }
        doubts.add("the answer is none of the choices");
        losses.add(question.line(), "the choices, since the answer " + Quote.of(strange.get(0)) + " is none of them");
        List<String> points =
                new ArrayList<>(right.stream().map(question.options()::get).toList());
        points.addAll(strange);
        card.points(points);
    }

    private int choice(QuizQuestion question, String answer, List<String> doubts) {
        int byText = question.byText(answer);
        int byLabel = question.byLabel(answer);
        int number = QuizQuestion.number(answer);
        if (number < 0 || byLabel >= 0 || (byText >= 0 && numbering.words())) {
            int byNumber = number - numbering.first();
            if (byText >= 0 && byLabel < 0 && number >= 0 && byNumber != byText && isOne(question, byNumber)) {
                doubts.add("the answer may be the number of a choice");
            }
            return byText >= 0 ? byText : byLabel;
        }
        int choice = number - numbering.first();
        if (!isOne(question, choice)) {
            return -1;
        }
        if (!numbering.sure()) {
            doubts.add("the answer's number may count from 1 or from 0");
        }
        return choice;
    }

    private static boolean isOne(QuizQuestion question, int choice) {
        return choice >= 0 && choice < question.options().size();
    }
}
