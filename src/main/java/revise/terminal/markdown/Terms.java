package revise.terminal.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.terminal.markdown.Term.Kind;
import revise.terminal.text.Columns;

/** Puts the parts of a formula together. */
final class Terms {
    private Terms() {}

    /**
     * The parts as one text.
     *
     * @param compact without spaces around operators, as in an index
     */
    static String join(List<Term> terms, boolean compact) {
        StringBuilder out = new StringBuilder();
        Term before = null;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Term after = i + 1 < terms.size() ? terms.get(i + 1) : null;
            boolean sign = term.is(Kind.BINARY) && !isOperand(before);
            if (spaceBefore(before, term, sign, compact)) {
                space(out);
            }
            boolean bracketed = term.is(Kind.FRACTION) && (touches(before) || touchesNext(after));
            out.append(bracketed ? "(" + term.text() + ")" : term.text());
            if (spaceAfter(term, after, sign, compact)) {
                space(out);
            }
            before = term;
        }
        return out.toString().strip();
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean spaceBefore(@Nullable Term before, Term term, boolean sign, boolean compact) {
        return switch (term.kind()) {
            case SPACE -> true;
            case BINARY -> !compact && !sign;
            case RELATION -> !compact;
            case FUNCTION -> isOperand(before) || (before != null && before.is(Kind.FUNCTION));
            default -> false;
        };
    }

    private static boolean spaceAfter(Term term, @Nullable Term after, boolean sign, boolean compact) {
        return switch (term.kind()) {
            case BINARY -> !compact && !sign;
            case RELATION -> !compact;
            case PUNCTUATION -> !compact && after != null;
            case FUNCTION -> after != null && (after.is(Kind.ATOM) || after.is(Kind.FRACTION) || after.is(Kind.BINARY));
            default -> false;
        };
    }

    private static boolean isOperand(@Nullable Term term) {
        return term != null && (term.is(Kind.ATOM) || term.is(Kind.CLOSE) || term.is(Kind.FRACTION));
    }

    /** Whether a fraction behind it would be read together with it. */
    private static boolean touches(@Nullable Term before) {
        return isOperand(before) || (before != null && (before.is(Kind.TIGHT) || before.is(Kind.FUNCTION)));
    }

    private static boolean touchesNext(@Nullable Term after) {
        return after != null
                && switch (after.kind()) {
                    case ATOM, FRACTION, OPEN, FUNCTION, TIGHT -> true;
                    case CLOSE -> after.text().startsWith("!");
                    default -> false;
                };
    }

    /** A fraction: a sign of its own if there is one, else with a slash and as few brackets as can be. */
    static Term fraction(List<Term> over, List<Term> under) {
        String numerator = join(over, true);
        String denominator = join(under, true);
        String vulgar = MathsSymbols.vulgar(numerator + "/" + denominator);
        if (vulgar != null) {
            return Term.atom(vulgar);
        }
        String above = isSum(over) ? "(" + numerator + ")" : numerator;
        boolean single = isBracketed(under)
                || isDifferential(under)
                || (under.size() == 1 && under.get(0).is(Kind.ATOM));
        return new Term(Kind.FRACTION, above + "/" + (single ? denominator : "(" + denominator + ")"));
    }

    /** Whether it is what something is derived by. */
    private static boolean isDifferential(List<Term> terms) {
        return terms.size() == 2
                && (terms.get(0).text().equals("d") || terms.get(0).text().equals("∂"))
                && terms.get(1).is(Kind.ATOM);
    }

    /** A root: without brackets over a number or one character. */
    static String root(String sign, List<Term> under) {
        String text = join(under, true);
        boolean bare = isBracketed(under) || isNumber(text) || isOneCharacter(text);
        return sign + (bare ? text : "(" + text + ")");
    }

    static boolean isOneCharacter(String text) {
        return !text.isEmpty() && Columns.clusterEnd(text, 0) == text.length();
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether something in it binds less than a slash does. */
    private static boolean isSum(List<Term> terms) {
        int depth = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            depth += term.is(Kind.OPEN) ? 1 : term.is(Kind.CLOSE) && depth > 0 ? -1 : 0;
            boolean weak = switch (term.kind()) {
                case BINARY -> i > 0;
                case FUNCTION -> terms.size() > 1;
                case RELATION, PUNCTUATION, SPACE, FRACTION, TIGHT -> true;
                default -> false;
            };
            if (weak && depth == 0) {
                return true;
            }
        }
        return terms.isEmpty();
    }

    /** Whether one pair of brackets holds it all. */
    private static boolean isBracketed(List<Term> terms) {
        int depth = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            depth += term.is(Kind.OPEN) ? 1 : term.is(Kind.CLOSE) ? -1 : 0;
            if (depth <= 0 && i < terms.size() - 1) {
                return false;
            }
        }
        return terms.size() > 2
                && depth == 0
                && terms.get(terms.size() - 1).text().length() == 1;
    }
}
