package revise.exchange.anki;

import java.util.List;

/**
 * What Anki calls a note type: the fields of a note, and the templates that make cards of them.
 *
 * @param cloze whether its cards are the gaps in a text
 * @param templates by the number of the card
 */
record NoteType(String name, boolean cloze, List<String> fields, List<Template> templates, String css) {
    NoteType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }
}
