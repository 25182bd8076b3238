package revise.exchange.anki;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import revise.exchange.html.HtmlMarkdown;

/**
 * How a card is made of a note's fields.
 *
 * @param names the fields that it uses
 * @param lost what is in its HTML that no card can show
 */
record Template(String name, List<Op> question, List<Op> answer, Set<String> names, Set<String> lost) {
    Template {
        question = List.copyOf(question);
        answer = List.copyOf(answer);
        names = Set.copyOf(names);
    }

    static Template of(String name, String question, String answer) {
        Set<String> lost = new LinkedHashSet<>();
        List<Op> asked = new TemplateParser(question, lost).parse();
        List<Op> answered = new TemplateParser(answer, lost).parse();
        Set<String> names = new HashSet<>();
        looks(asked, names, lost);
        looks(answered, names, lost);
        return new Template(name, asked, answered, names, lost);
    }

    /** Finds what it names, and what its own HTML loses: that is said once, and not for each of its notes. */
    private static void looks(List<Op> side, Set<String> names, Set<String> lost) {
        StringBuilder own = new StringBuilder();
        for (Op op : side) {
            if (op instanceof Op.Literal literal) {
                own.append(literal.html());
            } else if (op instanceof Op.Section section) {
                names.add(section.name());
            } else if (op instanceof Op.Field field) {
                names.add(field.name());
                // Keeps elements apart that would be empty without it.
                own.append('x');
                for (String filter : field.filters()) {
                    if (FieldFilters.isSpeech(filter)) {
                        lost.add("speech");
                    } else if (!FieldFilters.isKnown(filter)) {
                        lost.add("the filter \"" + filter + "\" of the field " + field.name());
                    }
                }
            }
        }
        lost.addAll(HtmlMarkdown.of(own.toString()).losses());
    }
}
