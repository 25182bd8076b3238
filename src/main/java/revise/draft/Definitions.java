package revise.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions that sentences and list items answer by their form: what something is, and what letters stand for. */
final class Definitions {
    private static final Pattern NO_TERM = Pattern.compile(
            "(?i).*\\b(?:to|for|by|with|that|from|as|which|who|whose|and|or|there"
                    + "|not|no|when|where|if|how|why|what|in|on|at|für|mit|dass|wenn|und|oder|nicht|im|bei|es|aus)\\b.*");
    private static final Pattern PAIR = Pattern.compile("^(?<term>[^:–=]{2,50}?)(?::| [–—=-]) ?(?<def>\\S.{7,240})$");
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?i:an?|the|any|every|each) [\\p{L}-]+(?: [\\p{L}-]+){0,2} (?:is|are|was|were|can|must|may"
                    + "|will|has|have|contains|consists)\\b");
    private static final Pattern FURTHER = Pattern.compile("(?<=\\p{Ll}{3})\\. (?=\\p{Lu}).*$");
    private static final Pattern LETTERS = Pattern.compile("\\((?<letters>\\p{Lu}{2,7})s?\\)");
    private static final int MOST_TERM_WORDS = 4;

    private final Tongue tongue;
    private final String notes;

    /** A question with its answer. */
    record Asked(String question, String answer) {}

    /** @param notes all of them, to tell names from words at the beginning of a sentence */
    Definitions(Tongue tongue, String notes) {
        this.tongue = tongue;
        this.notes = notes;
    }

    /** What a sentence defines, or null. */
    @Nullable
    Asked of(Passage sentence) {
        Matcher matcher = tongue.definition().matcher(sentence.text());
        if (!matcher.find()) {
            return null;
        }
        String article = matcher.group("art") == null ? "" : matcher.group("art");
        String term = matcher.group("term");
        String definition = matcher.group("def").strip();
        boolean bold = isMarked(sentence, matcher.start("term"), matcher.end("term"));
        boolean plain = !NO_TERM.matcher(term).matches()
                && term.split(" ", -1).length <= MOST_TERM_WORDS
                && tongue.definite().matcher(definition).matches();
        if (!(bold || plain) || tongue.vague().matcher(definition).matches() || isDangling(term)) {
            return null;
        }
        String small = article.isEmpty() ? Casing.term(term, bold, notes) : term;
        String question = tongue.whatIs(article, small, matcher.group("verb"), definition);
        return question == null ? null : new Asked(question, Casing.capital(definition));
    }

    /** What a list item of a term and its meaning defines, or null. */
    @Nullable
    Asked ofItem(Passage item) {
        Matcher pair = PAIR.matcher(item.text());
        if (!pair.matches()) {
            return null;
        }
        String term = pair.group("term").strip();
        String definition = FURTHER.matcher(pair.group("def").strip()).replaceFirst("");
        boolean marked = isMarked(item, 0, term.length());
        boolean sentence = SENTENCE.matcher(definition).find();
        boolean says = !sentence
                && tongue.definite().matcher(Casing.opening(definition)).matches();
        if (!marked
                || !says
                || tongue.vague().matcher(definition).matches()
                || NO_TERM.matcher(term).matches()) {
            return null;
        }
        return new Asked(tongue.whatIsMeant(Casing.term(term, true, notes)), Casing.capital(withoutEnd(definition)));
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean isDangling(String term) {
        return tongue.dangling().contains(term.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isMarked(Passage passage, int from, int to) {
        Span term = new Span(from, to);
        for (List<Span> spans : List.of(passage.bold(), passage.italic())) {
            for (Span span : spans) {
                int covered = Math.min(span.to(), term.to()) - Math.max(span.from(), term.from());
                if (covered * 10 >= (term.to() - term.from()) * 8) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What letters in brackets stand for, or null. */
    @Nullable
    Asked letters(Passage sentence) {
        Matcher matcher = LETTERS.matcher(sentence.text());
        while (matcher.find()) {
            String name = spelled(sentence.text().substring(0, matcher.start()).strip(), matcher.group("letters"));
            if (name != null) {
                return new Asked(tongue.standsFor(matcher.group("letters")), Casing.capital(name));
            }
        }
        return null;
    }

    /** The last words of a text that begin with some letters; small words need not count. */
    private static @Nullable String spelled(String before, String letters) {
        int at = before.length();
        int left = letters.length();
        while (left > 0 && at > 0) {
            int space = Math.max(before.lastIndexOf(' ', at - 1), before.lastIndexOf('-', at - 1));
            String word = before.substring(space + 1, at);
            boolean begins = !word.isEmpty() && Character.toUpperCase(word.charAt(0)) == letters.charAt(left - 1);
            if (begins) {
                left--;
            } else if (!word.matches("of|and|the|for|in|on|to|und|der|die|das|für|von")) {
                return null;
            }
            if (left == 0) {
                return before.substring(space + 1);
            }
            at = space;
        }
        return null;
    }
}
