package revise.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.grading.text.DateMention;
import revise.grading.text.Lexicon;
import revise.grading.text.Numbered;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.WordMatch;

/**
 * A term that a point declares: words, or a number, in one of several ways.
 *
 * @param source as its author wrote it
 */
record Term(String source, List<Alternative> alternatives) {
    /** Between the words of a phrase there may stand so many others. */
    private static final int PHRASE_SLACK = 3;

    /** More of them prove nothing more, and rules that compare them with each other would take long. */
    private static final int MOST_HITS = 100;

    /** One way to say it: words that stand near each other. */
    record Alternative(List<Wanted> words) {}

    /** A word, or with {@code prefix} the beginning of one. */
    record Wanted(Token token, boolean prefix) {}

    /**
     * Where an answer has the term.
     *
     * @param tokens the places of its words
     */
    record Hit(List<Integer> tokens) {}

    /** The term for a reader: its first way, and whether there are others. */
    String shown() {
        int bar = source.indexOf('|');
        String first = (bar < 0 ? source : source.substring(0, bar)).replace("*", "");
        return Evidence.quoted(first) + (bar < 0 ? "" : " or the like");
    }

    /** Reads a term: a|b are alternatives, a star at the end of a word stands for any ending. */
    static Term of(String source, Lexicon lexicon) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String way : source.split("\\|", -1)) {
            List<Wanted> words = words(way, lexicon);
            if (!words.isEmpty()) {
                alternatives.add(new Alternative(words));
            }
        }
        return new Term(source, alternatives);
    }

    /** A term for a single word as it stands in a text. */
    static Term of(Token word) {
        return new Term(word.text(), List.of(new Alternative(List.of(new Wanted(word, false)))));
    }

    private static List<Wanted> words(String way, Lexicon lexicon) {
        List<Token> tokens = Statement.tokens(way, lexicon);
        List<Wanted> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.SIGN) {
                boolean prefix =
                        i + 1 < tokens.size() && tokens.get(i + 1).text().equals("*");
                words.add(new Wanted(tokens.get(i), prefix));
            }
        }
        return words;
    }

    /** Where the answer has the term and did not take it back; where it has it very often, the first of them. */
    List<Hit> hits(TypedAnswer answer, Set<String> known) {
        List<Hit> hits = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (alternative.words().size() == 1) {
                singles(alternative.words().get(0), answer, known, hits);
            } else {
                phrases(alternative, answer.statement(), known, hits);
            }
        }
        return hits;
    }

    private static void singles(Wanted wanted, TypedAnswer answer, Set<String> known, List<Hit> hits) {
        Statement statement = answer.statement();
        for (int i = 0; i < statement.size(); i++) {
            if (hits.size() < MOST_HITS && !statement.isWithdrawn(i) && matches(wanted, statement.token(i), known)) {
                hits.add(new Hit(List.of(i)));
            }
        }
        if (hits.isEmpty() && wanted.token().isNumber() && !wanted.prefix()) {
            numbers(wanted.token(), answer, hits);
        }
    }

    /** A year may be written in two digits, and any number in words or with other separators. */
    private static void numbers(Token number, TypedAnswer answer, List<Hit> hits) {
        for (DateMention date : answer.dates()) {
            if (hits.size() < MOST_HITS
                    && Numbered.isYear(date, number)
                    && !answer.statement().isWithdrawn(date.first())) {
                hits.add(new Hit(List.of(date.last())));
            }
        }
        answer.quantities().stream()
                .filter(quantity -> Numbered.isValue(quantity, number))
                .filter(quantity -> !answer.statement().isWithdrawn(quantity.first()))
                .limit(MOST_HITS)
                .forEach(quantity -> hits.add(new Hit(List.of(quantity.first()))));
    }

    private static void phrases(Alternative phrase, Statement statement, Set<String> known, List<Hit> hits) {
        List<Wanted> words = phrase.words();
        for (int i = 0; i < statement.size(); i++) {
            if (hits.size() < MOST_HITS && matchesAny(words, statement.token(i), known)) {
                List<Integer> places = from(i, words, statement, known);
                if (places.size() == words.size()) {
                    hits.add(new Hit(places));
                }
            }
        }
    }

    private static boolean matchesAny(List<Wanted> words, Token token, Set<String> known) {
        for (Wanted word : words) {
            if (matches(word, token, known)) {
                return true;
            }
        }
        return false;
    }

    /** The places of the words, in any order, from a token on and near it. */
    private static List<Integer> from(int start, List<Wanted> words, Statement statement, Set<String> known) {
        List<Wanted> missing = new ArrayList<>(words);
        List<Integer> places = new ArrayList<>();
        int passed = 0;
        for (int i = start; i < statement.size() && passed < words.size() + PHRASE_SLACK; i++) {
            Token token = statement.token(i);
            if (statement.sentence(i) != statement.sentence(start) || statement.isWithdrawn(i)) {
                break;
            }
            for (Wanted word : missing) {
                if (matches(word, token, known)) {
                    places.add(i);
                    missing.remove(word);
                    break;
                }
            }
            passed += token.kind() == Token.Kind.SIGN ? 0 : 1;
            if (missing.isEmpty()) {
                break;
            }
        }
        return places;
    }

    private static boolean matches(Wanted wanted, Token token, Set<String> known) {
        return wanted.prefix()
                ? WordMatch.begins(wanted.token().text(), token, known)
                : WordMatch.is(wanted.token(), token, known);
    }
}
