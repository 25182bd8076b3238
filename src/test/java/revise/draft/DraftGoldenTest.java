package revise.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.edit.NewCard;
import revise.exchange.format.Source;
import revise.language.Fold;

/** What is drafted from notes on many subjects is kept beside them; a change of a rule shows what it changes. */
class DraftGoldenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "biologie.md",
                "biology.md",
                "chemistry.txt",
                "computing.md",
                "economics.md",
                "geography.txt",
                "geschichte.md",
                "law.txt",
                "physics.md"
            })
    void draftsAreAsKept(String name) throws Exception {
        String notes = DraftText.resource(name);
        String drafted = DraftText.of(notes) + "\n";
        Path out = Path.of("target", "drafts", name + ".drafts");
        Files.createDirectories(out.getParent());
        Files.writeString(out, drafted);
        assertThat(drafted).isEqualTo(DraftText.resource(name + ".drafts"));
        for (Drafted each : DraftText.drafts(notes).cards()) {
            isSound(each.card());
        }
    }

    private static void isSound(NewCard card) {
        assertThat(card.draft()).isTrue();
        assertThat(card.source()).isNotBlank();
        String cloze = card.cloze();
        if (cloze != null) {
            int gap = cloze.indexOf("{{");
            int end = cloze.indexOf("}}", gap);
            String answer = cloze.substring(gap + 2, end).split("::", 2)[0];
            String visible = cloze.substring(0, gap) + " ... " + cloze.substring(end + 2);
            assertThat(" " + Fold.words(visible) + " ").doesNotContain(" " + Fold.words(answer) + " ");
        } else {
            assertThat(card.points().size() + card.order().size()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"biology.md", "geography.txt", "geschichte.md"})
    void damagedNotesDoNoHarm(String name) throws Exception {
        byte[] notes = DraftText.resource(name).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = java.util.Arrays.copyOf(notes, 1 + random.nextInt(notes.length));
            for (int flips = random.nextInt(20); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Drafts drafts = Drafter.of(Source.of("n", damaged));
            assertThat(drafts.cards().size()).isLessThan(100);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "*a ",
                "[",
                "the ",
                "A b ",
                "1. ",
                "> ",
                "- ",
                "$",
                "In 1934, ",
                "The The ",
                ".",
                ": ",
                "A. "
            })
    void endlessLinesDoNoHarm(String piece) {
        Drafts drafts =
                DraftText.drafts("the of and is\n" + piece.repeat(200_000 / piece.length()) + "\nthe end is here.");
        assertThat(drafts.cards().size()).isLessThan(100);
    }
}
