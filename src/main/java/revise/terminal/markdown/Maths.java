package revise.terminal.markdown;

import org.jspecify.annotations.Nullable;

/** Shows maths that is written as in TeX in the characters of a terminal. */
final class Maths {
    private static final int LONGEST = 2_000;

    private Maths() {}

    /** The maths to read, or null where it cannot be shown without losing something. */
    static @Nullable String show(String tex) {
        if (tex.length() > LONGEST) {
            return null;
        }
        try {
            String shown = new MathsParser(tex.replace('\n', ' ')).parse();
            return shown.isBlank() ? null : shown;
        } catch (NotShown e) {
            return null;
        }
    }

    /** Says that there is no way to show something. */
    static final class NotShown extends Exception {
        NotShown(String what) {
            super(what, null, false, false);
        }
    }
}
