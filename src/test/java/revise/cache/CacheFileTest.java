package revise.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {
    @TempDir
    Path folder;

    private static CacheOutput values() {
        CacheOutput out = new CacheOutput();
        out.flag(true);
        out.number(-7);
        out.number(1L << 40);
        out.number(0.1);
        out.text("häh ☃");
        out.text(null);
        out.text("");
        return out;
    }

    private static String read(CacheInput in) {
        return in.flag() + " " + in.number() + " " + in.longNumber() + " " + in.doubleNumber() + " " + in.text() + " "
                + in.optionalText() + " " + in.text().length();
    }

    @Test
    void valuesComeBackInOrder() throws Exception {
        CacheFile file = new CacheFile(folder.resolve("deep/file"), 1);
        file.write(values());
        assertThat(file.<String>read(CacheFileTest::read)).isEqualTo("true -7 1099511627776 0.1 häh ☃ null 0");
    }

    @Test
    void aMissingFileOrOneOfAnotherFormatIsNone() throws Exception {
        Path path = folder.resolve("file");
        assertThat(new CacheFile(path, 1).<String>read(CacheFileTest::read)).isNull();
        new CacheFile(path, 1).write(values());
        assertThat(new CacheFile(path, 2).<String>read(CacheFileTest::read)).isNull();
    }

    @Test
    void whateverIsDamagedIsNone() throws Exception {
        Path path = folder.resolve("file");
        CacheFile file = new CacheFile(path, 1);
        file.write(values());
        byte[] whole = Files.readAllBytes(path);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, i % 2 == 0 ? damaged : java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(file.<String>read(CacheFileTest::read)).isNull();
        }
    }

    @Test
    void aForgedFileWithARightChecksumIsNone() throws Exception {
        CacheFile file = new CacheFile(folder.resolve("file"), 1);
        CacheOutput huge = new CacheOutput();
        huge.number(Integer.MAX_VALUE);
        file.write(huge);
        assertThat(file.<String>read(CacheInput::text)).isNull();
        assertThat(file.<Integer>read(CacheInput::count)).isNull();
        CacheOutput negative = new CacheOutput();
        negative.number(-5);
        file.write(negative);
        assertThat(file.<String>read(CacheInput::text)).isNull();
    }

    @Test
    void theFileIsForTheUserAloneAndNothingElseStays() throws Exception {
        Path path = folder.resolve("file");
        new CacheFile(path, 1).write(values());
        new CacheFile(path, 1).write(values());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(path::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
