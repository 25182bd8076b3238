package revise.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedStringBuilder;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** Names and what belongs to each, in two columns. */
public final class NamedLines {
    private record Line(String name, String value) {}

    private final List<Line> lines = new ArrayList<>();
    private int widest;

    /** One more line: the name is our own, the value untrusted. */
    public void add(String name, String value) {
        lines.add(new Line(name, value));
        widest = Math.max(widest, Columns.of(name));
    }

    /** Writes all of them. */
    public void write(Body body) {
        for (Line line : lines) {
            AttributedStringBuilder mark = new AttributedStringBuilder();
            mark.append(line.name(), Look.BOLD).append(" ".repeat(widest - Columns.of(line.name()) + 3));
            body.text(mark.toAttributedString(), Clean.line(line.value()), Look.PLAIN);
        }
    }
}
