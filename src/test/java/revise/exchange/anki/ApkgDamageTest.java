package revise.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Image;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

class ApkgDamageTest {
    @TempDir
    Path folder;

    private final ApkgFixture anki = new ApkgFixture();
    private @Nullable TemporaryFiles temporary;

    @BeforeEach
    void begin() throws Exception {
        temporary = TemporaryFiles.now();
        anki.simple(anki.basic(), 1, "a <img src=x.png>", "b");
        anki.simple(anki.cloze(), 1, "{{c1::x}} y", "");
        anki.media("x.png", new byte[] {1, 2, 3, 4});
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        if (temporary != null) {
            temporary.assertNoneIsLeft();
        }
    }

    private Imported read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("cards.apkg"), bytes);
        return new ApkgReader().read(Source.of(file), new ImportSettings("pics", true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cutAndFlippedPackagesEndInCardsOrAMessage(boolean latest) throws Exception {
        byte[] whole = latest ? anki.latest() : anki.legacy();
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bytes = whole.clone();
            if (i % 4 == 0) {
                bytes = Arrays.copyOf(bytes, 4 + random.nextInt(bytes.length - 4));
            }
            for (int flips = i % 4 * 2; flips > 0; flips--) {
                bytes[4 + random.nextInt(bytes.length - 4)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += isRefused(bytes) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    /** The database itself is damaged, below any checksum. */
    @Test
    void damagedDatabasesEndInCardsOrAMessage() throws Exception {
        byte[] database = anki.database(false);
        Random random = new Random(12);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = database.clone();
            if (i % 5 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            for (int flips = 1 + i % 40; flips > 0; flips--) {
                int at = random.nextInt(bytes.length);
                bytes[i % 2 == 0 ? at % Math.min(bytes.length, 4096) : at] = (byte) random.nextInt(256);
            }
            refused += isRefused(ApkgFixture.zip(Map.of("collection.anki2", bytes))) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private boolean isRefused(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("cards.apkg"), bytes);
        try {
            Source source = Source.of(file);
            new ApkgReader().likelihood(source);
            for (Image image : new ApkgReader()
                    .read(source, new ImportSettings("pics", true))
                    .images()) {
                try (InputStream in = image.content().open()) {
                    in.readAllBytes();
                } catch (IOException e) {
                    return true;
                }
            }
            return false;
        } catch (ExchangeException e) {
            assertThat(e).hasMessageContaining("cards.apkg");
            return true;
        }
    }

    private void isRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aTextIsNoCollection() throws Exception {
        isRefused(
                ApkgFixture.zip(Map.of("collection.anki2", "hello".getBytes(StandardCharsets.UTF_8))),
                "the package cannot be read: its collection is damaged");
        isRefused(ApkgFixture.zip(Map.of("collection.anki21b", new byte[100])), "the package cannot be read");
        isRefused(ApkgFixture.zip(Map.of("other", new byte[100])), "no Anki collection in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "cards", "col"})
    void missingTablesAreNamed(String table) throws Exception {
        anki.sql("DROP TABLE " + table);
        isRefused(anki.legacy(), "no table \"" + table + "\"");
    }

    @Test
    void viewsAndComputedColumnsAreNoTables() throws Exception {
        anki.sql("ALTER TABLE notes RENAME TO hidden");
        anki.sql("CREATE VIEW notes AS SELECT * FROM hidden, cards");
        isRefused(anki.legacy(), "no table \"notes\"");

        ApkgFixture other = new ApkgFixture();
        other.simple(other.basic(), 1, "a", "b");
        other.sql("ALTER TABLE cards ADD COLUMN x AS (hex(zeroblob(100000000)))");
        isRefused(other.legacy(), "no table \"cards\"");
    }

    @Test
    void collectionsThatGrowWithoutEndAreRefused() throws Exception {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        isRefused(bomb.toByteArray(), "packed so tightly");
        isRefused(
                ApkgFixture.zip(Map.of("collection.anki21b", Zstd.compress(new byte[100 << 20]))), "packed so tightly");
    }

    @Test
    void namesThatLeadElsewhereAreNeverTouched() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../evil", new byte[10]);
        entries.put("/collection.anki2", new byte[10]);
        entries.put("collection.anki2", anki.database(false));
        entries.put("media", "{\"../../evil\": \"x.png\", \"7\": \"y.png\"}".getBytes(StandardCharsets.UTF_8));

        Imported imported = read(ApkgFixture.zip(entries));

        assertThat(imported.cards()).isEqualTo(2);
        assertThat(imported.images()).isEmpty();
    }

    @Test
    void nobodyElseReadsTheUnpackedCollection() throws Exception {
        try (Database database = Database.open(new ByteArrayInputStream(anki.database(false)))) {
            assertThat(database.has("notes")).isTrue();
            TemporaryFiles.assertSomeAreThereAndPrivate();
        }
    }

    @Test
    void picturesThatAreTooLargeLeaveNoLink() throws Exception {
        ApkgFixture other = new ApkgFixture();
        other.simple(other.basic(), 1, "a <img src=x.png> <img src=y.png>", "b <img src=x.png>");
        other.media("x.png", new byte[(64 << 20) + 1]);
        other.media("y.png", new byte[1]);
        for (byte[] bytes : List.of(other.legacy(), other.latest())) {
            Imported imported = read(bytes);

            assertThat(imported.decks().get(0).items().get(0).card().question()).isEqualTo("a ![y](pics/y.png)");
            assertThat(imported.images()).extracting(Image::name).containsExactly("y.png");
            assertThat(imported.losses())
                    .extracting(Loss::what)
                    .contains("1 picture larger than 64 MiB: \"x.png\"")
                    .noneMatch(what -> what.contains("no card shows"));
        }
    }

    @Test
    void hugeTemplatesAndFieldsEnd() throws Exception {
        ApkgFixture huge = new ApkgFixture();
        long sections = huge.type(
                "Sections",
                false,
                List.of("Front", "Back"),
                "{{#Front}}".repeat(50_000) + "{{Front}}",
                "{{Back}}".repeat(5000) + "{{/Back}}".repeat(5000) + "{{".repeat(1000));
        huge.simple(sections, 1, "a", "b".repeat(100_000));
        huge.simple(huge.cloze(), 1, "{{c1::".repeat(30_000) + "x" + "}}".repeat(30_000), "");
        huge.simple(1001, 1, "{{c1::".repeat(30_000), "");

        assertThat(read(huge.legacy()).read()).isEqualTo(3);
    }
}
