package revise.deck;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.TokenStreamLocation;

/** Says in the author's words why the YAML library gave up, and what to write instead. */
final class SyntaxAdvice {
    static final String UNKNOWN = "this cannot be read; check the quotes and the indentation here";

    private static final String RULE = "syntax";
    private static final String QUOTES = "put the text in quotes";

    private final Segment segment;

    private SyntaxAdvice(Segment segment) {
        this.segment = segment;
    }

    /**
     * Gives what the library's exception means.
     *
     * @param last where the last token began that the library gave
     */
    static BrokenYaml on(Throwable failure, Segment segment, TokenStreamLocation last) {
        Spot lastToken = last.getLineNr() < 1
                ? new Spot(segment.firstLine(), 1, segment.start())
                : new Spot(segment.line(last.getLineNr()), last.getColumnNr(), segment.offset(last.getCharOffset()));
        SyntaxAdvice advice = new SyntaxAdvice(segment);
        if (failure.getCause() instanceof MarkedYamlEngineException marked) {
            return advice.onMarked(marked, lastToken);
        }
        return advice.onToken(lastToken);
    }

    /** Says why a text cannot begin with one of the characters that YAML has a use for and decks have not. */
    static String onMark(char first) {
        String use = switch (first) {
            case '&' -> "& begins an anchor";
            case '*' -> "* begins an alias";
            default -> "! begins a tag";
        };
        return use + " in YAML, which revise does not use; " + QUOTES + " if it is meant as text";
    }

    /** The library's own exceptions have no place but the token that they came at. */
    private BrokenYaml onToken(Spot at) {
        char first = segment.at(at.offset);
        return switch (first) {
            case '&', '*', '!' -> at.broken("alias", onMark(first));
            case '{', '[' ->
                at.broken(RULE, "a key must be a text; " + QUOTES + " if it is meant to begin with " + first);
            default -> at.broken(RULE, UNKNOWN);
        };
    }

    private BrokenYaml onMarked(MarkedYamlEngineException failure, Spot last) {
        Spot at = spot(failure.getProblemMark(), last);
        Spot from = spot(failure.getContextMark(), at);
        String problem = failure.getProblem() == null ? "" : failure.getProblem();
        String context = failure.getContext() == null ? "" : failure.getContext();
        BrokenYaml scanned = onContext(context, problem, at, from);
        if (scanned != null) {
            return scanned;
        }
        // The library puts some problems where others have their context.
        String said = problem.isEmpty() ? context : problem;
        if (said.startsWith("mapping values are not allowed")) {
            String glued = keyWithoutSpace(after(last));
            return glued == null ? onColon(at, last) : last.broken(RULE, spaceAfter(glued));
        }
        if (said.startsWith("mapping keys are not allowed")) {
            return at.broken(RULE, "\"? \" cannot stand here; " + QUOTES);
        }
        if (said.startsWith("sequence entries are not allowed")) {
            return at.broken(
                    RULE, "\"- \" cannot follow on the same line; begin the list on the next line, or " + QUOTES);
        }
        if (said.startsWith("found character")) {
            return at.broken(RULE, onForbiddenFirst(at));
        }
        if (said.startsWith("expected <block end>")) {
            return onBlockEnd(said, at, last);
        }
        if (said.startsWith("expected ',' or")) {
            return onFlow(at, from);
        }
        if (said.startsWith("expected the node content")) {
            return at.broken(RULE, onMissingValue(at));
        }
        if (said.startsWith("expected '<document")) {
            return at.broken(
                    RULE, "this line is outside the rest; keys such as title and cards must begin in the same column");
        }
        return at.broken(RULE, UNKNOWN);
    }

    /** What the library was reading when it failed tells more than what it failed at. */
    private @Nullable BrokenYaml onContext(String context, String problem, Spot at, Spot from) {
        return switch (context) {
            case "while scanning a simple key" -> from.broken(RULE, onKey(from));
            case "while scanning a quoted scalar" ->
                from.broken(RULE, "the quotation mark that opens this text is never closed");
            case "while scanning a double-quoted scalar" ->
                at.broken(
                        RULE,
                        "this backslash begins no known sign in double quotes; write \\\\ for a backslash, or put the"
                                + " text in single quotes");
            case "while scanning an alias", "while scanning an anchor", "while scanning a tag" ->
                from.broken(RULE, "a text that begins with " + segment.at(from.offset) + " must be in quotes");
            case "while scanning a block scalar" -> onBlockText(problem, at, from);
            case "while scanning a directive" -> from.broken(RULE, "a line cannot begin with %; " + QUOTES);
            default -> problem.startsWith("found undefined tag handle") ? at.broken("alias", onMark('!')) : null;
        };
    }

    private BrokenYaml onBlockText(String problem, Spot at, Spot from) {
        if (problem.contains("leading empty lines")) {
            return at.broken(RULE, "the empty lines above are indented further than this text; empty them");
        }
        char sign = segment.at(from.offset);
        return from.broken(
                RULE,
                "after " + sign + " the text begins on the next line; a text that begins with " + sign
                        + " must be in quotes");
    }

