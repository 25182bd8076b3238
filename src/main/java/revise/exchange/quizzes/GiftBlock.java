package revise.exchange.quizzes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one question.
 *
 * @param line where it begins
 * @param text its lines without comments
 * @param category the one that it stands in, or null
 * @param id from the comment before it, or null
 * @param tags from the comment before it
 * @param apart whether a blank line stands before it, as it must
 */
record GiftBlock(
        int line,
        String text,
        @Nullable String category,
        @Nullable String id,
        List<String> tags,
        boolean apart) {
    GiftBlock {
        tags = List.copyOf(tags);
    }
}
