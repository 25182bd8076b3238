package revise.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        file = Files.writeString(folder.resolve("deck.yaml"), "old");
    }

    private static void replace(Path name, String text) throws EditException {
        DeckFile.open(name).replace(text.getBytes(UTF_8));
    }

    private static void refuses(Path name, String text, String part) {
        assertThatThrownBy(() -> replace(name, text))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(part);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFileIsReplacedAndKeepsItsPermissions() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r---w-"));
        replace(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r---w-");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws Exception {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path fresh = folder.resolve("fresh.yaml");
        replace(fresh, "new");
        assertThat(fresh).hasContent("new");
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aLinkStaysOneAndWhatItLeadsToChanges() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.move(file, elsewhere.resolve("real.yaml"));
        Path link = Files.createSymbolicLink(file, Path.of("elsewhere/real.yaml"));
        replace(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
        Files.delete(target);
        refuses(link, "x", "leads to nothing");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotLost() throws Exception {
        DeckFile open = DeckFile.open(file);
        Files.writeString(file, "theirs");
        assertThatThrownBy(() -> open.replace("mine".getBytes(UTF_8)))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("changed");
        assertThat(file).hasContent("theirs");
        Path fresh = folder.resolve("fresh.yaml");
        DeckFile absent = DeckFile.open(fresh);
        Files.writeString(fresh, "theirs");
        assertThatThrownBy(() -> absent.replace("mine".getBytes(UTF_8))).hasMessageContaining("changed");
        DeckFile deleted = DeckFile.open(fresh);
        Files.delete(fresh);
        assertThatThrownBy(() -> deleted.replace("mine".getBytes(UTF_8))).hasMessageContaining("changed");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void readOnlyFilesAndFoldersAreLeftAlone() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refuses(file, "new", "read-only");
        assertThat(file).hasContent("old");
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        refuses(closed.resolve("new.yaml"), "new", "folder is read-only");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void whatIsNoFileIsRefused() {
        refuses(folder, "new", "name a deck file");
        refuses(folder.resolve("nowhere/new.yaml"), "new", "there is no folder");
        refuses(file.resolve("new.yaml"), "new", "there is no folder");
    }

    @Test
    void aByteOrderMarkIsNoTextAndIsKept() throws Exception {
        Files.writeString(file, "\ufeffold");
        DeckFile open = DeckFile.open(file);
        assertThat(open.text()).isEqualTo("old");
        assertThat(open.encoded("new")).isEqualTo("\ufeffnew".getBytes(UTF_8));
        assertThat(DeckFile.open(Files.writeString(file, "old")).encoded("new")).isEqualTo("new".getBytes(UTF_8));
    }
}
