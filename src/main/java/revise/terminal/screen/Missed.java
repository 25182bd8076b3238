package revise.terminal.screen;

import java.util.List;

/**
 * What was not known of a card, in Markdown.
 *
 * @param points what was missed, in the order of the answer
 */
public record Missed(String question, List<String> points) {
    public Missed {
        points = List.copyOf(points);
    }

    /** Writes all of it under a title. */
    public static void write(String title, List<Missed> missed, Body body) {
        if (!missed.isEmpty()) {
            body.gap().text(title, Look.BOLD);
        }
        for (Missed card : missed) {
            body.markdown("  ", card.question(), Look.PLAIN);
            for (String point : card.points()) {
                body.markdown("    - ", point, Look.PLAIN);
            }
        }
    }
}
