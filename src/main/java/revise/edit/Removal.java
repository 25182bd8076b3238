package revise.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes keys and list items out of a text, with the lines or commas that were theirs. Comments stay; where one is in the
 * way, nothing is taken out.
 */
final class Removal {
    private final String text;

    Removal(String text) {
        this.text = text;
    }

    /** Gives the change that takes a key and its value out of its group, or null. */
    @Nullable
    Edit ofKey(Part.Keys owner, Part.Key key) {
        if (hasCommentInside(key)) {
            return null;
        }
        int at = owner.keys().indexOf(key);
        int start = key.start();
        if (owner.flow()) {
            return at > 0 ? between(owner.keys().get(at - 1).end(), start, key.end()) : upToNext(owner, at);
        }
        String before = text.substring(Lines.start(text, start), start);
        if (before.isBlank()) {
            return lines(start, key.end());
        }
        return before.strip().equals("-") ? upToNext(owner, at) : null;
    }

    /**
     * Gives the change that takes an item out of a list, or null.
     *
     * @param all the items that are to go, rising; not every item of the list
     */
    @Nullable
    Edit ofItem(Part.Items list, int index, List<Integer> all) {
        Part item = list.items().get(index);
        if (!list.flow()) {
            int line = Lines.start(text, item.start());
            String before = text.substring(line, item.start());
            boolean own = before.strip().equals("-");
            return own ? lines(line + before.indexOf('-'), item.end()) : null;
        }
        // The first items go up to the one behind them, the others with the comma before them.
        boolean staysBefore = all.indexOf(index) < index;
        if (staysBefore) {
            return between(list.items().get(index - 1).end(), item.start(), item.end());
        }
        int next = list.items().get(index + 1).start();
        return hasComment(item.end(), next) ? null : Edit.delete(item.start(), next);
    }

    private @Nullable Edit between(int before, int start, int end) {
        return hasComment(before, start) ? null : Edit.delete(before, end);
    }

    private @Nullable Edit upToNext(Part.Keys owner, int at) {
        if (at + 1 == owner.keys().size()) {
            return null;
        }
        Part.Key key = owner.keys().get(at);
        int next = owner.keys().get(at + 1).start();
        return hasComment(key.end(), next) ? null : Edit.delete(key.start(), next);
    }

    /** Takes out whole lines; of a comment at their end stays what can stand alone. */
    private @Nullable Edit lines(int start, int end) {
        int lineEnd = Lines.end(text, end);
        String rest = text.substring(end, lineEnd);
        if (rest.isBlank()) {
            return Edit.delete(Lines.start(text, start), Lines.next(text, end));
        }
        int comment = end + rest.indexOf('#');
        return rest.strip().startsWith("#") ? Edit.delete(start, comment) : null;
    }

    private boolean hasCommentInside(Part.Key key) {
        int from = key.name().end();
        if (!(key.value() instanceof Part.Items items)) {
            return hasComment(from, key.value().start())
                    || (key.value() instanceof Part.Text only && Comments.inHeader(text, only));
        }
        for (Part item : items.items()) {
            if (hasComment(from, item.start())) {
                return true;
            }
            from = item.end();
        }
        return hasComment(from, items.end());
    }

    private boolean hasComment(int from, int to) {
        return Comments.between(text, from, to);
    }
}
