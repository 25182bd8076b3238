package revise.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one point that is written with keys. */
final class PointForm {
    private final TokenCursor cursor;
    private final Findings findings;
    private final ValueReader values;
    private final SeenKeys<PointKey> seen;

    private @Nullable String text;
    private double marks = 1;
    private List<String> all = List.of();
    private List<String> accept = List.of();
    private List<String> reject = List.of();
    private @Nullable String date;
    private @Nullable String number;
    private @Nullable String tolerance;
    private @Nullable String unit;

    PointForm(TokenCursor cursor, Findings findings, ValueReader values) {
        this.cursor = cursor;
        this.findings = findings;
        this.values = values;
        this.seen = new SeenKeys<>(findings);
    }

    /** Reads the group of keys at the cursor; null when the point has no text. */
    @Nullable
    Point read() throws BrokenYaml {
        int line = cursor.line();
        int column = cursor.column();
        boolean unknown = false;
        while (cursor.next() == JsonToken.PROPERTY_NAME) {
            String name = cursor.text();
            PointKey key = PointKey.of(name);
            boolean use = key != null && seen.isFirst(key, cursor);
            if (key == null) {
                unknown = true;
                onUnknown(name);
            }
            cursor.next();
            if (key != null && use) {
                value(key);
            } else {
                cursor.skip();
            }
        }
        if (!seen.has(PointKey.TEXT) && !unknown) {
            findings.error(line, column, "missing-answer", "this point has no text; write \"text: ...\"");
        }
        if (tolerance != null && !seen.has(PointKey.NUMBER)) {
            findings.warning(line, column, "bad-value", "tolerance does nothing without a number beside it");
        }
        return text == null ? null : new Point(text, marks, all, accept, reject, date, number, tolerance, unit);
    }

    private void value(PointKey key) throws BrokenYaml {
        switch (key) {
            case TEXT -> text = values.text("text");
            case MARKS -> marks = marks();
            case ALL -> all = values.texts("all");
            case ACCEPT -> accept = values.texts("accept");
            case REJECT -> reject = values.texts("reject");
            case DATE -> date = date();
            case NUMBER -> number = numeric("number");
            case TOLERANCE -> tolerance = tolerance();
            case UNIT -> unit = values.text("unit");
        }
    }

    private double marks() throws BrokenYaml {
        String written = values.text("marks", "a number");
        if (written == null) {
            return 1;
        }
        double value = ClosedForms.marks(written);
        if (value > 0) {
            return value;
        }
        values.badValue("marks must be a number above 0 and up to " + ClosedForms.MOST_MARKS
                + " with at most two decimals, not " + Findings.quote(written));
        return 1;
    }

    /** Other ways of writing a date are kept, but said to be doubtful: which of 5/6 is the month? */
    private @Nullable String date() throws BrokenYaml {
        String written = values.text("date");
        if (written != null && !ClosedForms.isDate(written)) {
            findings.warning(
                    cursor.line(),
                    cursor.column(),
                    "bad-value",
                    "date is not clear: " + Findings.quote(written) + "; write it as 1934, 1934-09 or 1934-09-18");
        }
        return written;
    }

    private @Nullable String tolerance() throws BrokenYaml {
        String written = numeric("tolerance");
        if (written != null && "-\u2212".indexOf(written.strip().charAt(0)) >= 0) {
            values.badValue("tolerance cannot be below 0, as " + Findings.quote(written) + " is");
            return null;
        }
        return written;
    }

    private @Nullable String numeric(String key) throws BrokenYaml {
        String written = values.text(key, "a number");
        if (written == null || ClosedForms.isNumber(written)) {
            return written;
        }
        values.badValue(key + " must be a number in digits, not " + Findings.quote(written));
        return null;
    }

    private void onUnknown(String name) {
        if (name.equals("<<")) {
            findings.error(cursor.line(), cursor.column(), "alias", CardForm.MERGE);
        } else {
            String advice = Level.POINT.advice(name, Level.POINT.nearest(name));
            findings.error(cursor.line(), cursor.column(), "unknown-key", advice);
        }
    }
}
