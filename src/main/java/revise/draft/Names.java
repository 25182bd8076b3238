package revise.draft;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What short mentions in notes stand for: "the treaty" for the one treaty that has a name, and a pronoun for what the
 * sentence before it speaks of. Where there is any choice, they stand for nothing.
 */
final class Names {
    private final Tongue tongue;
    private final Map<String, Set<String>> byNoun = new HashMap<>();

    Names(Tongue tongue, String notes) {
        this.tongue = tongue;
        Matcher name = tongue.fullName().matcher(notes);
        while (name.find()) {
            String noun = name.group("noun") == null ? name.group("nounb") : name.group("noun");
            byNoun.computeIfAbsent(noun.toLowerCase(Locale.ROOT), n -> new LinkedHashSet<>())
                    .add(name.group("name"));
        }
    }

    /** Puts full names in the place of mentions, if the sentence has not the name as well. */
    Passage named(Passage sentence) {
        Passage named = sentence;
        Matcher mention = tongue.mention().matcher(named.text());
        while (mention.find()) {
            Set<String> names = byNoun.getOrDefault(mention.group("noun").toLowerCase(Locale.ROOT), Set.of());
            String name = names.size() == 1 ? List.copyOf(names).get(0) : "";
            if (!name.isEmpty() && !named.text().contains(name)) {
                String article = mention.start() == 0 ? "The " : "the ";
                return named.replaced(new Span(mention.start(), mention.end()), article + name);
            }
        }
        return named;
    }

    /** Puts what the sentence before speaks of in the place of a pronoun at a place, or gives null. */
    @Nullable
    Passage resolved(Passage sentence, int at, @Nullable String subject) {
        Matcher pronoun = tongue.pronounSubject().matcher(sentence.text().substring(at));
        if (subject == null || !pronoun.find() || !tongue.agrees(pronoun.group("it"), subject)) {
            return null;
        }
        String words = at == 0 ? Casing.capital(subject) : small(subject);
        return sentence.replaced(new Span(at + pronoun.start("it"), at + pronoun.end("it")), words);
    }

    private static String small(String subject) {
        return subject.matches("(?:The|An?) .*") ? Casing.opening(subject) : subject;
    }

    /** What a sentence speaks of, or null. */
    @Nullable
    String subject(Passage sentence, int at) {
        Matcher subject = tongue.subject().matcher(sentence.text().substring(at));
        if (!subject.find()) {
            return null;
        }
        String first = subject.group("s").split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return tongue.dangling().contains(first) ? null : subject.group("s");
    }
}
