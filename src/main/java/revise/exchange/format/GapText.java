package revise.exchange.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a text with gaps so that the deck reader finds these gaps in it, and no others. */
public final class GapText {
    private static final String BETWEEN = "::";
    private static final int OWN = 0;

    private final List<Part> parts = new ArrayList<>();

    /** What is written one after the other; without a gap it is plain text. */
    private record Part(String text, @Nullable Gap gap) {}

    private record Gap(int number, @Nullable String hint) {}

    /** Adds text that is always shown. */
    public GapText text(String plain) {
        parts.add(new Part(plain, null));
        return this;
    }

    /** Adds a gap that is hidden alone. */
    public GapText gap(String text, @Nullable String hint) {
        return gap(OWN, text, hint);
    }

    /**
     * Adds a gap.
     *
     * @param number the gaps of one number are hidden together; 0 for a gap that is hidden alone
     */
    public GapText gap(int number, String text, @Nullable String hint) {
        String words = text.strip();
        int start = text.indexOf(words);
        parts.add(new Part(text.substring(0, start), null));
        String shown = hint == null || hint.isBlank() ? null : hint.strip();
        parts.add(new Part(words, new Gap(number, shown)));
        parts.add(new Part(text.substring(start + words.length()), null));
        return this;
    }

    public boolean hasGaps() {
        return gaps() > 0;
    }

    /** How many gaps there are, counting those of one number each. */
    public int gaps() {
        int gaps = 0;
        for (Part part : parts) {
            gaps += part.gap() == null ? 0 : 1;
        }
        return gaps;
    }

    /** Why it cannot be written, in a few words, or null if it can. */
    public @Nullable String fault() {
        for (Part part : parts) {
            Gap gap = part.gap();
            if (gap != null && part.text().isEmpty()) {
                return "a gap hides nothing";
            }
            if (gap != null && !(isBalanced(part.text()) && isBalanced(gap.hint()))) {
                return "a gap has a brace without its other half";
            }
        }
        return null;
    }

    /** Whether plain text has two braces in a row, which begin a gap in a deck; they are written apart. */
    public boolean hasBraces() {
        StringBuilder plain = new StringBuilder();
        for (Part part : parts) {
            plain.append(part.gap() == null ? part.text() : "}");
        }
        return plain.indexOf("{{") >= 0;
    }

    /** The text as it is written into a deck. */
    public String written() {
        StringBuilder out = new StringBuilder();
        boolean all = isNumberNeeded();
        Set<Integer> taken = new HashSet<>();
        for (Part part : parts) {
            if (part.gap() != null) {
                taken.add(part.gap().number());
            }
        }
        int next = 1;
        for (Part part : parts) {
            Gap gap = part.gap();
            if (gap == null) {
                apart(out, part.text());
                continue;
            }
            int number = gap.number();
            if (all && number == OWN) {
                while (taken.contains(next)) {
                    next++;
                }
                number = next++;
            }
            write(out, part.text(), number, gap.hint());
        }
        return out.toString();
    }

    /** Whether a gap without a number begins as if it had one. */
    private boolean isNumberNeeded() {
        for (Part part : parts) {
            if (part.gap() != null && part.gap().number() == OWN && seemsNumbered(part.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean seemsNumbered(String text) {
        int end = text.indexOf(BETWEEN);
        if (end < 2 || (text.charAt(0) != 'c' && text.charAt(0) != 'C')) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void write(StringBuilder out, String text, int number, @Nullable String hint) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '{') {
            out.append(' ');
        }
        StringBuilder inside = new StringBuilder();
        apart(inside, text);
        if (hint != null) {
            inside.append(BETWEEN).append(hint.startsWith(":") ? " " : "");
            apart(inside, hint.replace(BETWEEN, ": :"));
        } else if (text.contains(BETWEEN)) {
            inside.append(BETWEEN);
        }
        out.append("{{").append(number == OWN ? "" : "c" + number + BETWEEN).append(inside);
        out.append("}}");
    }

    /** Adds a text in which no two opening braces stand in a row. */
    private static void apart(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && out.length() > 0 && out.charAt(out.length() - 1) == '{') {
                out.append(' ');
            }
            out.append(c);
        }
    }

    private static boolean isBalanced(@Nullable String text) {
        int depth = 0;
        for (int i = 0; text != null && i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
        }
        return depth == 0;
    }
}
