package revise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of a paragraph that can stand alone, and gives them as they can. */
final class Standing {
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 42;
    private static final int LONGEST = 340;
    private static final Pattern SHAPE = Pattern.compile("^[\\p{Lu}\\d\"“„‘(`$].*[.!][\"”“’)]?$");
    private static final Pattern DATE_ONLY = Pattern.compile("(?:\\p{L}+ )?[\\p{L}\\d, ]*\\d{3,4}, |");
    private static final Pattern PERSON = Pattern.compile("\\b(?:he|she|him|his|er|ihm|ihn|seine[mnr]?)\\b");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\S* \\p{Lu}|(?<=[\\p{L},] )\\p{Lu}\\p{Ll}");
    private static final Pattern LABEL =
            Pattern.compile("^\\p{Lu}(?![^:]{0,60}\\b(?:is|are|was|were|has|have|had|can|may|must|will|does|do"
                    + "|\\p{L}+ed)\\b)[^.:,;?!]{2,60}: (?=\\p{Lu}\\p{Ll}*[ ,].{30})");
    private static final Pattern LINK = Pattern.compile("https?://|www\\.|\\w@\\w");

    private final Tongue tongue;
    private final Names names;

    /**
     * A sentence that says what it speaks of.
     *
     * @param whole as it stands in the notes
     * @param alone as it can stand alone
     */
    record Sentence(Passage whole, Passage alone) {}

    Standing(Tongue tongue, Names names) {
        this.tongue = tongue;
        this.names = names;
    }

    List<Sentence> of(List<Passage> paragraph) {
        List<Sentence> standing = new ArrayList<>();
        @Nullable String subject = null;
        for (Passage whole : paragraph) {
            Passage plain = withoutConnective(whole);
            int at = mainClause(plain.text());
            Passage resolved = names.resolved(plain, at, subject);
            Passage named = names.named(resolved == null ? plain : resolved);
            subject = resolved == null ? subject(named) : subject;
            if (isProse(whole.text()) && stands(named)) {
                standing.add(new Sentence(whole, named));
            }
        }
        return standing;
    }

    /** Behind an introduction with a thing in it, a pronoun may stand for that as well. */
    private @Nullable String subject(Passage sentence) {
        int at = mainClause(sentence.text());
        boolean certain = DATE_ONLY.matcher(sentence.text().substring(0, at)).matches();
        return certain ? names.subject(sentence, at) : null;
    }

    private Passage withoutConnective(Passage sentence) {
        Matcher connective = tongue.connective().matcher(sentence.text());
        if (!connective.find()) {
            return withoutLabel(sentence);
        }
        Passage rest = sentence.replaced(new Span(0, connective.end()), "");
        String text = Casing.capital(rest.text());
        return new Passage(text, rest.line(), rest.breaks(), rest.bold(), rest.italic());
    }

    /** A heading that runs into its text is none of the sentence. */
    private static Passage withoutLabel(Passage sentence) {
        Matcher label = LABEL.matcher(sentence.text());
        boolean term = sentence.bold().stream().anyMatch(span -> span.from() == 0);
        return label.find() && !term ? sentence.replaced(new Span(0, label.end()), "") : sentence;
    }

    /** Where the subject is to be looked for. */
    private int mainClause(String text) {
        Matcher introduction = tongue.introduction().matcher(text);
        return introduction.find() ? introduction.end() : 0;
    }

    private boolean isProse(String text) {
        int words = text.split("\\s+", -1).length;
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && text.length() <= LONGEST
                && SHAPE.matcher(text).matches()
                && !text.contains("{{")
                && !text.contains("}}")
                && !LINK.matcher(text).find()
                && !tongue.boilerplate().matcher(text).matches();
    }

    private boolean stands(Passage sentence) {
        String text = sentence.text();
        return isSubject(text)
                && isSubject(text.substring(mainClause(text)))
                && !tongue.pointing().matcher(text).find()
                && !meansSomebodyElse(text);
    }

    /** Whether a person is spoken of before anybody is named. */
    private static boolean meansSomebodyElse(String text) {
        Matcher person = PERSON.matcher(text);
        Matcher name = NAME.matcher(text);
        return person.find() && !(name.find() && name.start() < person.start());
    }

    private boolean isSubject(String clause) {
        Matcher word = Pattern.compile("[\\p{L}'’-]+").matcher(clause);
        if (!word.find()) {
            return false;
        }
        String first = word.group().replace('’', '\'').toLowerCase(Locale.ROOT);
        Matcher bare = tongue.bareSubject().matcher(clause);
        boolean nameless = bare.find() && tongue.contextNouns().contains(Objects.requireNonNull(bare.group("noun")));
        return !tongue.dangling().contains(first) && !nameless;
    }
}
