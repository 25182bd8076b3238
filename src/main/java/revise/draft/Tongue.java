package revise.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a language has for those who draft cards: its small words, and the wordings in which knowledge stands. */
interface Tongue {
    /** Matches nothing: for what a language does not have, or what nobody has told of it. */
    Pattern NEVER = Pattern.compile("(?!)");

    Locale locale();

    /** Words before a dot that ends no sentence, in lower case. */
    Set<String> abbreviations();

    /** What only joins a sentence to the one before, with its comma. */
    Pattern connective();

    /** Words, in lower case, with which a subject begins that is told elsewhere. */
    Set<String> dangling();

    /** Words anywhere in a sentence that point out of it. */
    Pattern pointing();

    /** Openings of sentences that speak of the text and not of its subject. */
    Pattern boilerplate();

    /** Openings behind which the subject stands after a comma. */
    Pattern introduction();

    /** A subject without a name, its noun in the group {@code noun}. */
    Pattern bareSubject();

    /** Nouns that mean nothing without what was said before. */
    Set<String> contextNouns();

    /** A full name that ends, or begins, with such a noun in the group {@code noun}. */
    Pattern fullName();

    /** A mention of such a noun, in the group {@code noun}, that may stand for a full name. */
    Pattern mention();

    /** A pronoun, in the group {@code it}, as a subject. */
    Pattern pronounSubject();

    /** What a sentence speaks of, in the group {@code s}, at its beginning. */
    Pattern subject();

    /** Whether a subject may be what a pronoun stands for. */
    boolean agrees(String pronoun, String subject);

    /** Sections that hold nothing to be learned, as a pattern for their whole heading. */
    Pattern skippedHeading();

    /** Headings that say nothing by themselves. */
    Pattern emptyHeading();

    List<Rule> gaps();

    /** A definition, with the groups {@code art}, {@code term}, {@code verb} and {@code def}. */
    Pattern definition();

    /** What a definition must begin with where its term is not marked. */
    Pattern definite();

    /** Beginnings of definitions that say nothing. */
    Pattern vague();

    /** The question for a definition, or null. */
    @Nullable
    String whatIs(String article, String term, String verb, String definition);

    String standsFor(String letters);

    /** The question for a list below a text that ends with a colon. */
    String listed(String lead, int items);

    /** The question for what stands under a heading. */
    String underHeading(String heading);

    /** Whether a heading is a question, or says what the sentences under it tell. */
    boolean asksByItself(String heading);

    /** The question for a term that stands without an article. */
    String whatIsMeant(String term);

    /** Whether a list is in an order that is to be known. */
    Pattern sequence();

    /** The question for such a list. */
    String inOrder(String what);

    /** Words, in lower case, that are capitalised and no names. */
    Set<String> noNames();
}
