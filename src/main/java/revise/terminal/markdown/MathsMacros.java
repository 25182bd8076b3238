package revise.terminal.markdown;

import java.util.List;
import revise.terminal.markdown.Maths.NotShown;
import revise.terminal.markdown.Term.Kind;

/** What the commands of TeX maths stand for. */
final class MathsMacros {
    private static final String ARROW = "\u20D7";

    private final MathsParser parser;

    MathsMacros(MathsParser parser) {
        this.parser = parser;
    }

    /** Adds what a command gives to the terms before it. */
    void read(String name, List<Term> terms) throws NotShown {
        Term symbol = MathsSymbols.of(name);
        if (symbol != null) {
            terms.add(symbol);
            return;
        }
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> terms.add(Terms.fraction(parser.argument(), parser.argument()));
            case "binom", "dbinom", "tbinom" -> terms.add(Term.atom("C(" + one() + "," + one() + ")"));
            case "sqrt" -> terms.add(Term.atom(root()));
            case "text", "textrm", "textbf", "textit", "mbox" -> terms.add(Term.atom(parser.words()));
            case "ce" -> terms.add(Term.atom(Chemistry.show(parser.words())));
            case "mathrm", "mathbf", "mathit", "mathsf", "boldsymbol" ->
                terms.add(MathsParser.group(parser.argument()));
            case "operatorname" -> terms.add(new Term(Kind.FUNCTION, one()));
            case "mathbb" -> terms.add(Term.atom(MathsSymbols.doubleStruck(one())));
            case "mathcal" -> terms.add(Term.atom(MathsSymbols.script(one())));
            case "limits", "nolimits", "displaystyle", "textstyle", "!" -> {
                // These only say how large something is, or where.
            }
            case "not" -> terms.add(negated());
            default -> fenceOrAccent(name, terms);
        }
    }

    private void fenceOrAccent(String name, List<Term> terms) throws NotShown {
        switch (name) {
            case "left", "bigl", "Bigl", "biggl", "Biggl" -> {
                parser.fence(name.equals("left") ? 1 : 0);
                bracket(Kind.OPEN, terms);
            }
            case "right", "bigr", "Bigr", "biggr", "Biggr" -> {
                bracket(Kind.CLOSE, terms);
                parser.fence(name.equals("right") ? -1 : 0);
            }
            case "big", "Big", "bigg", "Bigg" -> terms.add(MathsSymbols.ofText(parser.bracket()));
            case "vec", "overrightarrow" -> terms.add(Term.atom(one() + ARROW));
            case "hat", "widehat" -> terms.add(Term.atom(accent("\u0302")));
            case "tilde", "widetilde" -> terms.add(Term.atom(accent("\u0303")));
            case "dot" -> terms.add(Term.atom(accent("\u0307")));
            case "ddot" -> terms.add(Term.atom(accent("\u0308")));
            case "bar" -> terms.add(Term.atom(lined("\u0304")));
            case "overline" -> terms.add(Term.atom(lined("\u0305")));
            case "underline" -> terms.add(Term.atom(lined("\u0332")));
            default -> throw new NotShown("\\" + name);
        }
    }

    private void bracket(Kind kind, List<Term> terms) throws NotShown {
        String text = parser.bracket();
        if (!text.isEmpty()) {
            terms.add(new Term(kind, text));
        }
    }

    private String one() throws NotShown {
        String text = Terms.join(parser.argument(), true);
        if (text.isEmpty()) {
            throw new NotShown("nothing to apply to");
        }
        return text;
    }

    private String root() throws NotShown {
        String degree = Terms.join(parser.option(), true);
        String sign = switch (degree) {
            case "", "2" -> "√";
            case "3" -> "∛";
            case "4" -> "∜";
            default -> {
                String above = Scripts.above(degree);
                if (above == null) {
                    throw new NotShown("a root of a degree that cannot be raised");
                }
                yield above + "√";
            }
        };
        return Terms.root(sign, parser.argument());
    }

    /** Over a single character only: over several an accent would stand on the last. */
    private String accent(String mark) throws NotShown {
        String text = one();
        if (!Terms.isOneCharacter(text)) {
            throw new NotShown("an accent over several characters");
        }
        return text + mark;
    }

    /** A line over or under every character. */
    private String lined(String mark) throws NotShown {
        StringBuilder out = new StringBuilder();
        one().codePoints().forEach(c -> out.appendCodePoint(c).append(mark));
        return out.toString();
    }

    private Term negated() throws NotShown {
        String text = one();
        String negated = MathsSymbols.negated(text);
        if (negated == null) {
            throw new NotShown("no sign for not " + text);
        }
        return new Term(Kind.RELATION, negated);
    }
}