    private BrokenYaml onColon(Spot colon, Spot last) {
        String before = withoutDashes(before(colon));
        boolean below = last.line < colon.line && last.column == colon.column - before.length();
        if (below && withoutDashes(before(last)).isEmpty()) {
            return last.broken(RULE, "there is no \": \" in this line; write \"key: text\"");
        }
        return colon.broken(RULE, onColon(before));
    }

    private static String onColon(String before) {
        if (isKey(before)) {
            return "\"" + before + "\" is indented further than the key above it; begin both in the same column";
        }
        return "a text with \": \" in it must be in quotes";
    }

    private static String withoutDashes(String text) {
        String rest = text.strip();
        while (rest.startsWith("- ") || rest.equals("-")) {
            rest = rest.substring(1).strip();
        }
        return rest;
    }

    /** Gives the key that a text begins with when the space behind its colon is missing, else null. */
    static @Nullable String keyWithoutSpace(String text) {
        int colon = text.indexOf(':');
        boolean glued = colon > 0 && colon + 1 < text.length() && text.charAt(colon + 1) > ' ';
        return glued && isKey(text.substring(0, colon)) ? text.substring(0, colon) : null;
    }

    static String spaceAfter(String key) {
        return "there must be a space after \"" + key + ":\"";
    }

    private static boolean isKey(String text) {
        return CardKey.of(text) != null || DeckKey.of(text) != null || PointKey.of(text) != null;
    }

    private String onKey(Spot start) {
        String glued = keyWithoutSpace(after(start));
        if (glued != null) {
            return spaceAfter(glued);
        }
        return "\"key: text\" is expected here; a text that goes on from the line above must be indented further";
    }

    private String onForbiddenFirst(Spot at) {
        char first = segment.at(at.offset);
        if (first != '\t') {
            return "a text that begins with " + first + " must be in quotes";
        }
        return before(at).isBlank()
                ? "a tab is used for indentation; use spaces"
                : "a tab stands before the text; use a space";
    }

    private BrokenYaml onBlockEnd(String problem, Spot at, Spot last) {
        String before = before(at).stripTrailing();
        if (before.isEmpty() && segment.at(at.offset) == '-') {
            return at.broken(
                    RULE,
                    "\"- \" fits no list above; begin it in the column of the list's other items, or write the key that"
                            + " it belongs to above it");
        }
        if (before.isEmpty() || before.equals("-") || problem.contains("block mapping start")) {
            return at.broken(
                    RULE,
                    "the indentation of this line fits no line above; begin it in the column of what it goes with");
        }
        if (segment.at(at.offset) == ',') {
            return at.broken(RULE, "a list on one line must be in brackets: [one, two]");
        }
        char end = before.charAt(before.length() - 1);
        char opening = segment.at(last.offset);
        if (opening == '&' || opening == '*' || opening == '!') {
            return last.broken("alias", onMark(opening));
        }
        if ((opening == '"' || opening == '\'') && last.line < at.line) {
            return last.broken(
                    RULE,
                    "the quotation mark that opens this text is closed only in line " + at.line + "; is one missing?");
        }
        if (end == '\'') {
            return at.broken(RULE, "text after the closing quotation mark; inside single quotes write '' for '");
        }
        if (end == '"') {
            return at.broken(RULE, "text after the closing quotation mark; inside double quotes write \\\" for \"");
        }
        if (end == ']' || end == '}') {
            return at.broken(
                    RULE, "text after the closing " + end + "; a text that begins with a bracket must be in quotes");
        }
        return at.broken(RULE, UNKNOWN);
    }

    private BrokenYaml onFlow(Spot at, Spot open) {
        char bracket = segment.at(open.offset);
        char closing = bracket == '{' ? '}' : ']';
        return open.broken(
                RULE,
                "what " + bracket + " opens here is not right in line " + at.line + ": a comma or " + closing
                        + " is missing; a text that begins with " + bracket + " must be in quotes");
    }

    private String onMissingValue(Spot at) {
        char sign = segment.at(at.offset);
        return switch (sign) {
            case ',', ']', '}' -> "a text cannot begin with " + sign + "; " + QUOTES;
            case '\0' -> "the file ends inside a list; its closing ] or } is missing";
            case '-' -> "\"- \" cannot stand inside brackets; a closing ] or } is missing before it";
            default -> UNKNOWN;
        };
    }

    private Spot spot(Optional<Mark> mark, Spot other) {
        if (mark.isEmpty()) {
            return other;
        }
        Mark at = mark.get();
        return new Spot(segment.line(at.getLine() + 1), at.getColumn() + 1, segment.offset(at.getIndex()));
    }

    /** What stands before a place on its line. */
    private String before(Spot spot) {
        int start = spot.offset;
        while (start > 0 && !isBreak(segment.at(start - 1))) {
            start--;
        }
        return segment.text().substring(start, Math.max(start, spot.offset));
    }

    /** What stands from a place to the end of its line. */
    private String after(Spot spot) {
        int end = spot.offset;
        while (end < segment.text().length() && !isBreak(segment.at(end))) {
            end++;
        }
        return segment.text().substring(spot.offset, end);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private record Spot(int line, int column, int offset) {
        BrokenYaml broken(String rule, String text) {
            return new BrokenYaml(line, column, rule, text);
        }
    }
}
