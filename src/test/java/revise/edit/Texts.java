package revise.edit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that are hard to write down as YAML. */
final class Texts {
    private Texts() {}

    /** Not blank and without a line break at the end, which is no part of a text. */
    static Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                ": ",
                " #",
                "- ",
                "-",
                "---",
                "...",
                "'",
                "\"",
                "\\",
                "\n",
                "\n\n",
                "\n  ",
                "  \n",
                "\r",
                "\r\n",
                "\t",
                " ",
                "  ",
                "{{",
                "}",
                "[",
                "]",
                "{",
                ",",
                "&a",
                "*b",
                "!c",
                "!!str ",
                "|",
                ">",
                "%",
                "@",
                "`",
                "? ",
                "?",
                "~",
                "null",
                "No",
                "007",
                "1.10",
                "0x1F",
                "1e3",
                "<<",
                "=",
                "a",
                "word",
                "ein l\u00e4ngerer Satz",
                "\u00e9",
                "e\u0301",
                "\ud83c\udfdb",
                "\ud83d\udc68\u200d\ud83d\udc69",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\u2029",
                "\ufeff",
                "\u200b",
                "\u202e",
                "\u0007",
                "\u001b[31m",
                "\u0000",
                "\u007f",
                "\u009b",
                "\ufffe",
                "\uffff",
                "\ufffd",
                "question: ",
                "cards:\n",
                "\n- q: x",
                "# c",
                "\n# c",
                "$\\frac{1}{2}$",
                "::");
        Arbitrary<String> heaps = pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, heaps), net.jqwik.api.Tuple.of(1, any))
                .filter(text -> isSeen(text) && !text.endsWith("\n") && isWhole(text));
    }

    /** Whether there is anything to be seen: a letter, a sign, a number. */
    private static boolean isSeen(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> false;
            default -> c != 0x3164 && c != 0x115F && c != 0x1160 && c != 0xFFA0;
        });
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
