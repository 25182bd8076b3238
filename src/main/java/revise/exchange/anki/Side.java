package revise.exchange.anki;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exchange.html.HtmlMarkdown;

/** One side of a card, rendered for a note, in HTML. What stands behind the answer is kept apart from it. */
final class Side {
    /** In characters: a template may show a long field many times. */
    private static final int LONGEST = 400_000;

    private final Note note;
    private final @Nullable String asked;
    private final Map<Role, StringBuilder> parts = new EnumMap<>(Role.class);
    private boolean repeated;

    private Side(Note note, @Nullable String asked) {
        this.note = note;
        this.asked = asked;
        parts.put(Role.ANSWER, new StringBuilder());
    }

    /** Renders a question. */
    static Side question(Note note, Template template) {
        return new Side(note, null).render(template.question());
    }

    /** Renders an answer, without the question that most templates repeat above it. */
    static Side answer(Note note, Template template, Side question) {
        Side side = new Side(note, question.html()).render(template.answer());
        side.dropQuestion();
        return side;
    }

    String html() {
        return part(Role.ANSWER);
    }

    String part(Role role) {
        StringBuilder part = parts.get(role);
        return part == null ? "" : part.toString().strip();
    }

    private boolean isAnswer() {
        return asked != null;
    }

    private Side render(List<Op> ops) {
        Role role = Role.ANSWER;
        int roleEnd = 0;
        for (int i = 0; i < ops.size(); i++) {
            Op op = ops.get(i);
            if (i >= roleEnd) {
                role = Role.ANSWER;
            }
            if (op instanceof Op.Literal literal) {
                add(role, literal.html());
            } else if (op instanceof Op.Section section) {
                if (isEmpty(section.name()) != section.negated()) {
                    i = section.end() - 1;
                } else if (isAnswer() && role == Role.ANSWER && !section.negated()) {
                    role = Role.of(section.name());
                    roleEnd = section.end();
                }
            } else if (op instanceof Op.Field field) {
                field(field, role);
            } else {
                line();
            }
        }
        return this;
    }

    private void field(Op.Field field, Role within) {
        List<String> filters = field.filters();
        if (field.name().equals("FrontSide")) {
            repeated = true;
            return;
        }
        String value = note.value(field.name());
        boolean cloze = filters.contains("cloze") || filters.contains("cloze-only");
        if (value == null || (!isAnswer() && FieldFilters.isTyped(filters) && !cloze) || (isAnswer() && cloze)) {
            return;
        }
        String shown = FieldFilters.applied(value, filters);
        Role role = within;
        if (role == Role.ANSWER && filters.contains("hint")) {
            role = isAnswer() ? Role.NOTE : Role.HINT;
        } else if (role == Role.ANSWER && isAnswer()) {
            role = Role.of(field.name());
        }
        boolean second = role != Role.ANSWER && role != within && !FieldFilters.isEmpty(part(role));
        add(role, second ? "<br>" + shown : shown);
    }

    private void add(Role role, String html) {
        StringBuilder part = parts.computeIfAbsent(role, each -> new StringBuilder());
        if (part.length() + html.length() <= LONGEST) {
            part.append(html);
        }
    }

    /** Whether something is there for a condition: a field, or what Anki knows of each card. */
    private boolean isEmpty(String name) {
        String value = note.value(name);
        if (value != null) {
            return FieldFilters.isEmpty(value);
        }
        return name.equals("Tags") ? note.tags().isEmpty() : !FieldFilters.isSpecial(name);
    }

    /** What stands above the line is mostly the question once more. */
    private void line() {
        StringBuilder main = main();
        String above = main.toString().strip();
        if (above.isEmpty() || isQuestion(above)) {
            main.setLength(0);
        } else {
            main.append("<br>");
        }
        repeated = true;
    }

    private StringBuilder main() {
        return parts.computeIfAbsent(Role.ANSWER, each -> new StringBuilder());
    }

    private boolean isQuestion(String html) {
        String question = String.valueOf(asked);
        return html.equals(question) || HtmlMarkdown.words(html).equals(HtmlMarkdown.words(question));
    }

    private void dropQuestion() {
        StringBuilder main = main();
        String question = String.valueOf(asked);
        String html = main.toString().strip();
        if (!repeated && !question.isEmpty() && html.startsWith(question) && html.length() > question.length()) {
            main.setLength(0);
            main.append(html.substring(question.length()));
        }
    }
}
