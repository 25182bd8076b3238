package revise.terminal.markdown;

/** A part of a formula, and what decides about spaces and brackets around it. */
record Term(Kind kind, String text) {
    enum Kind {
        /** A letter, a number, anything that stands for itself. */
        ATOM,
        /** A fraction written with a slash. */
        FRACTION,
        /** An operator between two operands, or a sign before one. */
        BINARY,
        /** An operator without spaces around it. */
        TIGHT,
        RELATION,
        /** A name or a large operator that stands before its operand. */
        FUNCTION,
        OPEN,
        CLOSE,
        PUNCTUATION,
        SPACE
    }

    static Term atom(String text) {
        return new Term(Kind.ATOM, text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Term with(String script) {
        Kind scripted = is(Kind.FRACTION) ? Kind.ATOM : kind;
        return new Term(scripted, (is(Kind.FRACTION) ? "(" + text + ")" : text) + script);
    }
}
