package revise.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import revise.deck.Point;

/** Writes a card, or a single key or text, as YAML. Every text comes back from the reader as it went in. */
final class CardYaml {
    private static final int INDENT = 2;
    private static final char NEXT_LINE = 0x85;
    private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

    /** To make these takes longer than to write a card with them. */
    private static final DumpSettings INDENTED_LISTS = settings(true);

    private static final DumpSettings FLUSH_LISTS = settings(false);

    private final List<Event> events = new ArrayList<>();
    private final FlowStyle style;

    private CardYaml(FlowStyle style) {
        this.style = style;
    }

    /**
     * Gives the lines of a card, its keys in the first column.
     *
     * @param indentedLists whether the items of a list begin further to the right than their key
     */
    static List<String> lines(NewCard card, boolean indentedLists) {
        return List.of(card(card, FlowStyle.BLOCK, indentedLists).split("\n"));
    }

    /** Gives a card on one line, in braces. */
    static String line(NewCard card) {
        return Lines.withoutLastBreaks(card(card, FlowStyle.FLOW, false));
    }

    /** Gives what stands above the cards of a deck, each key on a line of its own. */
    static String header(NewDeck deck) {
        CardYaml yaml = new CardYaml(FlowStyle.BLOCK);
        yaml.events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
        yaml.scalar("title", true);
        yaml.scalar(deck.title(), true);
        yaml.optional("description", deck.description());
        yaml.optional("language", deck.language());
        yaml.list("tags", deck.tags(), FlowStyle.FLOW);
        yaml.list("sources", deck.sources(), FlowStyle.BLOCK);
        yaml.events.add(new MappingEndEvent());
        return yaml.present(true);
    }

    /** Gives a text as the one item of a list in brackets. */
    static String inBrackets(String text) {
        CardYaml yaml = new CardYaml(FlowStyle.FLOW);
        yaml.events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
        yaml.scalar(text, true);
        yaml.events.add(new SequenceEndEvent());
        return Lines.withoutLastBreaks(yaml.present(false));
    }

    private static String card(NewCard card, FlowStyle style, boolean indentedLists) {
        CardYaml yaml = new CardYaml(style);
        yaml.card(card);
        return yaml.present(indentedLists);
    }

    private void card(NewCard card) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
        optional("id", card.id());
        optional("question", card.question());
        optional("cloze", card.cloze());
        list("choices", card.choices(), style);
        answer(card.points());
        list("order", card.order(), style);
        optional("any", card.any() == 0 ? null : Integer.toString(card.any()));
        optional("hint", card.hint());
        optional("note", card.note());
        optional("source", card.source());
        list("tags", card.tags(), FlowStyle.FLOW);
        optional("reverse", card.reverse() ? "true" : null);
        optional("status", card.draft() ? "draft" : null);
        events.add(new MappingEndEvent());
    }

    private void optional(String key, @Nullable String text) {
        if (text != null) {
            scalar(key, true);
            scalar(text, style == FlowStyle.FLOW);
        }
    }

    private void answer(List<Point> points) {
        if (points.isEmpty()) {
            return;
        }
        scalar("answer", true);
        Point first = points.get(0);
        if (points.size() == 1 && first.equals(Point.of(first.text()))) {
            scalar(first.text(), style == FlowStyle.FLOW);
            return;
        }
        events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
        for (Point point : points) {
            if (point.equals(Point.of(point.text()))) {
                scalar(point.text(), style == FlowStyle.FLOW);
            } else {
                point(point);
            }
        }
        events.add(new SequenceEndEvent());
    }

    private void point(Point point) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
        optional("text", point.text());
        optional("marks", point.marks() == 1 ? null : marks(point.marks()));
        list("all", point.all(), FlowStyle.FLOW);
        list("accept", point.accept(), FlowStyle.FLOW);
        list("reject", point.reject(), FlowStyle.FLOW);
        optional("date", point.date());
        optional("number", point.number());
        optional("tolerance", point.tolerance());
        optional("unit", point.unit());
        events.add(new MappingEndEvent());
    }

    private static String marks(double marks) {
        return BigDecimal.valueOf(marks).stripTrailingZeros().toPlainString();
    }

    private void list(String key, List<String> texts, FlowStyle listStyle) {
        if (texts.isEmpty()) {
            return;
        }
        scalar(key, true);
        events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, listStyle));
        for (String text : texts) {
            scalar(text, listStyle == FlowStyle.FLOW);
        }
        events.add(new SequenceEndEvent());
    }

    private void scalar(String text, boolean oneLine) {
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, text, style(text, oneLine)));
    }

    /** What the library would write on several lines in quotes is easier to read on one; plain it makes what can be. */
    private static ScalarStyle style(String text, boolean oneLine) {
        // The library takes this one for a line break when it reads, but not when it writes.
        if (text.indexOf(NEXT_LINE) >= 0) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.indexOf('\n') < 0) {
            return ScalarStyle.PLAIN;
        }
        return oneLine || !isBlockText(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.LITERAL;
    }

    /** Whether a text looks the same as a block: no blanks at the ends of its lines, and none before the first. */
    private static boolean isBlockText(String text) {
        for (int i = 0; i <= text.length(); i++) {
            boolean lineEnds = i == text.length() || text.charAt(i) == '\n';
            if (lineEnds && i > 0 && text.charAt(i - 1) != '\n' && Character.isWhitespace(text.charAt(i - 1))) {
                return false;
            }
        }
        return !Character.isWhitespace(text.charAt(0));
    }

    private String present(boolean indentedLists) {
        List<Event> all = new ArrayList<>();
        all.add(new StreamStartEvent());
        all.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        all.addAll(events);
        all.add(new DocumentEndEvent(false));
        all.add(new StreamEndEvent());
        return new Present(indentedLists ? INDENTED_LISTS : FLUSH_LISTS).emitToString(all.iterator());
    }

    private static DumpSettings settings(boolean indentedLists) {
        return DumpSettings.builder()
                .setIndent(INDENT)
                .setIndicatorIndent(indentedLists ? INDENT : 0)
                .setIndentWithIndicator(indentedLists)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .setBestLineBreak("\n")
                .build();
    }
}
