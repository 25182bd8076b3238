package revise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gives the lines of a paragraph without their markup. */
final class InlineReader {
    private final Formulas formulas;
    private final List<Passage> lines = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Span> bold = new ArrayList<>();
    private List<Span> italic = new ArrayList<>();
    private int line;

    private InlineReader(Formulas formulas, int line) {
        this.formulas = formulas;
        this.line = line;
    }

    /** The lines, none of them empty. */
    static List<Passage> lines(Node paragraph, int line, Formulas formulas) {
        InlineReader reader = new InlineReader(formulas, line);
        reader.children(paragraph);
        reader.endLine();
        return reader.lines;
    }

    /** The parser bounds how deep marks can be nested. */
    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                append(formulas.shown(withoutNotes(plain.getLiteral())));
            } else if (node instanceof Code code) {
                text.append('`').append(formulas.shown(code.getLiteral())).append('`');
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                endLine();
            } else if (!(node instanceof Image)) {
                int from = text.length();
                List<Span> own = node instanceof StrongEmphasis ? bold : node instanceof Emphasis ? italic : List.of();
                children(node);
                boolean sameLine = own == bold || own == italic;
                if (sameLine && from < text.length()) {
                    own.add(new Span(from, text.length()));
                }
            }
        }
    }

    /** A run of blanks is one blank. */
    private void append(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            boolean blank = Character.isWhitespace(literal.charAt(i)) || literal.charAt(i) == '\u00a0';
            boolean again = blank && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (!again) {
                text.append(blank ? ' ' : literal.charAt(i));
            }
        }
    }

    /** Marks of footnotes and of references say nothing in a card. */
    private static String withoutNotes(String literal) {
        return literal.replaceAll("\\[\\^?[\\d\\w]{1,4}](?!\\()", "");
    }

    private void endLine() {
        Passage passage = new Passage(text.toString(), line, List.of(), bold, italic).part(0, text.length());
        if (!passage.text().isEmpty()
                && !passage.text().toLowerCase(Locale.ROOT).startsWith("http")) {
            lines.add(passage);
        }
        line++;
        text = new StringBuilder();
        bold = new ArrayList<>();
        italic = new ArrayList<>();
    }
}
