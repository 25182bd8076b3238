package revise.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.deck.ClozeText.Gap;
import revise.deck.ClozeText.Part;
import revise.deck.ClozeText.Plain;

/** Finds the gaps in a text. Braces inside a gap must be balanced, as they are in formulas. */
final class ClozeReader {
    private static final String OPEN = "{{";
    private static final String BETWEEN = "::";
    private static final int NONE = 0;

    private final String source;
    private final List<Part> found = new ArrayList<>();

    ClozeReader(String source) {
        this.source = source;
    }

    ClozeText read() throws BadCloze {
        if (source.length() > ClozeText.LONGEST) {
            throw new BadCloze("a text with gaps can have " + ClozeText.LONGEST + " characters; split it");
        }
        int from = 0;
        int open;
        while ((open = source.indexOf(OPEN, from)) >= 0) {
            if (open > from) {
                found.add(new Plain(source.substring(from, open)));
            }
            int end = end(open + OPEN.length());
            found.add(gap(source.substring(open + OPEN.length(), end)));
            from = end + 2;
        }
        if (from < source.length()) {
            found.add(new Plain(source.substring(from)));
        }
        return new ClozeText(source, numbered());
    }

    /** Where the braces stand that close a gap. */
    private int end(int start) throws BadCloze {
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (c == '}' && source.startsWith("}}", i)) {
                return i;
            }
        }
        throw new BadCloze("the gap " + Findings.quote(source.substring(start - OPEN.length()))
                + " is not closed; write }} behind what is hidden");
    }

    private static Gap gap(String inside) throws BadCloze {
        int number = number(inside);
        String rest = number == NONE ? inside : inside.substring(inside.indexOf(BETWEEN) + BETWEEN.length());
        if (rest.contains(OPEN)) {
            throw new BadCloze("a gap stands inside the gap " + Findings.quote(rest) + "; close one before the next");
        }
        int hint = rest.lastIndexOf(BETWEEN);
        String text = hint < 0 ? rest : rest.substring(0, hint);
        String shown = hint < 0 ? "" : rest.substring(hint + BETWEEN.length()).strip();
        if (text.isBlank()) {
            throw new BadCloze("the gap " + Findings.quote(OPEN + inside + "}}")
                    + " hides nothing; write {{text}} or {{text::hint}}");
        }
        return new Gap(number, text.strip(), shown.isEmpty() ? null : shown);
    }

    /** The number of a gap written {@code c1::}, or NONE. */
    private static int number(String inside) throws BadCloze {
        int end = inside.indexOf(BETWEEN);
        if (end < 2 || Character.toLowerCase(inside.charAt(0)) != 'c' || !ClosedForms.isDigits(inside, 1, end)) {
            return NONE;
        }
        int number = ClosedForms.count(inside.substring(1, end));
        if (number < 1 || number > ClozeText.MOST_GAPS) {
            throw new BadCloze("a gap's number must be c1 to c" + ClozeText.MOST_GAPS + ", not "
                    + Findings.quote(inside.substring(0, end)));
        }
        return number;
    }

    /** Gives the gaps without a number theirs. */
    private List<Part> numbered() throws BadCloze {
        Set<Integer> taken = new HashSet<>();
        for (Part part : found) {
            if (part instanceof Gap gap) {
                taken.add(gap.number());
            }
        }
        int next = 1;
        List<Part> parts = new ArrayList<>(found.size());
        for (Part part : found) {
            if (part instanceof Gap gap && gap.number() == NONE) {
                while (taken.contains(next)) {
                    next++;
                }
                if (next > ClozeText.MOST_GAPS) {
                    throw new BadCloze("a text can have " + ClozeText.MOST_GAPS + " gaps; split it");
                }
                parts.add(new Gap(next++, gap.text(), gap.hint()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
