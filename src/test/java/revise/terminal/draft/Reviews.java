package revise.terminal.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import revise.draft.DraftReview;
import revise.edit.EditException;

/** Drafts to go through. */
final class Reviews {
    static final String DECK = "title: Stalin and International Relations # mine\ncards:\n"
            + "  - cloze: After the split in {{1948::year}}, Premier {{Nikita Khrushchev::who}} and Tito signed the Belgrade"
            + " Declaration.\n    source: After the split in 1948, Premier Nikita Khrushchev and Tito signed the declaration.\n"
            + "    status: draft\n\n"
            + "  - question: What does USSR stand for?\n    answer: Union of Soviet Socialist Republics\n    status: draft\n\n"
            + "  - question: When was Rapallo?\n    answer: '1922'\n\n"
            + "  # a list\n  - question: What are the causes of the thaw?\n    answer:\n      - Stalin's death\n"
            + "      - the need for trade\n    status: draft\n";

    private Reviews() {}

    static DraftReview of(Path file) throws IOException, EditException {
        Files.writeString(file, DECK);
        return DraftReview.of(file);
    }
}
