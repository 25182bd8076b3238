package revise.terminal.add;

import java.util.List;
import revise.edit.NewCard;

/**
 * A card as far as it is answered in the dialogue.
 *
 * @param question the question, or the text with gaps
 * @param items the choices, or what is to be put in order
 * @param points the answer
 * @param hint empty for none
 */
record Draft(Form form, String question, List<String> items, List<String> points, List<String> tags, String hint) {
    /** The kinds of cards, by the key that chooses them. */
    enum Form {
        BASIC("b"),
        CLOZE("c"),
        CHOICE("h"),
        ORDER("o");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        String word() {
            return switch (this) {
                case BASIC -> "basic";
                case CLOZE -> "cloze";
                case CHOICE -> "choice";
                case ORDER -> "order";
            };
        }
    }

    Draft {
        items = List.copyOf(items);
        points = List.copyOf(points);
        tags = List.copyOf(tags);
    }

    /** A card of which nothing is known but its tags. */
    static Draft empty(List<String> tags) {
        return new Draft(Form.BASIC, "", List.of(), List.of(), tags, "");
    }

    /**
     * Gives the card to be written.
     *
     * @param notYet whether it is not to be asked before it is accepted
     */
    NewCard card(boolean notYet) {
        NewCard.Builder card =
                NewCard.builder().tags(tags).hint(hint.isEmpty() ? null : hint).draft(notYet);
        return switch (form) {
            case BASIC -> card.question(question).points(points).build();
            case CLOZE -> card.cloze(question).build();
            case CHOICE -> card.question(question).choices(items).points(points).build();
            case ORDER -> card.question(question).order(items).build();
        };
    }
}
