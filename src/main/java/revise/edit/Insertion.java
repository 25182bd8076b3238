package revise.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where new cards go into a deck's text, and in which form: behind the last card, as the cards before them are written.
 * It sees no more of the text than its layout; that the result is right is for the reader to say.
 */
final class Insertion {
    private static final int INDENT = 2;

    private final String text;
    private final NewDeck deck;

    private Insertion(String text, NewDeck deck) {
        this.text = text;
        this.deck = deck;
    }

    /** Gives the text of a new deck. */
    static String newDeck(NewDeck deck) {
        return newDeck(deck, share -> {});
    }

    /** @param progress is told the share of the cards that are written, from 0 to 1 */
    static String newDeck(NewDeck deck, DoubleConsumer progress) {
        StringBuilder text = new StringBuilder(CardYaml.header(deck)).append("cards:\n");
        int written = 0;
        for (NewCard card : deck.cards()) {
            for (String line : block(card, INDENT, INDENT, true)) {
                text.append(line).append('\n');
            }
            written++;
            progress.accept((double) written / deck.cards().size());
        }
        return text.toString();
    }

    /**
     * Gives the one change that adds cards to a text. The rest of the deck is for a text that has nothing but comments in it.
     *
     * @throws EditException when the text is not written in a way that this can go on
     */
    static Edit of(String text, NewDeck deck) throws EditException {
        return new Insertion(text, deck).into(LayoutReader.read(text));
    }

    private Edit into(@Nullable Part root) throws EditException {
        if (root == null) {
            return atEnd(newDeck(deck));
        }
        if (!(root instanceof Part.Keys keys)) {
            throw new EditException("this file has no keys such as \"cards:\"; write that line first");
        }
        Part.Key cards = keys.key("cards");
        if (cards == null) {
            return withHeader(keys);
        }
        if (cards.value() instanceof Part.Items items) {
            return into(keys, cards, items);
        }
        if (keys.flow()) {
            throw new EditException("\"cards\" stands in braces and has no list; write \"cards: []\" first");
        }
        return underKey(cards, column(keys) + INDENT);
    }

    private Edit into(Part.Keys root, Part.Key cards, Part.Items items) {
        if (items.flow()) {
            boolean empty = items.items().isEmpty();
            boolean plain = isBlank(items.start() + 1, items.end() - 1);
            if (empty && plain && !root.flow()) {
                return underKey(cards, column(root) + INDENT);
            }
            return empty ? inBrackets(items) : behindInBrackets(items);
        }
        return behindLast(items);
    }

    /** Behind the last line of the file. */
    private Edit atEnd(String whole) {
        String lineBreak = Lines.lineBreak(text, text.length());
        boolean open = Lines.start(text, text.length()) < text.length();
        return Edit.insert(text.length(), (open ? lineBreak : "") + whole.replace("\n", lineBreak));
    }

