package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is found from anywhere, and a Java that is missing or too old is told of. */
class LauncherIT {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void startsThroughLinks() throws Exception {
        Path launcher = copyOfFolder().resolve("bin/revise");
        Path bin = Files.createDirectories(folder.resolve("a folder/bin"));
        Path link = Files.createSymbolicLink(bin.resolve("to it"), launcher);
        Path linkToLink = Files.createSymbolicLink(bin.resolve("rev"), Path.of("to it"));
        assertStarts(Launched.program(home, link.toString()).with("--version"));
        assertStarts(
                Launched.program(home, linkToLink.toString()).with("--version").in(Path.of("/")));
        assertStarts(Launched.program(home, "./rev").with("--version").in(bin));
        assertStarts(Launched.program(home, "sh")
                .with("-c", "rev --version")
                .variable("PATH", bin + ":" + System.getenv("PATH")));
    }

    @Test
    void startsInAFolderWithSpaces() throws Exception {
        Path launcher = copyOfFolder().resolve("bin/revise");
        assertStarts(Launched.program(home, launcher.toString()).with("--version"));
        assertStarts(Launched.program(home, "sh").with("revise", "--version").in(launcher.getParent()));
        Path deck = Files.copy(Built.deck(), folder.resolve("my deck.yaml"));
        Launched quiz = Launched.program(home, launcher.toString())
                .with("quiz", deck.getFileName())
                .input("\n4\n")
                .run();
        assertThat(quiz.out()).contains("Saved: easy");
    }

    private Path copyOfFolder() throws IOException {
        Path copy = folder.resolve("copy of it  here");
        try (Stream<Path> files = Files.walk(Built.folder())) {
            for (Path file : files.toList()) {
                String place = Built.folder().relativize(file).toString();
                Files.copy(file, copy.resolve(place), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private static void assertStarts(Launched.Builder program) throws Exception {
        Launched run = program.run();
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.out()).matches("revise \\S+, Java \\S+\\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void usesTheFolderOfTheCaller() throws Exception {
        Path decks = Files.createDirectories(folder.resolve("work/decks"));
        Files.copy(Built.deck(), decks.resolve("stalin.yaml"));
        Launched due = Launched.revise(home, "due").in(folder.resolve("work")).run();
        assertThat(due.exit()).isZero();
        assertThat(due.out()).contains("Stalin and International Relations");
    }

    @Test
    void givesArgumentsOnAsTheyAre() throws Exception {
        Launched unknown = Launched.revise(home, "a  b*'\"$HOME").run();
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("\"a  b*'\"$HOME\"");
    }

    @Test
    void javaHomeThatNamesNothingIsToldOf() throws Exception {
        Launched run = Launched.revise(home, "due")
                .variable("JAVA_HOME", folder + "/nothing")
                .run();
        assertJavaWanted(run);
        assertThat(run.err()).contains("JAVA_HOME", folder + "/nothing");
    }

    @Test
    void missingJavaIsToldOf() throws Exception {
        Launched run = Launched.revise(home, "due")
                .withoutVariable("JAVA_HOME")
                .variable("PATH", toolsWithoutJava())
                .run();
        assertJavaWanted(run);
        assertThat(run.err()).contains("Java is missing").doesNotContain("not found");
    }

    @Test
    void oldJavaIsToldOfWithoutBeingStarted() throws Exception {
        Path old = fakeJava("touch '" + folder + "/started'");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
        Launched run = Launched.revise(home, "due")
                .variable("JAVA_HOME", old.toString())
                .run();
        assertJavaWanted(run);
        assertThat(run.err()).contains("11.0.2", old.toString());
        assertThat(folder.resolve("started")).doesNotExist();
    }

    @Test
    void oldJavaWithoutAReleaseFileIsToldOf() throws Exception {
        Path old = fakeJava("echo 'java version \"1.8.0_292\"' >&2");
        Launched run = Launched.revise(home, "due")
                .withoutVariable("JAVA_HOME")
                .variable("PATH", old.resolve("bin") + ":" + toolsWithoutJava())
                .run();
        assertJavaWanted(run);
        assertThat(run.err()).contains("1.8.0_292");
    }

    private static void assertJavaWanted(Launched run) {
        assertThat(run.exit()).as(run.toString()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSizeBetween(1, 2)
                .allMatch(line -> line.startsWith("revise: "))
                .anyMatch(line -> line.contains("17"));
        assertThat(run.out()).isEmpty();
        run.withoutTrace();
    }

    private Path fakeJava(String does) throws IOException {
        script("old/bin/java", does);
        return folder.resolve("old");
    }

    /** A folder with what the launcher's script needs besides Java. */
    private String toolsWithoutJava() throws IOException {
        for (String tool : List.of("sh", "readlink", "sed")) {
            script("tools/" + tool, "exec " + onPath(tool) + " \"$@\"");
        }
        return folder.resolve("tools").toString();
    }

    private void script(String name, String commands) throws IOException {
        Path script = folder.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + commands + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
