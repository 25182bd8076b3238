package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import revise.terminal.markdown.Maths.NotShown;
import revise.terminal.markdown.Term.Kind;

/** Reads TeX maths. */
final class MathsParser {
    static final int DEEPEST = 16;
    private static final char END = 0;

    private final String tex;
    private final MathsMacros macros = new MathsMacros(this);
    private int at;
    private int depth;
    private int fences;

    MathsParser(String tex) {
        this.tex = tex;
    }

    String parse() throws NotShown {
        List<Term> terms = terms(END);
        return Terms.join(terms, false);
    }

    /** What stands before a closing character, which is read as well. */
    List<Term> terms(char stop) throws NotShown {
        if (++depth > DEEPEST) {
            throw new NotShown("too deep");
        }
        int outer = fences;
        fences = 0;
        List<Term> terms = new ArrayList<>();
        while (!isStop(stop)) {
            term(terms);
        }
        if (fences != 0) {
            throw new NotShown("\\left without \\right");
        }
        fences = outer;
        depth--;
        return terms;
    }

    private boolean isStop(char stop) throws NotShown {
        skipSpaces();
        if (at == tex.length()) {
            if (stop != END) {
                throw new NotShown("not closed");
            }
            return true;
        }
        boolean found = stop != END && fences == 0 && tex.charAt(at) == stop;
        at += found ? 1 : 0;
        return found;
    }

    private void term(List<Term> terms) throws NotShown {
        char c = tex.charAt(at);
        if (c == '^' || c == '_') {
            at++;
            List<Term> script = argument();
            script(terms, c == '^' ? Scripts.above(script) : Scripts.below(script));
        } else if (c == '\'') {
            script(terms, primes());
        } else {
            token(terms);
        }
    }

    /** Adds an index to the last term, or to nothing if there is none that could have one. */
    private static void script(List<Term> terms, String script) {
        int last = terms.size() - 1;
        boolean none = last < 0
                || switch (terms.get(last).kind()) {
                    case BINARY, RELATION, TIGHT, OPEN, PUNCTUATION, SPACE -> true;
                    default -> false;
                };
        if (none) {
            terms.add(Term.atom(script));
        } else {
            terms.set(last, terms.get(last).with(script));
        }
    }

    private String primes() {
        int from = at;
        while (at < tex.length() && tex.charAt(at) == '\'') {
            at++;
        }
        return switch (at - from) {
            case 2 -> "″";
            case 3 -> "‴";
            default -> "′".repeat(at - from);
        };
    }

    /** One token, a group being one. */
    private void token(List<Term> terms) throws NotShown {
        char c = tex.charAt(at);
        if (c == '\\') {
            at++;
            macros.read(name(), terms);
        } else if (c == '{') {
            at++;
            terms.add(group(terms('}')));
        } else if (Ascii.isDigit(c)) {
            terms.add(Term.atom(number()));
        } else {
            terms.add(character());
        }
    }

    /** What braces hold; an operator or a comma within them stands for itself. */
    static Term group(List<Term> terms) {
        boolean one = terms.size() == 1
                && (terms.get(0).is(Kind.FRACTION) || terms.get(0).is(Kind.FUNCTION));
        return one ? terms.get(0) : Term.atom(Terms.join(terms, true));
    }

    /** Whether the colon that was just read is that of a ratio, typed without spaces. */
    private boolean isTight() {
        boolean spaceAhead = at < tex.length() && tex.charAt(at) == ' ';
        return at > 1 && at < tex.length() && tex.charAt(at - 2) != ' ' && !spaceAhead;
    }

    private String number() {
        int from = at;
        while (isDigit(at) || (at < tex.length() && ".,".indexOf(tex.charAt(at)) >= 0 && isDigit(at + 1))) {
            at++;
        }
        return tex.substring(from, at);
    }

    private boolean isDigit(int index) {
        return index < tex.length() && Ascii.isDigit(tex.charAt(index));
    }

    private Term character() throws NotShown {
        int c = tex.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '}', '&', '#', '$', '"', '`' -> throw new NotShown("a lone " + (char) c);
            case '(', '[' -> new Term(Kind.OPEN, Character.toString(c));
            case ')', ']', '!' -> new Term(Kind.CLOSE, Character.toString(c));
            case '-' -> new Term(Kind.BINARY, "−");
            case '+', '*' -> new Term(Kind.BINARY, Character.toString(c));
            case '/' -> new Term(Kind.TIGHT, "/");
            case '=', '<', '>' -> new Term(Kind.RELATION, Character.toString(c));
            case ':' -> isTight() ? new Term(Kind.TIGHT, ":") : new Term(Kind.PUNCTUATION, ":");
            case ',', ';' -> new Term(Kind.PUNCTUATION, Character.toString(c));
            case '~' -> new Term(Kind.SPACE, "");
            default -> MathsSymbols.ofText(Character.toString(c));
        };
    }

    /** The name of a command behind its backslash: letters, or one other character. */
    private String name() throws NotShown {
        int from = at;
        while (at < tex.length() && Ascii.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from) {
            if (at == tex.length()) {
                throw new NotShown("a lone backslash");
            }
            at++;
        }
        return tex.substring(from, at);
    }

    /** What a command or an index applies to: a group or one token. */
    List<Term> argument() throws NotShown {
        skipSpaces();
        if (at == tex.length()) {
            throw new NotShown("nothing to apply to");
        }
        if (tex.charAt(at) == '{') {
            at++;
            return terms('}');
        }
        if (++depth > DEEPEST) {
            throw new NotShown("too deep");
        }
        List<Term> one = new ArrayList<>();
        if (isDigit(at)) {
            one.add(Term.atom(tex.substring(at, ++at)));
        } else if (tex.charAt(at) == '\'' || tex.charAt(at) == '^' || tex.charAt(at) == '_') {
            throw new NotShown("an index of nothing");
        } else {
            token(one);
        }
        depth--;
        return one;
    }

    /** What stands in square brackets, or nothing. */
    List<Term> option() throws NotShown {
        skipSpaces();
        if (at < tex.length() && tex.charAt(at) == '[') {
            at++;
            return terms(']');
        }
        return List.of();
    }

    /** Words in braces, as typed. */
    String words() throws NotShown {
        skipSpaces();
        int end = tex.indexOf('}', at);
        if (end < 0 || tex.charAt(at) != '{') {
            throw new NotShown("words without braces");
        }
        String words = tex.substring(at + 1, end);
        if (words.indexOf('\\') >= 0 || words.indexOf('{') >= 0 || words.indexOf('$') >= 0) {
            throw new NotShown("commands within words");
        }
        at = end + 1;
        return words;
    }

    /** Notes that a bracket was opened, or closed, that knows its partner. */
    void fence(int change) throws NotShown {
        fences += change;
        if (fences < 0) {
            throw new NotShown("\\right without \\left");
        }
    }

    /** The bracket behind {@code \left} and the like; empty for none. */
    String bracket() throws NotShown {
        skipSpaces();
        if (at == tex.length()) {
            throw new NotShown("no bracket");
        }
        char c = tex.charAt(at++);
        if (c == '\\') {
            String name = name();
            String text = name.equals("{") || name.equals("}") ? name : MathsSymbols.bracket(name);
            if (text == null) {
                throw new NotShown("no bracket");
            }
            return text;
        }
        if ("()[]|/<>.".indexOf(c) < 0) {
            throw new NotShown("no bracket");
        }
        return c == '.' ? "" : String.valueOf(c);
    }

    private void skipSpaces() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }
}
