package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Reads the keys of one question. */
final class QuizForm {
    private static final Set<String> TYPES = Set.of(
            "multiple",
            "multiplechoice",
            "mcq",
            "mc",
            "single",
            "singlechoice",
            "choice",
            "boolean",
            "truefalse",
            "tf",
            "short",
            "shortanswer",
            "text",
            "open",
            "basic",
            "flashcard",
            "question");
    private static final Set<String> SAYS_RIGHT = Set.of("correct", "iscorrect", "right", "isright", "isanswer");
    private static final Set<String> SAYS_TEXT =
            Set.of("text", "option", "choice", "answer", "value", "label", "content");

    private final Node.Keys keys;
    private final Markup markup;
    private final Losses losses;
    private final String where;
    private final Map<QuizKey, Node> values = new EnumMap<>(QuizKey.class);
    private final List<String> notes = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Set<Integer> flagged = new LinkedHashSet<>();

    QuizForm(Node.Keys keys, Markup markup, Losses losses) {
        this.keys = keys;
        this.markup = markup;
        this.losses = losses;
        this.where = losses.source().line(keys.line());
    }

    /** Whether these keys are those of a question. */
    static boolean isQuestion(Node.Keys keys) {
        return keys.values().entrySet().stream()
                .anyMatch(entry ->
                        QuizKey.of(entry.getKey()) == QuizKey.QUESTION && entry.getValue() instanceof Node.Text);
    }

    /**
     * Gives the question.
     *
     * @param name what it is called by the list that it stands in, or null
     */
    QuizQuestion read(@Nullable String name) {
        keys.values().forEach(this::key);
        Node offered = values.get(QuizKey.OPTIONS);
        boolean answered = values.containsKey(QuizKey.ANSWER) || values.containsKey(QuizKey.INDEX);
        Node answers = values.get(QuizKey.ANSWERS);
        if (offered == null && answers != null && (answered || isFlagged(answers) || answers instanceof Node.Keys)) {
            offered = answers;
            answers = null;
        }
        if (offered != null) {
            options(offered);
        }
        List<String> right = new ArrayList<>();
        boolean numbered = values.containsKey(QuizKey.INDEX);
        Node answer = numbered ? values.get(QuizKey.INDEX) : values.getOrDefault(QuizKey.ANSWER, answers);
        if (answer != null) {
            right.addAll(texts(answer, "answer"));
        }
        if (numbered && values.containsKey(QuizKey.ANSWER)) {
            losses.count(keys.line(), "an answer beside the number of the answer");
        }
        if (answers != null && values.containsKey(QuizKey.ANSWER)) {
            losses.count(keys.line(), "further answers");
        }
        wrong(right);
        stripLetters();
        String question = one(QuizKey.QUESTION);
        String note = one(QuizKey.NOTE);
        if (note != null) {
            notes.add(0, note);
        }
        type();
        return new QuizQuestion(
                keys.line(),
                id(name),
                question == null ? "" : question,
                options,
                labels,
                flagged,
                right,
                numbered,
                notes.isEmpty() ? null : String.join("\n", notes),
                one(QuizKey.HINT),
                one(QuizKey.SOURCE),
                values.containsKey(QuizKey.TAGS) ? texts(values.get(QuizKey.TAGS), "tags") : List.of());
    }

    private void key(String name, Node value) {
        QuizKey key = QuizKey.of(name);
        boolean empty = value instanceof Node.Text text && text.text().isEmpty();
        boolean ofQuestion = key != null && key.ordinal() < QuizKey.TITLE.ordinal();
        if (!empty && (!ofQuestion || values.putIfAbsent(key, value) != null)) {
            losses.count(value.line(), "the key " + Quote.of(name));
        }
    }

    private static boolean isFlagged(Node node) {
        return node instanceof Node.Items items && items.items().stream().anyMatch(Node.Keys.class::isInstance);
    }

