package revise.terminal.add;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import revise.terminal.add.Draft.Form;
import revise.terminal.add.Talk.Interrupted;

/** Asks for the parts of one card. */
final class Questions {
    private final Talk talk;
    private final Function<String, List<String>> similar;

    /**
     * @param similar what to show of questions that are like the one being typed
     */
    Questions(Talk talk, Function<String, List<String>> similar) {
        this.talk = talk;
        this.similar = similar;
    }

    /**
     * Asks for a card.
     *
     * @param known what was answered before, offered again
     * @return null when the user wants to leave
     */
    @Nullable
    Draft ask(Draft known) throws Interrupted {
        boolean anew = known.question().isEmpty();
        String kind = kind(known, anew);
        if (kind == null) {
            return null;
        }
        Form chosen = form(kind);
        Form form = chosen == null ? known.form() : chosen;
        String question = talk.ask(form == Form.CLOZE ? "Text with {{gaps}}" : "Question", known.question(), similar);
        if (question == null || question.isEmpty()) {
            return null;
        }
        if (chosen == null && form == Form.BASIC && hasGaps(question)) {
            form = Form.CLOZE;
            talk.say("With gaps in it, this is a cloze.");
        }
        return rest(form, question, known);
    }

    private Draft rest(Form form, String question, Draft known) throws Interrupted {
        List<String> items = List.of();
        List<String> points = List.of();
        if (form == Form.BASIC) {
            points = list("Point", known.points());
        } else if (form == Form.CHOICE) {
            items = list("Choice", known.items());
            points = right(items, known.points());
        } else if (form == Form.ORDER) {
            items = list("Item", known.items());
        }
        List<String> tags = tags(known.tags());
        String hint = talk.ask("Hint, or nothing", known.hint());
        return new Draft(form, question, items, points, tags, hint == null ? known.hint() : hint);
    }

    /** Gives the key of a kind, nothing for the usual one, or null to leave. */
    private @Nullable String kind(Draft known, boolean anew) throws Interrupted {
        String usual = known.form().word();
        while (true) {
            String typed =
                    talk.ask("Kind: [b]asic [c]loze c[h]oice [o]rder, Enter " + usual + (anew ? ", q leaves" : ""), "");
            String key = typed == null ? "q" : typed.toLowerCase(Locale.ROOT);
            if (key.equals("q")) {
                return null;
            }
            if (key.isEmpty() || form(key) != null) {
                return key;
            }
            talk.say("That is none of b, c, h, o and q.");
        }
    }

    private static @Nullable Form form(String key) {
        for (Form form : Form.values()) {
            if (form.key().equals(key)) {
                return form;
            }
        }
        return null;
    }

    private static boolean hasGaps(String text) {
        int open = text.indexOf("{{");
        return open >= 0 && text.indexOf("}}", open) > open;
    }

    /** Asks for texts up to an empty one. One that was there before and is emptied goes. */
    private List<String> list(String label, List<String> known) throws Interrupted {
        List<String> texts = new ArrayList<>();
        int offered = 0;
        while (true) {
            String before = offered < known.size() ? known.get(offered) : "";
            offered++;
            String more = texts.isEmpty() || !before.isEmpty() ? "" : ", nothing ends";
            String text = talk.ask(label + " " + (texts.size() + 1) + more, before);
            if (text == null || (text.isEmpty() && before.isEmpty())) {
                return texts;
            }
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
    }

    /** Asks which of the choices are right, by their numbers. */
    private List<String> right(List<String> choices, List<String> known) throws Interrupted {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            if (known.contains(choices.get(i))) {
                before.append(before.isEmpty() ? "" : " ").append(i + 1);
            }
        }
        while (!choices.isEmpty()) {
            String typed = talk.ask("Right ones, such as 1 or 1 3", before.toString());
            List<String> right = typed == null ? List.of() : numbered(typed, choices);
            if (typed == null || !right.isEmpty()) {
                return right;
            }
            talk.say("Type the numbers of the right choices, 1 to " + choices.size() + ".");
        }
        return List.of();
    }

    /** The choices of some numbers; none if one of them is no choice's. */
    private static List<String> numbered(String typed, List<String> choices) {
        Set<String> right = new LinkedHashSet<>();
        for (String word : typed.strip().split("[ ,]+", -1)) {
            boolean number =
                    !word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
            int choice = number ? Integer.parseInt(word) : 0;
            if (choice < 1 || choice > choices.size()) {
                return List.of();
            }
            right.add(choices.get(choice - 1));
        }
        return List.copyOf(right);
    }

    private List<String> tags(List<String> known) throws Interrupted {
        String typed = talk.ask("Tags, with commas", String.join(", ", known));
        if (typed == null) {
            return known;
        }
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : typed.split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return List.copyOf(tags);
    }
}
