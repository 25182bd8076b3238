package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePathTest {
    private static final Path DECK = Path.of("decks", "rome.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "map.png, map.png",
        "./map.png, map.png",
        "maps/../map.png, map.png",
        "maps\\italy.png, maps/italy.png",
        "two%20words.png, two words.png",
        "50%.png, 50%.png",
        "%zz.png, %zz.png",
        "r%C3%B6m.png, röm.png"
    })
    void aPathBelowTheDecksFolderIsAFile(String written, String file) {
        assertThat(ImagePath.inside(DECK, written))
                .isEqualTo(Path.of("decks").toAbsolutePath().resolve(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "maps/../../secret.png",
                "..\\secret.png",
                "%2e%2e/secret.png",
                "..%2fsecret.png",
                "%2E%2E%5Csecret.png",
                "/etc/passwd",
                "%2Fetc/passwd",
                "\\\\server\\share.png",
                "C:\\secret.png",
                "c%3A/secret.png",
                "file:///etc/passwd",
                "http://example.org/a.png",
                "~/secret.png",
                "a\0b.png",
                "a%00b.png",
                ".",
                "",
                " "
            })
    void aPathThatLeadsElsewhereIsNone(String written) {
        assertThat(ImagePath.inside(DECK, written)).isNull();
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
        Path decks = Files.createDirectories(folder.resolve("decks"));
        Path secret = Files.writeString(folder.resolve("secret.png"), "x");
        Files.createSymbolicLink(decks.resolve("map.png"), secret);
        Files.createSymbolicLink(decks.resolve("out"), folder);
        Path own = Files.writeString(decks.resolve("own.png"), "x");
        Files.createSymbolicLink(decks.resolve("also.png"), own);
        Path deck = decks.resolve("rome.yaml");
        assertThat(ImagePath.inside(deck, "map.png")).isNull();
        assertThat(ImagePath.inside(deck, "out/secret.png")).isNull();
        assertThat(ImagePath.inside(deck, "also.png")).isNotNull();
    }

    @Test
    void aNameWithAPercentSignIsFoundAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a%20b.png"), "x");
        assertThat(ImagePath.inside(folder.resolve("rome.yaml"), "a%20b.png")).isEqualTo(file);
    }

    @Property
    void nothingEverLeadsOut(@ForAll("paths") String written) {
        Path file = ImagePath.inside(DECK, written);
        Path decks = Path.of("decks").toAbsolutePath();
        assertThat(file == null || file.normalize().startsWith(decks)).isTrue();
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("..", ".", "/", "\\", "%2e", "%2f", "%5c", "a", "b.png", ":", "~", "%", "%25", " ")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @CsvSource({"a.png, true", "a.JPEG, true", "a.svg, true", "a.desktop, false", "a, false", "a.png.sh, false"})
    void onlyImagesAreImages(String name, boolean image) {
        assertThat(ImagePath.isImage(Path.of(name))).isEqualTo(image);
    }
}
