package revise.progress;

import java.util.function.Consumer;

/** Counts the lines of a log, hands on the readable events and names the rest. */
final class Tally implements Lines.Sink {
    private final EventReader reader = new EventReader();
    private final Consumer<Event> events;
    private long number;
    private BadLines badLines;

    /**
     * @param number the number of the line before the first
     * @param badLines those before it
     */
    Tally(long number, BadLines badLines, Consumer<Event> events) {
        this.number = number;
        this.badLines = badLines;
        this.events = events;
    }

    @Override
    public void line(byte[] buffer, int offset, int length) {
        number++;
        if (blank(buffer, offset, length)) {
            return;
        }
        Line line = reader.read(buffer, offset, length);
        if (line instanceof Line.Parsed parsed) {
            events.accept(parsed.event());
        } else if (line instanceof Line.Bad bad) {
            badLines = badLines.plus(new BadLine(number, bad.reason()));
        }
    }

    private static boolean blank(byte[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void tooLong() {
        number++;
        badLines = badLines.plus(new BadLine(number, "longer than " + Lines.LONGEST + " bytes"));
    }

    long number() {
        return number;
    }

    BadLines badLines() {
        return badLines;
    }
}