    private Edit withHeader(Part.Keys root) throws EditException {
        if (root.flow()) {
            throw new EditException("the keys stand in braces and \"cards\" is none of them; write it first");
        }
        int column = column(root);
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(column) + "cards:");
        lines.addAll(blocks(deck.cards(), column + INDENT, INDENT, true, false));
        return below(root.end(), "", lines);
    }

    /** Below a key that has no card yet; what stands for none, such as empty brackets, goes. */
    private Edit underKey(Part.Key cards, int dash) {
        Edit below = below(cards.end(), "", blocks(deck.cards(), dash, INDENT, true, false));
        Part none = cards.value();
        if (none.start() == none.end()) {
            return below;
        }
        int from = none.start();
        while (text.charAt(from - 1) == ' ') {
            from--;
        }
        return new Edit(from, below.to(), text.substring(none.end(), below.from()) + below.with());
    }

    private Edit behindLast(Part.Items items) {
        int dash = column(items);
        List<Part> cards = items.items();
        Part last = cards.get(cards.size() - 1);
        int gap = INDENT;
        boolean indented = true;
        if (last instanceof Part.Keys keys && !keys.flow() && beginsWithDash(keys)) {
            gap = column(keys) - dash;
        }
        for (Part card : cards) {
            indented = card instanceof Part.Keys keys ? listsAreIndented(keys, indented) : indented;
        }
        String before = "";
        if (cards.size() > 1) {
            int end = ownLines(cards.get(cards.size() - 2).end(), dash);
            int next = Lines.next(text, end);
            boolean blank = next < text.length() && isBlank(next, Lines.end(text, next));
            before = blank ? Lines.lineBreak(text, last.end()) : "";
        }
        return below(ownLines(last.end(), dash), before, blocks(deck.cards(), dash, gap, indented, !before.isEmpty()));
    }

    /** Comments right below a card that stand further to the right than its dash belong to it. */
    private int ownLines(int end, int dash) {
        int at = Lines.end(text, end);
        int line = Lines.next(text, at);
        while (line < text.length() && isCommentBehind(line, dash)) {
            at = Lines.end(text, line);
            line = Lines.next(text, at);
        }
        return at;
    }

    private boolean isCommentBehind(int line, int dash) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line > dash && at < text.length() && text.charAt(at) == '#';
    }

    private boolean listsAreIndented(Part.Keys card, boolean otherwise) {
        if (!card.flow()) {
            for (Part.Key key : card.keys()) {
                if (key.value() instanceof Part.Items items && !items.flow()) {
                    return column(items) > column(card);
                }
            }
        }
        return otherwise;
    }

    private boolean beginsWithDash(Part.Keys card) {
        return text.substring(Lines.start(text, card.start()), card.start())
                .strip()
                .equals("-");
    }

    /** New lines below the one in which something ends. */
    private Edit below(int end, String before, List<String> lines) {
        int at = Lines.end(text, end);
        String lineBreak = Lines.lineBreak(text, at);
        String last = at == text.length() ? lineBreak : "";
        return Edit.insert(at, lineBreak + before + String.join(lineBreak, lines) + last);
    }

    private Edit inBrackets(Part.Items items) {
        return Edit.insert(items.start() + 1, inBraces(", "));
    }

    private Edit behindInBrackets(Part.Items items) {
        List<Part> cards = items.items();
        Part last = cards.get(cards.size() - 1);
        int line = Lines.start(text, last.start());
        boolean ownLine = line > items.start() && isBlank(line, last.start());
        String between = ownLine ? Lines.lineBreak(text, last.end()) + text.substring(line, last.start()) : " ";
        return Edit.insert(last.end(), "," + between + inBraces("," + between));
    }

    /** The cards as they stand in brackets. */
    private String inBraces(String between) {
        StringJoiner all = new StringJoiner(between);
        for (NewCard card : deck.cards()) {
            all.add(CardYaml.line(card));
        }
        return all.toString();
    }

    /** The lines of cards in a list, the cards apart by a blank line or not. */
    private static List<String> blocks(List<NewCard> cards, int dash, int gap, boolean indentedLists, boolean apart) {
        List<String> lines = new ArrayList<>();
        for (NewCard card : cards) {
            if (apart && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(card, dash, gap, indentedLists));
        }
        return lines;
    }

    /**
     * The lines of a card in a list.
     *
     * @param dash the column of its dash
     * @param gap how much further to the right its keys begin
     */
    private static List<String> block(NewCard card, int dash, int gap, boolean indentedLists) {
        List<String> lines = new ArrayList<>();
        String first = " ".repeat(dash) + "-" + " ".repeat(gap - 1);
        String other = " ".repeat(dash + gap);
        for (String line : CardYaml.lines(card, indentedLists)) {
            lines.add(line.isEmpty() ? "" : (lines.isEmpty() ? first : other) + line);
        }
        return lines;
    }

    private int column(Part part) {
        return part.start() - Lines.start(text, part.start());
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, Math.max(from, to)).isBlank();
    }
}
