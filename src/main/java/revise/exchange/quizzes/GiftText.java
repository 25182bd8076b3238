package revise.exchange.quizzes;

/** The signs of GIFT, which a backslash makes text of. */
final class GiftText {
    private static final String ESCAPED = "\\:#={}~n";

    private GiftText() {}

    /** Where the first of some signs stands that is not escaped, or -1. */
    static int find(String text, String signs, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
                i++;
            } else if (signs.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where a run of signs begins whose first is not escaped, or -1. */
    static int findRun(String text, String run, int from) {
        String first = run.substring(0, 1);
        int at = find(text, first, from);
        while (at >= 0 && !text.startsWith(run, at)) {
            at = find(text, first, at + 1);
        }
        return at;
    }

    /** Gives what is meant, the backslashes of escapes gone. */
    static String plain(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && ESCAPED.indexOf(raw.charAt(i + 1)) >= 0) {
                i++;
                c = raw.charAt(i) == 'n' ? '\n' : raw.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }

    /** Gives the text so that every sign in it is text, on one line. */
    static String escaped(String text) {
        StringBuilder raw = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                raw.append("\\n");
                continue;
            }
            if (c != 'n' && ESCAPED.indexOf(c) >= 0) {
                raw.append('\\');
            }
            raw.append(c);
        }
        return raw.toString();
    }
}
