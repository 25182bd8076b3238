package revise.exchange.html;

/** How a text is marked: a bit for each mark. */
final class Style {
    static final int BOLD = 1;
    static final int EMPHASIS = 2;
    static final int STRUCK = 4;

    private Style() {}

    /** What an element marks its text as; underlined text is emphasised, which terminals show underlined. */
    static int of(String element) {
        return switch (element) {
            case "b", "strong" -> BOLD;
            case "i", "em", "u", "ins", "cite", "dfn", "var" -> EMPHASIS;
            case "s", "strike", "del" -> STRUCK;
            default -> 0;
        };
    }

    static int ofCss(String css) {
        int weight = css.indexOf("font-weight:");
        String heavy = weight < 0
                ? ""
                : css.substring(weight + "font-weight:".length()).stripLeading();
        boolean bold = heavy.startsWith("bold") || (heavy.compareTo("600") >= 0 && heavy.compareTo("99") < 0);
        int emphasis = css.contains("italic") || css.contains("underline") ? EMPHASIS : 0;
        return (bold ? BOLD : 0) | emphasis | (css.contains("line-through") ? STRUCK : 0);
    }

    static String name(int bits) {
        if ((bits & BOLD) != 0) {
            return "bold";
        }
        return (bits & EMPHASIS) != 0 ? "italic or underlined" : "struck out";
    }

    static String mark(int bit) {
        return bit == BOLD ? "**" : bit == EMPHASIS ? "*" : "~~";
    }
}
