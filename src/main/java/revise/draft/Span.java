package revise.draft;

/** A piece of a text: from one place to before another. */
record Span(int from, int to) {
    boolean touches(Span other) {
        return from < other.to && other.from < to;
    }

    String in(String text) {
        return text.substring(from, to);
    }
}
