package revise.terminal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer on lines of its own: one that ends in a backslash goes on in the next. */
public final class TypedLines {
    private static final char COMMAND = ':';
    private static final char GOES_ON = '\\';

    private TypedLines() {}

    /** Whether a line is no answer: it begins with a colon, and not with two. */
    public static boolean isCommand(String line) {
        return !line.isEmpty() && line.charAt(0) == COMMAND && !line.startsWith("::");
    }

    /**
     * Reads an answer to its end.
     *
     * @param first its first line
     * @param next gives a further one, or null at the end of the input
     * @return null when the input ended before the answer did
     */
    public static @Nullable String read(String first, Supplier<@Nullable String> next) {
        StringBuilder answer = new StringBuilder();
        String line = first.startsWith("::") ? first.substring(1) : first;
        while (!line.isEmpty() && line.charAt(line.length() - 1) == GOES_ON) {
            answer.append(line, 0, line.length() - 1).append('\n');
            String further = next.get();
            if (further == null) {
                return null;
            }
            line = further;
        }
        return answer.append(line).toString();
    }
}