    private @Nullable String one(QuizKey key) {
        Node value = values.get(key);
        if (value == null) {
            return null;
        }
        List<String> texts = texts(value, key.name().toLowerCase(Locale.ROOT));
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    /** Gives a text, or the texts of a list; what is neither is a loss. */
    private List<String> texts(@Nullable Node node, String key) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Text text) {
            texts.add(markup.loose(text.text().strip(), where));
        } else if (node instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Text text) {
                    texts.add(markup.loose(text.text().strip(), where));
                } else {
                    losses.add(item.line(), "a value of " + key + " that is no text");
                }
            }
        } else if (node != null) {
            losses.add(node.line(), "the value of " + key + ", which is no text");
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private void options(Node offered) {
        if (offered instanceof Node.Keys named) {
            named.values().forEach((label, value) -> {
                List<String> texts = texts(value, "options");
                if (!texts.isEmpty()) {
                    option(texts.get(0), label.strip());
                }
            });
        } else if (offered instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Keys described) {
                    described(described);
                } else {
                    texts(new Node.Items(item.line(), List.of(item)), "options")
                            .forEach(text -> option(text, letter()));
                }
            }
        } else {
            losses.add(offered.line(), "the options, which are no list");
        }
    }

    private String letter() {
        return options.size() < 26 ? String.valueOf((char) ('A' + options.size())) : "";
    }

    private void option(String text, String label) {
        options.add(text);
        labels.add(label);
    }

    /** A choice with keys of its own, one of which may say that it is right. */
    private void described(Node.Keys described) {
        String text = null;
        String label = letter();
        String note = null;
        boolean right = false;
        for (Map.Entry<String, Node> entry : described.values().entrySet()) {
            String key = entry.getKey().toLowerCase(Locale.ROOT).replace("_", "");
            String value =
                    entry.getValue() instanceof Node.Text each ? each.text().strip() : "";
            if (SAYS_RIGHT.contains(key)) {
                right = value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes") || value.equals("1");
            } else if (SAYS_TEXT.contains(key) && text == null) {
                text = markup.loose(value, where);
            } else if (key.equals("id") || key.equals("key") || key.equals("letter")) {
                label = value;
            } else if (QuizKey.of(key) == QuizKey.NOTE) {
                note = markup.loose(value, where);
            } else {
                losses.count(entry.getValue().line(), "the key " + Quote.of(entry.getKey()) + " of a choice");
            }
        }
        if (text == null || text.isEmpty()) {
            losses.add(described.line(), "a choice without a text");
            return;
        }
        if (right) {
            flagged.add(options.size());
        }
        if (note != null && !note.isEmpty()) {
            notes.add(text + ": " + note);
        }
        option(text, label);
    }

    /** Where only the wrong choices are listed, the right ones stand before them. */
    private void wrong(List<String> right) {
        if (!values.containsKey(QuizKey.WRONG)) {
            return;
        }
        List<String> wrong = texts(values.get(QuizKey.WRONG), "wrong answers");
        if (options.isEmpty()) {
            right.forEach(text -> option(text, ""));
            wrong.forEach(text -> option(text, ""));
        } else if (!options.containsAll(wrong)) {
            losses.add(keys.line(), "wrong answers beside the options");
        }
    }

    /** Choices that all begin with their own letters lose them, since revise shows them in any order. */
    private void stripLetters() {
        List<String> stripped = new ArrayList<>();
        for (int i = 0; i < options.size() && i < 26; i++) {
            String option = options.get(i);
            boolean lettered = option.length() > 3
                    && Character.toUpperCase(option.charAt(0)) == 'A' + i
                    && ").:".indexOf(option.charAt(1)) >= 0
                    && option.charAt(2) == ' ';
            if (lettered) {
                stripped.add(option.substring(3).strip());
            }
        }
        if (stripped.size() == options.size() && stripped.size() > 1) {
            options.clear();
            options.addAll(stripped);
        }
    }

    private void type() {
        String type = one(QuizKey.TYPE);
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (type != null && !TYPES.contains(plain)) {
            losses.count(keys.line(), "the type " + Quote.of(type));
        }
    }

    private @Nullable String id(@Nullable String name) {
        String id = values.containsKey(QuizKey.ID) ? one(QuizKey.ID) : name;
        if (id != null && !CardIds.valid(id)) {
            losses.count(keys.line(), "an id that is none for revise");
            return null;
        }
        return id;
    }
}
