package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads one file of questions and answers with marks before them. Every line with A: is a point. */
final class SuperMemoImport {
    private final Source source;
    private final Losses losses;
    private final Markup markup;
    private final List<Item> items = new ArrayList<>();
    private final List<String> question = new ArrayList<>();
    private final List<StringBuilder> answers = new ArrayList<>();
    private @Nullable String title;
    private int begun;
    private int read;
    private boolean learned;

    SuperMemoImport(Source source) {
        this.source = source;
        this.losses = new Losses(source);
        this.markup = new Markup(losses);
    }

    Imported read() {
        List<String> lines = source.text().lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            switch (SuperMemoMark.of(line)) {
                case QUESTION -> question(SuperMemoMark.text(line), i + 1);
                case ANSWER -> answer(SuperMemoMark.text(line), i + 1);
                case LEARNING -> learned = learned || learning(line, i + 1);
                case NONE -> other(line.strip(), i + 1);
            }
        }
        end();
        ImportedDeck deck = ImportedDeck.of(title, items);
        return new Imported(items.isEmpty() ? List.of() : List.of(deck), read, losses.list(), List.of());
    }

    private void question(String text, int line) {
        if (!answers.isEmpty()) {
            end();
        }
        if (question.isEmpty()) {
            begun = line;
        }
        question.add(text);
    }

    private void answer(String text, int line) {
        if (question.isEmpty()) {
            losses.add(line, "an answer without a question: " + Quote.of(text));
            read += answers.isEmpty() ? 1 : 0;
        } else if (!text.isEmpty()) {
            answers.add(new StringBuilder(text));
        }
    }

    /** One loss stands for all of it, at the first. */
    private boolean learning(String line, int number) {
        if (line.startsWith("I:")) {
            losses.add(number, "the learning data of the cards, which revise cannot read");
            return true;
        }
        return false;
    }

    /** A line without a mark goes on with the text before it; what stands before all cards may be a title. */
    private void other(String text, int line) {
        if (text.isEmpty()) {
            if (!answers.isEmpty()) {
                end();
            }
        } else if (!answers.isEmpty()) {
            answers.get(answers.size() - 1).append('\n').append(text);
        } else if (!question.isEmpty()) {
            question.add(text);
        } else if (read == 0 && title == null) {
            title = text;
        } else {
            losses.add(line, "a line that is part of no card: " + Quote.of(text));
        }
    }

    private void end() {
        if (question.isEmpty()) {
            return;
        }
        read++;
        String asked = String.join("\n", question).strip();
        if (asked.isEmpty() || answers.isEmpty()) {
            losses.add(begun, asked.isEmpty() ? "a card without a question" : "no answer to " + Quote.of(asked));
        } else {
            String where = source.line(begun);
            List<String> points = answers.stream()
                    .map(text -> markup.loose(text.toString(), where))
                    .toList();
            items.add(Item.of(
                    where,
                    NewCard.builder()
                            .question(markup.loose(asked, where))
                            .points(points)
                            .build()));
        }
        question.clear();
        answers.clear();
    }
}
