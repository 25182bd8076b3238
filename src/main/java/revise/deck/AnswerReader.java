package revise.deck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads an answer: one text, or a list of points. */
final class AnswerReader {
    private final TokenCursor cursor;
    private final Findings findings;
    private final ValueReader values;

    AnswerReader(TokenCursor cursor, Findings findings, ValueReader values) {
        this.cursor = cursor;
        this.findings = findings;
        this.values = values;
    }

    /** Reads the value at the cursor; null when something in it was reported. */
    @Nullable
    List<Point> read() throws BrokenYaml {
        if (cursor.token() == JsonToken.START_ARRAY) {
            return list();
        }
        if (cursor.token() == JsonToken.START_OBJECT) {
            onKeys();
            cursor.skip();
            return null;
        }
        String text = values.text("answer");
        return text == null ? null : List.of(Point.of(text));
    }

    private @Nullable List<Point> list() throws BrokenYaml {
        int line = cursor.line();
        int column = cursor.column();
        List<Point> points = new ArrayList<>();
        int items = 0;
        while (cursor.next() != JsonToken.END_ARRAY) {
            items++;
            Point point = item();
            if (point != null) {
                points.add(point);
            }
        }
        if (items == 0) {
            findings.error(line, column, "empty", "answer is an empty list; write a point below it");
        }
        return items > 0 && points.size() == items ? List.copyOf(points) : null;
    }

    private @Nullable Point item() throws BrokenYaml {
        if (cursor.token() == JsonToken.START_OBJECT) {
            return new PointForm(cursor, findings, values).read();
        }
        if (cursor.token() == JsonToken.START_ARRAY) {
            values.wrongType("a point", "a text or keys (text, marks, ...)");
            cursor.skip();
            return null;
        }
        String text = values.text("point");
        return text == null ? null : Point.of(text);
    }

    private void onKeys() {
        if (cursor.first() == '{') {
            values.wrongType("answer", "a text or a list of points");
            return;
        }
        findings.error(
                cursor.line(),
                cursor.column(),
                "wrong-type",
                "answer must be a text or a list of points, not a group of keys; begin each point with \"- \" (\"- text:"
                        + " ...\"), and put a text with \": \" in it in quotes");
    }
}
