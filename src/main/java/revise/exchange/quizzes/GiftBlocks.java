package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Losses;

/** Parts a GIFT file into its questions, so that a broken one does not take the next with it. */
final class GiftBlocks {
    static final String CATEGORY = "$CATEGORY:";

    private static final String COMMENT = "//";
    private static final String TAG = "[tag:";
    private static final String ID = "[id:";
    /** In lines: how far a blank line may be from the brace that closes the answers around it. */
    private static final int NEAR = 50;

    private final List<String> lines;
    private final List<GiftBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> tags = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String category;
    private int begun;
    private boolean apart = true;
    private boolean open;
    private boolean closed;
    private int comments;
    private int firstComment;

    private GiftBlocks(List<String> lines) {
        this.lines = lines;
    }

    /** Gives the questions of a file's lines; comments that say nothing of a question are a loss. */
    static List<GiftBlock> of(List<String> lines, Losses losses) {
        GiftBlocks found = new GiftBlocks(lines);
        found.read();
        if (found.comments > 0) {
            losses.add(found.firstComment, "comments (" + found.comments + ")");
        }
        return List.copyOf(found.blocks);
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            String stripped = lines.get(i).strip();
            if (stripped.startsWith(COMMENT)) {
                comment(stripped, i + 1);
            } else if (stripped.isEmpty()) {
                if (!open || !closesSoon(i + 1)) {
                    end(true);
                }
            } else if (stripped.startsWith(CATEGORY)) {
                end(true);
                category = stripped.substring(CATEGORY.length()).strip();
            } else {
                line(lines.get(i), i + 1);
            }
        }
        end(true);
    }

    private void line(String line, int number) {
        if (closed && !open && (line.strip().startsWith("::") || GiftText.find(line, "{", 0) >= 0)) {
            end(false);
        }
        if (text.isEmpty()) {
            begun = number;
        } else {
            text.append('\n');
        }
        text.append(line);
        for (int at = GiftText.find(line, "{}", 0); at >= 0; at = GiftText.find(line, "{}", at + 1)) {
            closed |= open && line.charAt(at) == '}';
            open = line.charAt(at) == '{';
        }
    }

    private void end(boolean nextIsApart) {
        if (!text.isEmpty()) {
            blocks.add(new GiftBlock(begun, text.toString().strip(), category, id, tags, apart));
            text.setLength(0);
            tags = new ArrayList<>();
            id = null;
        }
        apart = nextIsApart;
        open = false;
        closed = false;
    }

    /** Whether the answers that are open go on behind a blank line. */
    private boolean closesSoon(int next) {
        for (int i = next; i < Math.min(lines.size(), next + NEAR); i++) {
            int brace = GiftText.find(lines.get(i), "{}", 0);
            if (brace >= 0) {
                return lines.get(i).charAt(brace) == '}';
            }
        }
        return false;
    }

    /** A comment may name the id and the tags of the question below it. */
    private void comment(String line, int number) {
        if (closed && !open) {
            end(false);
        }
        boolean named = false;
        int at = line.indexOf('[');
        while (at >= 0) {
            int end = bracket(line, at);
            if (end < 0) {
                break;
            }
            if (line.startsWith(TAG, at)) {
                tags.add(inside(line, at + TAG.length(), end));
                named = true;
            } else if (line.startsWith(ID, at)) {
                id = inside(line, at + ID.length(), end);
                named = true;
            }
            at = line.indexOf('[', end);
        }
        if (!named) {
            firstComment = comments == 0 ? number : firstComment;
            comments++;
        }
    }

    private static String inside(String line, int from, int to) {
        return line.substring(from, to).replace("\\]", "]").strip();
    }

    /** Where the bracket is closed again, or -1; one behind a backslash is text. */
    private static int bracket(String line, int from) {
        int end = line.indexOf(']', from);
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end = line.indexOf(']', end + 1);
        }
        return end;
    }
}
