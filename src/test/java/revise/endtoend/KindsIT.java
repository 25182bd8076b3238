package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices, orders and gaps in a real terminal. */
class KindsIT {
    private static final String DECK = """
            title: Kinds
            id: kinds
            cards:
              - id: place
                question: Where was the treaty of 1920 signed?
                choices: [Minsk, Moscow, Riga]
                answer: Moscow
              - id: treaties
                question: Put in order, earliest first
                order: [Rapallo, Berlin, Locarno]
              - id: pact
                cloze: "The pact was signed by {{Laval}} in {{May 1935::month and year}}"
            """;

    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void moveIn() throws Exception {
        home = new Home(folder);
        deck = home.file("kinds.yaml", DECK);
    }

    /** The number before an item on the screen. */
    private static String keyOf(String item, String screen) {
        String line =
                screen.lines().filter(l -> l.strip().endsWith(item)).findFirst().orElseThrow();
        return line.replace('>', ' ').strip().substring(0, 1);
    }

    @Test
    void everyKindIsAnsweredWithItsKeys() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("quiz", "--order", "deck", deck)) {
            String choice = tmux.await("the choices", screen -> screen.contains("1-3 choose"));
            tmux.press(keyOf("Riga", choice), keyOf("Moscow", choice));
            tmux.await("(x) Moscow");
            tmux.press("Enter");
            tmux.await("Right");
            tmux.press("Enter");

            String order = tmux.await("the order", screen -> screen.contains("1-3 put next"));
            tmux.press(keyOf("Berlin", order), keyOf("Rapallo", order), keyOf("Locarno", order));
            tmux.await("[3] Locarno");
            tmux.press("Enter");
            tmux.await("2 of 3 in the right order");
            tmux.await("[2 hard");
            tmux.press("Enter");

            tmux.await("The pact was signed by [...] in May 1935");
            tmux.press("Space");
            tmux.await("Laval");
            tmux.press("3");
            tmux.await("saved: good");
            tmux.press("q");
            String summary = tmux.await("the summary", screen -> screen.contains("Enter leave"));
            assertThat(summary).contains("Missed, to look at once more");
            tmux.press("Enter");
            assertThat(tmux.exit()).isZero();
        }
        assertThat(home.log().answers())
                .containsExactly("kinds/place good", "kinds/treaties hard", "kinds/pact:1 good");
        assertThat(home.log().of("review").get(1)).containsEntry("marks", 2.0);
    }

    @Test
    void aPipeAnswersEveryKind() throws Exception {
        Launched quiz = Launched.revise(home, "quiz", "--order", "deck", "--seed", "1", deck)
                .input("moscow\n\n\n1\n\n3\n")
                .run();
        assertThat(quiz.out()).contains("Right.", "1. Rapallo", "Answer: Laval", "3 answers");
        assertThat(home.log().answers())
                .containsExactly("kinds/place good", "kinds/treaties again", "kinds/pact:1 good");
    }
}
