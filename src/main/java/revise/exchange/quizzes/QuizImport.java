package revise.exchange.quizzes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.DeckReader;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads one file of a quiz. Questions may stand in lists and groups of any names; a title begins a deck. */
final class QuizImport {
    private final Source source;
    private final Losses losses;
    private final Markup markup;
    private final List<Quiz> quizzes = new ArrayList<>();

    /** The questions below a title. */
    private static final class Quiz {
        private final List<QuizQuestion> questions = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String language;
    }

    QuizImport(Source source) {
        this.source = source;
        this.losses = new Losses(source);
        this.markup = new Markup(losses);
    }

    Imported read() throws ExchangeException {
        List<Node> nodes = NodeReader.read(source.name(), source.text().text(), losses);
        refuseDeck(nodes);
        Quiz all = new Quiz();
        quizzes.add(all);
        nodes.forEach(node -> walk(node, null, all));
        List<QuizQuestion> questions = new ArrayList<>();
        quizzes.forEach(quiz -> questions.addAll(quiz.questions));
        if (questions.isEmpty()) {
            throw new ExchangeException(
                    source.name() + ": no question is in this; write a list of groups with question and answer");
        }
        QuizNumbering numbering = QuizNumbering.of(questions);
        List<ImportedDeck> decks = new ArrayList<>();
        for (Quiz quiz : quizzes) {
            QuizCards cards = new QuizCards(numbering, losses);
            List<Item> items = new ArrayList<>();
            for (QuizQuestion question : quiz.questions) {
                Item item = cards.card(question);
                if (item != null) {
                    items.add(item);
                }
            }
            if (!items.isEmpty()) {
                List<String> tags = quiz.tags.stream().distinct().toList();
                decks.add(new ImportedDeck(quiz.title, quiz.description, quiz.language, tags, List.of(), items));
            }
        }
        return new Imported(decks, questions.size(), losses.list(), List.of());
    }

    private void refuseDeck(List<Node> nodes) throws ExchangeException {
        boolean maybe = nodes.size() == 1
                && nodes.get(0) instanceof Node.Keys keys
                && keys.values().containsKey("cards");
        if (maybe && !DeckReader.read(Path.of("deck.yaml"), source.bytes()).hasErrors()) {
            throw new ExchangeException(
                    source.name() + ": this is a revise deck already; put it into your decks folder");
        }
    }

    private void walk(Node node, @Nullable String name, Quiz quiz) {
        if (node instanceof Node.Items items) {
            items.items().forEach(item -> walk(item, null, quiz));
        } else if (node instanceof Node.Keys keys && QuizForm.isQuestion(keys)) {
            quiz.questions.add(new QuizForm(keys, markup, losses).read(name));
        } else if (node instanceof Node.Keys keys) {
            group(keys, quiz);
        } else if (node instanceof Node.Text text && !text.text().isBlank()) {
            losses.add(text.line(), "a text that is no question: " + Quote.of(text.text()));
        }
    }

    private void group(Node.Keys keys, Quiz outer) {
        boolean titled = keys.values().keySet().stream().anyMatch(key -> QuizKey.of(key) == QuizKey.TITLE);
        Quiz quiz = outer;
        if (titled) {
            quiz = new Quiz();
            quizzes.add(quiz);
        }
        for (Map.Entry<String, Node> entry : keys.values().entrySet()) {
            if (!header(entry.getKey(), entry.getValue(), quiz, titled)) {
                value(entry.getKey(), entry.getValue(), quiz);
            }
        }
    }

    private void value(String key, Node value, Quiz quiz) {
        if (value instanceof Node.Text text) {
            if (!text.text().isBlank()) {
                losses.count(value.line(), "the key " + Quote.of(key));
            }
        } else {
            walk(value, key, quiz);
        }
    }

    /** Whether a key is about the whole quiz; what it says is kept then. */
    private static boolean header(String name, Node value, Quiz quiz, boolean titled) {
        QuizKey key = QuizKey.of(name);
        String text = value instanceof Node.Text each ? each.text().strip() : "";
        if (key == QuizKey.TAGS && (titled || quiz.questions.isEmpty()) && !(value instanceof Node.Keys)) {
            return tags(value, quiz);
        }
        if (key == null || text.isEmpty()) {
            return false;
        }
        return switch (key) {
            case TITLE -> {
                quiz.title = text;
                yield true;
            }
            case DESCRIPTION -> {
                boolean first = quiz.description == null;
                quiz.description = first ? text : quiz.description;
                yield first;
            }
            case LANGUAGE -> {
                boolean tag = text.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*") && text.length() < 20;
                quiz.language = tag ? text : quiz.language;
                yield tag;
            }
            default -> false;
        };
    }

    private static boolean tags(Node value, Quiz quiz) {
        List<Node> nodes = value instanceof Node.Items items ? items.items() : List.of(value);
        if (!nodes.stream().allMatch(Node.Text.class::isInstance)) {
            return false;
        }
        nodes.forEach(node ->
                quiz.tags.add(node instanceof Node.Text text ? text.text().strip() : ""));
        quiz.tags.removeIf(String::isEmpty);
        return true;
    }
}
