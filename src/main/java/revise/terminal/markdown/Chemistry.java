package revise.terminal.markdown;

import revise.terminal.markdown.Maths.NotShown;

/** Shows simple formulas of chemistry: {@code 2H2 + O2 -> 2H2O}, {@code SO4^2-}. */
final class Chemistry {
    private static final String OTHERS = "()[]+-=.,*/";

    private final String formula;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Chemistry(String formula) {
        this.formula = formula;
    }

    static String show(String formula) throws NotShown {
        return new Chemistry(formula).run();
    }

    private String run() throws NotShown {
        while (at < formula.length()) {
            if (!arrow("<=>", "⇌") && !arrow("<->", "↔") && !arrow("->", "→") && !arrow("<-", "←")) {
                part();
            }
        }
        return out.toString().strip();
    }

    private boolean arrow(String typed, String shown) throws NotShown {
        if (!formula.startsWith(typed, at)) {
            return false;
        }
        at += typed.length();
        if (formula.startsWith("[", at)) {
            throw new NotShown("words over an arrow");
        }
        out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ")
                .append(shown);
        out.append(at < formula.length() && formula.charAt(at) != ' ' ? " " : "");
        return true;
    }

    private void part() throws NotShown {
        char c = formula.charAt(at);
        boolean bound = at > 0 && isBound(formula.charAt(at - 1));
        if (c == '^') {
            at++;
            raise();
        } else if (c == '_') {
            at++;
            out.append(Scripts.lowered(digits()));
        } else if (Ascii.isDigit(c)) {
            String digits = digits();
            out.append(bound ? Scripts.lowered(digits) : digits);
        } else if ((c == '+' || c == '-') && bound && endsAt(at + 1)) {
            at++;
            out.append(c == '+' ? '⁺' : '⁻');
        } else if (Ascii.isLetter(c) || c == ' ' || OTHERS.indexOf(c) >= 0) {
            at++;
            boolean dot = c == '*' || (c == '.' && !endsAt(at));
            out.append(dot ? '·' : c);
        } else {
            throw new NotShown("chemistry with " + c);
        }
    }

    /** A charge. */
    private void raise() throws NotShown {
        int from = at;
        while (at < formula.length() && "0123456789+-".indexOf(formula.charAt(at)) >= 0) {
            at++;
        }
        String raised = Scripts.above(formula.substring(from, at));
        if (raised == null || from == at) {
            throw new NotShown("a charge without a number or a sign");
        }
        out.append(raised);
    }

    private String digits() throws NotShown {
        int from = at;
        at = Ascii.digitsEnd(formula, at);
        if (from == at) {
            throw new NotShown("an index without a number");
        }
        return formula.substring(from, at);
    }

    private boolean endsAt(int index) {
        return index == formula.length() || " )]".indexOf(formula.charAt(index)) >= 0;
    }

    /** Whether a number behind it says how many of it there are. */
    private static boolean isBound(char before) {
        return Ascii.isLetter(before) || Ascii.isDigit(before) || before == ')' || before == ']';
    }
}
