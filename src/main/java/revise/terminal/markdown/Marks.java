package revise.terminal.markdown;

/** Tells at a glance that a text holds no markup, so that most texts are shown without reading them as Markdown. */
final class Marks {
    private static final String ANYWHERE = "*_`[<\\$|";
    private static final String LINE_START = "#>~=+-";
    private static final int CODE_INDENT = 4;

    private Marks() {}

    /** Whether reading a text as Markdown may change anything. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ANYWHERE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.indexOf('\n') >= 0 && anyBlock(text);
    }

    private static boolean anyBlock(String text) {
        int from = 0;
        while (from < text.length()) {
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && (at - from >= CODE_INDENT || beginsBlock(text, at))) {
                return true;
            }
            int end = text.indexOf('\n', at);
            from = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    private static boolean beginsBlock(String text, int at) {
        if (LINE_START.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int end = Ascii.digitsEnd(text, at);
        return end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    }
}
