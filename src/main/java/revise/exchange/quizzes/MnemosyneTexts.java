package revise.exchange.quizzes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.GapText;

/** Turns the texts of Mnemosyne, which are HTML with line breaks and formulas of its own, into Markdown. */
final class MnemosyneTexts {
    private static final List<String> LATEX = List.of("$$", "$", "latex");
    private static final char OPEN = '\uE000';
    private static final char HINT = '\uE001';
    private static final char CLOSE = '\uE002';
    private static final char NONE = '\uFFFD';

    private final Markup markup;

    MnemosyneTexts(Markup markup) {
        this.markup = markup;
    }

    String text(String written, String where) {
        String text = written.strip();
        boolean formulas = false;
        for (String tag : LATEX) {
            if (text.contains("<" + tag + ">")) {
                text = text.replace("<" + tag + ">", "[" + tag + "]").replace("</" + tag + ">", "[/" + tag + "]");
                formulas = true;
            }
        }
        return formulas ? markup.html(text.replace("\n", "<br>"), where) : markup.loose(text, where);
    }

    /** Gives a text whose gaps stand in square brackets with gaps as decks have them; null if it has none. */
    @Nullable
    String cloze(String written, String where) {
        String marked = marked(written);
        if (marked.indexOf(OPEN) < 0) {
            return null;
        }
        String text = text(marked, where);
        GapText cloze = new GapText();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            String gap = text.substring(open + 1, close);
            int hint = gap.indexOf(HINT);
            cloze.text(text.substring(from, open));
            cloze.gap(hint < 0 ? gap : gap.substring(0, hint), hint < 0 ? null : gap.substring(hint + 1));
            from = close + 1;
        }
        // What the conversion tore apart is no gap and gets its brackets back.
        return cloze.text(text.substring(from))
                .written()
                .replace(OPEN, '[')
                .replace(HINT, ':')
                .replace(CLOSE, ']');
    }

    /** Gives a text without the brackets of its gaps and without their hints. */
    String filled(String written, String where) {
        StringBuilder text = new StringBuilder();
        boolean hint = false;
        String marked = marked(written);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            hint = c == HINT || (hint && c != CLOSE);
            if (!hint && c != OPEN && c != CLOSE) {
                text.append(c);
            }
        }
        return text(text.toString(), where);
    }

    private static String marked(String source) {
        String written = source.replace(OPEN, NONE).replace(HINT, NONE).replace(CLOSE, NONE);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', from)) {
            int close = written.indexOf(']', open);
            if (close < 0) {
                break;
            }
            String inside = written.substring(open + 1, close);
            int colon = inside.indexOf(':');
            marked.append(written, from, open);
            if (inside.isBlank()) {
                marked.append(written, open, close + 1);
            } else if (colon > 0 && colon + 1 < inside.length()) {
                marked.append(OPEN)
                        .append(inside, 0, colon)
                        .append(HINT)
                        .append(inside.substring(colon + 1))
                        .append(CLOSE);
            } else {
                marked.append(OPEN).append(inside).append(CLOSE);
            }
            from = close + 1;
        }
        return marked.append(written, from, written.length()).toString();
    }
}
