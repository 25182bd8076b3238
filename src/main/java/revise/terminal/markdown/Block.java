package revise.terminal.markdown;

import java.util.List;
import org.jline.utils.AttributedString;
import revise.terminal.text.Clean;

/** A part of a text that is laid out on its own. */
sealed interface Block {
    Margin margin();

    /** Whether all of it may be shown. */
    boolean isClean();

    /** A line of words, wrapped where it is too wide. */
    record Words(Margin margin, AttributedString text) implements Block {
        @Override
        public boolean isClean() {
            return areClean(List.of(text));
        }
    }

    /** A line of code, broken anywhere where it is too wide. */
    record Code(Margin margin, int indent, String text) implements Block {
        @Override
        public boolean isClean() {
            return Clean.line(text).equals(text);
        }
    }

    /** A line across. */
    record Rule(Margin margin, String typed) implements Block {
        @Override
        public boolean isClean() {
            return true;
        }
    }

    record Grid(Margin margin, Table table) implements Block {
        @Override
        public boolean isClean() {
            for (Table.Column column : table.columns()) {
                if (!areClean(List.of(column.header()))) {
                    return false;
                }
            }
            for (List<AttributedString> row : table.rows()) {
                if (!areClean(row)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean areClean(List<AttributedString> texts) {
        for (AttributedString text : texts) {
            String shown = text.toString();
            if (!Clean.line(shown).equals(shown)) {
                return false;
            }
        }
        return true;
    }
}
