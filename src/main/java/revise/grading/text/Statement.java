package revise.grading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A text as it is read for marking: its tokens, the sentences and clauses they stand in, and which are denied or taken
 * back. Immutable.
 */
public final class Statement {
    private static final Set<String> GIVING = Set.of("give", "gives", "gave", "given", "giving");

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final int[] sentences;
    private final int[] clauses;
    private final int[] groups;
    private final BitSet negated;
    private final BitSet withdrawn;

    private Statement(String text, Lexicon lexicon, List<Token> tokens, Clauses clauses) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.sentences = clauses.sentences();
        this.clauses = clauses.clauses();
        this.groups = Groups.of(tokens, sentences, this.clauses, lexicon);
        this.negated = Negations.in(tokens, this.clauses, this.sentences, lexicon);
        this.withdrawn = Corrections.in(tokens, this.clauses, this.sentences, lexicon);
    }

    /** Reads a text of any length. */
    public static Statement of(String text, Lexicon lexicon) {
        String prepared = Prepared.of(text);
        List<Token> tokens = List.copyOf(Tokenizer.tokens(prepared, lexicon.stemmer()));
        return new Statement(prepared, lexicon, tokens, Clauses.of(tokens, lexicon));
    }

    /** The tokens of a text of which nothing else is of interest. */
    public static List<Token> tokens(String text, Lexicon lexicon) {
        return Tokenizer.tokens(Prepared.of(text), lexicon.stemmer());
    }

    /** The text, in one Unicode form. */
    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The sentence that a token stands in, counted from 0. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** The clause that a token stands in, counted from 0 through all sentences. */
    public int clause(int token) {
        return clauses[token];
    }

    /** The clause, joined with a date that stands beside it: the two of "Rapallo, 1922" belong together. */
    public int group(int token) {
        return groups[token];
    }

    /** How many clauses there are. */
    public int clauseCount() {
        return tokens.isEmpty() ? 0 : clauses[clauses.length - 1] + 1;
    }

    /** Whether a token is denied by a "not" or the like. */
    public boolean isNegated(int token) {
        return negated.get(token);
    }

    /** Whether anything is denied. */
    public boolean hasNegation() {
        return !negated.isEmpty() || tokens.stream().anyMatch(lexicon::denies);
    }

    /** Whether a word ends or undoes what it stands with; "in the end" does not. */
    public boolean isTurning(int token) {
        boolean inTheEnd = tokens.get(token).text().equals("end")
                && token > 1
                && tokens.get(token - 1).text().equals("the")
                && (tokens.get(token - 2).text().equals("in")
                        || tokens.get(token - 2).text().equals("at"));
        boolean givesUp = token + 1 < tokens.size()
                && tokens.get(token + 1).text().equals("up")
                && GIVING.contains(tokens.get(token).text());
        return givesUp || (lexicon.turns(tokens.get(token)) && !inTheEnd);
    }

    /** Whether anything is denied, ended or undone, by other words than those with the given stems. */
    public boolean isTurned(Set<String> stems) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isTurning(i) && !stems.contains(tokens.get(i).stem())) {
                return true;
            }
        }
        return hasNegation();
    }

    /** Whether something is denied and something else said instead: not this but that. */
    public boolean isContrast() {
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (negated.get(i - 1) && (word.equals("but") || word.equals("sondern"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token was taken back, as in "1935, no, 1934". */
    public boolean isWithdrawn(int token) {
        return withdrawn.get(token);
    }

    /** Whether a token carries knowledge: a number, or a word that is no small one. */
    public boolean isContent(int token) {
        Token at = tokens.get(token);
        // The I of World War I, the A of blood group A: a capital that does not begin a sentence.
        boolean letter =
                at.capital() && at.text().length() == 1 && token > 0 && sentences[token - 1] == sentences[token];
        return at.isNumber() || (at.isWord() && (letter || !lexicon.isSmall(at.text())));
    }

    /** Whether a token is a word or sign between two things of which one is meant: or, /. */
    public boolean isOr(int token) {
        Token at = tokens.get(token);
        return isSlash(token) || (at.isWord() && lexicon.isOr(at.text()));
    }

    /** A slash between words, but not that of "w/". */
    private boolean isSlash(int token) {
        return tokens.get(token).isSign('/')
                && token > 0
                && tokens.get(token - 1).text().length() > 1;
    }

    /** Whether a token is a sign with a space before it, as between the items of a list. */
    public boolean isSpacedSign(int token) {
        Token at = tokens.get(token);
        return at.kind() == Token.Kind.SIGN && at.spaced();
    }

    /** Whether a word takes back what was said before it. */
    public boolean isCorrection(int token) {
        return lexicon.isCorrection(tokens.get(token).text());
    }

    /** Whether nothing else of substance stands in the clause of some tokens. */
    public boolean isAlone(int first, int last) {
        int clause = clauses[first];
        for (int i = first - 1; i >= 0 && clauses[i] == clause; i--) {
            if (isContent(i) || isBreak(i)) {
                return false;
            }
        }
        for (int i = last + 1; i < tokens.size() && clauses[i] == clause; i++) {
            if (isContent(i) || isBreak(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token begins a clause that tells more of the one before: which, because. */
    public boolean isBreak(int token) {
        return lexicon.isBreak(tokens.get(token).text());
    }

    /** Whether several things are said with a "maybe" or a question mark, as by someone who does not know. */
    public boolean isGuessed() {
        int guesses = 0;
        for (Token token : tokens) {
            guesses += token.isSign('?') || lexicon.isGuess(token.text()) ? 1 : 0;
        }
        return guesses > 1;
    }

    /** Whether a token joins two things, as "and" does. */
    public boolean isJoining(int token) {
        return lexicon.isJoining(tokens.get(token).text());
    }

    /** The places of the tokens that carry knowledge. */
    public List<Integer> content() {
        List<Integer> content = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(i)) {
                content.add(i);
            }
        }
        return content;
    }

    /** The words as typed from one token to another, both included. */
    public String quote(int first, int last) {
        return text.substring(tokens.get(first).from(), tokens.get(last).to());
    }

    /** The folded words with one space between two, small ones left out unless there are no others. */
    public String key() {
        StringBuilder content = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token at = tokens.get(i);
            if (at.kind() != Token.Kind.SIGN) {
                all.append(all.isEmpty() ? "" : " ").append(at.text());
            }
            if (isContent(i) || lexicon.isBy(at)) {
                content.append(content.isEmpty() ? "" : " ").append(at.text());
            }
        }
        return content.isEmpty() ? all.toString() : content.toString();
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
