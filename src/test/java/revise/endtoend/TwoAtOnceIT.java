package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several sessions that write one log at the same time. */
class TwoAtOnceIT {
    private static final int SESSIONS = 4;
    private static final int ANSWERS = 100;

    @TempDir
    Path folder;

    @Test
    void everyAnswerOfEverySessionIsInTheLog() throws Exception {
        Home home = new Home(folder);
        Path deck = home.deckOf(ANSWERS);
        List<Dialogue> sessions = new ArrayList<>();
        try {
            for (int i = 0; i < SESSIONS; i++) {
                sessions.add(Launched.revise(home, "quiz", "--plain", "--new", "" + ANSWERS, deck)
                        .start());
            }
            for (Dialogue session : sessions) {
                session.await("Enter shows the answer", 1);
            }
            for (Dialogue session : sessions) {
                session.send("\n4\n".repeat(ANSWERS));
            }
            for (Dialogue session : sessions) {
                assertThat(session.exit(Dialogue.PATIENCE)).isZero();
                assertThat(session.err()).isEmpty();
                assertThat(Dialogue.count(session.out(), "Saved: easy")).isEqualTo(ANSWERS);
            }
        } finally {
            sessions.forEach(Dialogue::close);
        }

        ProgressLog log = home.log();
        assertThat(log.torn()).isEmpty();
        Map<String, Integer> counts = new HashMap<>();
        log.answers().forEach(answer -> counts.merge(answer, 1, Integer::sum));
        assertThat(counts).hasSize(ANSWERS);
        assertThat(counts.values()).containsOnly(SESSIONS);
        assertThat(log.events()).extracting(event -> event.get("id")).doesNotHaveDuplicates();
        Launched list = Launched.revise(home, "list", "--json", deck).run();
        assertThat(list.exit()).isZero();
        assertThat(list.err()).isEmpty();
        assertThat(Dialogue.count(list.out(), "\"reps\":" + SESSIONS)).isEqualTo(ANSWERS);
    }
}
