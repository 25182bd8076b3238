package revise.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.terminal.text.Columns;

/** A line that names keys. Where it does not fit, what matters least is left out. */
public final class KeyLine {
    private record Item(String key, String does, int weight) {}

    private final List<Item> items = new ArrayList<>();

    /**
     * Names a key.
     *
     * @param weight the higher, the longer it stays
     */
    public KeyLine add(String key, String does, int weight) {
        items.add(new Item(key, does, weight));
        return this;
    }

    /** The line, at most so many columns wide. */
    public AttributedString fit(int columns) {
        List<Item> shown = new ArrayList<>(items);
        int gap = 3;
        while (width(shown, gap) > columns - 1 && !shown.isEmpty()) {
            if (gap > 2) {
                gap--;
            } else {
                dropLeast(shown);
            }
        }
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Item item : shown) {
            line.append(" ".repeat(line.length() == 0 ? 1 : gap));
            line.append(item.key(), Look.BOLD).append(" ").append(item.does());
        }
        return line.toAttributedString();
    }

    private static int width(List<Item> items, int gap) {
        int sum = 0;
        for (Item item : items) {
            sum += Columns.of(item.key()) + 1 + Columns.of(item.does()) + (sum == 0 ? 0 : gap);
        }
        return sum;
    }

    private static void dropLeast(List<Item> items) {
        int least = 0;
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).weight() <= items.get(least).weight()) {
                least = i;
            }
        }
        items.remove(least);
    }
}
