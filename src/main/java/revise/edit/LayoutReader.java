package revise.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import revise.deck.YamlInput;

/**
 * Finds out where in a text everything stands. The text must have passed the deck reader without a mistake of form: that
 * bounds its lines and its depth, and refuses aliases.
 */
final class LayoutReader {
    private final String text;
    private final Offsets offsets;
    private final Iterator<Event> events;
    private int last;

    private LayoutReader(String text) {
        this.text = text;
        this.offsets = new Offsets(text);
        this.events = new Parse(YamlInput.settings())
                .parseReader(YamlInput.reader(text))
                .iterator();
    }

    /** Gives what the whole text is, or null if there is nothing but comments in it. */
    static @Nullable Part read(String text) {
        return new LayoutReader(text).root();
    }

    private @Nullable Part root() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof ScalarEvent || event instanceof CollectionStartEvent) {
                Part part = part(event);
                boolean nothing = part instanceof Part.Text only && only.start() == only.end();
                return nothing ? null : part;
            }
        }
        return null;
    }

    private Part part(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        if (!(event instanceof CollectionStartEvent start)) {
            throw new IllegalArgumentException("a deck has neither aliases nor comments as events: " + event);
        }
        return start instanceof MappingStartEvent ? keys(start) : items(start);
    }

    private Part.Text text(ScalarEvent scalar) {
        int start = offset(scalar.getStartMark());
        int end = offset(scalar.getEndMark());
        // A block text goes on to where the next thing begins.
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        last = end;
        return new Part.Text(start, end, Lines.withoutLastBreaks(scalar.getValue()));
    }

    private Part.Keys keys(CollectionStartEvent start) {
        List<Part.Key> keys = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            Part name = part(event);
            keys.add(new Part.Key(name, part(events.next())));
            event = events.next();
        }
        boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
        return new Part.Keys(offset(start.getStartMark()), end(event, flow), flow, keys);
    }

    private Part.Items items(CollectionStartEvent start) {
        List<Part> items = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            items.add(part(event));
            event = events.next();
        }
        boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
        return new Part.Items(offset(start.getStartMark()), end(event, flow), flow, items);
    }

    /** What has no closing bracket ends with the last text in it. */
    private int end(Event event, boolean flow) {
        if (flow) {
            last = offset(event.getEndMark());
        }
        return last;
    }

    private int offset(Optional<Mark> mark) {
        return offsets.of(mark.orElseThrow().getIndex());
    }
}
