package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the feedback of an essay says that it should contain: a list with a dash before each point, and below it a
 * note; or else one text.
 */
record GiftEssay(List<String> points, @Nullable String note) {
    private static final String DASH = "- ";
    private static final String INDENT = "  ";

    GiftEssay {
        points = List.copyOf(points);
    }

    static GiftEssay of(String feedback) {
        if (feedback.isBlank()) {
            return new GiftEssay(List.of(), null);
        }
        if (!feedback.startsWith(DASH)) {
            return new GiftEssay(List.of(feedback), null);
        }
        List<String> points = new ArrayList<>();
        List<String> lines = feedback.lines().toList();
        int next = 0;
        StringBuilder point = new StringBuilder();
        for (; next < lines.size(); next++) {
            String line = lines.get(next);
            if (line.startsWith(DASH)) {
                if (next > 0) {
                    points.add(point.toString());
                }
                point = new StringBuilder(line.substring(DASH.length()));
            } else if (line.startsWith(INDENT)) {
                point.append('\n').append(line.substring(INDENT.length()));
            } else {
                break;
            }
        }
        points.add(point.toString());
        String rest = String.join("\n", lines.subList(next, lines.size()));
        return new GiftEssay(points, rest.isBlank() ? null : rest.startsWith("\n") ? rest.substring(1) : rest);
    }

    /** Gives it as one text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String point : points) {
            text.append(text.isEmpty() ? "" : "\n").append(DASH).append(point.replace("\n", "\n" + INDENT));
        }
        return note == null ? text.toString() : text + "\n\n" + note;
    }
}
