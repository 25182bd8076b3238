package revise.deck;

import java.util.List;

/** How a card asks, and what its answer must contain. Texts are Markdown as the author typed it: untrusted. */
public sealed interface Kind {
    /** What is shown before the answer. */
    String question();

    /** The question with nothing left out: of a text with gaps all of it. */
    default String filled() {
        return question();
    }

    /** What the answer must contain; at least one point. */
    List<Point> points();

    /** How many of the points are enough; 0 when all are needed. */
    default int any() {
        return 0;
    }

    /** The kind's name in JSON and in messages. */
    String word();

    /** A question and its answer. */
    record Basic(String question, List<Point> points, int any) implements Kind {
        public Basic {
            points = List.copyOf(points);
        }

        @Override
        public String word() {
            return "basic";
        }
    }

    /** Shows the answer and asks for the question. */
    record Reverse(String question, List<Point> points) implements Kind {
        public Reverse {
            points = List.copyOf(points);
        }

        /** The other direction of a question and its answer. */
        static Reverse of(Basic basic) {
            StringBuilder shown = new StringBuilder();
            for (Point point : basic.points()) {
                shown.append(shown.isEmpty() ? "" : "; ").append(point.text());
            }
            return new Reverse(shown.toString(), List.of(Point.of(basic.question())));
        }

        @Override
        public String word() {
            return "reverse";
        }
    }

    /**
     * One gap in a text, or several that are hidden together; the other gaps are shown filled.
     *
     * @param gap the gap's number in the text
     */
    record Cloze(ClozeText text, int gap) implements Kind {
        @Override
        public String question() {
            return text.without(gap);
        }

        @Override
        public String filled() {
            return text.filled();
        }

        @Override
        public List<Point> points() {
            return text.points(gap);
        }

        @Override
        public String word() {
            return "cloze";
        }
    }

    /**
     * Multiple choice.
     *
     * @param choices in the order of the file, no two the same
     * @param points the right ones; each one's text is one of the choices
     */
    record Choice(String question, List<String> choices, List<Point> points) implements Kind {
        public Choice {
            choices = List.copyOf(choices);
            points = List.copyOf(points);
        }

        /** Tells which point a choice is, counted from 0; -1 for a wrong choice. */
        public int pointOf(String choice) {
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).text().strip().equals(choice.strip())) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public String word() {
            return "choice";
        }
    }

    /**
     * Things to be put in order.
     *
     * @param points in the right order, no two the same
     */
    record Ordering(String question, List<Point> points) implements Kind {
        public Ordering {
            points = List.copyOf(points);
        }

        @Override
        public String word() {
            return "order";
        }
    }
}
