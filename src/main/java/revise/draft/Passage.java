package revise.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the notes without its markup.
 *
 * @param text on one line
 * @param line where it begins, counted from 1
 * @param breaks where its further lines begin, rising
 * @param bold what the author wrote in bold
 * @param italic what the author wrote in italics
 */
record Passage(String text, int line, List<Integer> breaks, List<Span> bold, List<Span> italic) {
    Passage {
        breaks = List.copyOf(breaks);
        bold = List.copyOf(bold);
        italic = List.copyOf(italic);
    }

    /** The line that a place in the text is from. */
    int lineAt(int offset) {
        int at = line;
        for (int start : breaks) {
            at += start <= offset ? 1 : 0;
        }
        return at;
    }

    /** Gives a piece of it, without blanks around it. */
    Passage part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(
                text.substring(start, end),
                lineAt(start),
                List.of(),
                within(bold, start, end),
                within(italic, start, end));
    }

    private static List<Span> within(List<Span> spans, int from, int to) {
        List<Span> within = new ArrayList<>();
        for (Span span : spans) {
            if (span.from() < to && span.to() > from) {
                within.add(new Span(Math.max(span.from(), from) - from, Math.min(span.to(), to) - from));
            }
        }
        return within;
    }

    /** Gives the text with a piece of it replaced; marks in front of it and behind stay where they are. */
    Passage replaced(Span piece, String with) {
        String changed = text.substring(0, piece.from()) + with + text.substring(piece.to());
        int shift = with.length() - (piece.to() - piece.from());
        return new Passage(changed, line, List.of(), shifted(bold, piece, shift), shifted(italic, piece, shift));
    }

    private static List<Span> shifted(List<Span> spans, Span piece, int shift) {
        List<Span> shifted = new ArrayList<>();
        for (Span span : spans) {
            if (span.to() <= piece.from()) {
                shifted.add(span);
            } else if (span.from() >= piece.to()) {
                shifted.add(new Span(span.from() + shift, span.to() + shift));
            }
        }
        return shifted;
    }
}
