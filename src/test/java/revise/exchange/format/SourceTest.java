package revise.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final String TEXT = "Où est l’Élysée ?\nÀ Paris\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundByTheBytes(String encoding) throws ExchangeException {
        assertThat(text(TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String encoding) throws ExchangeException {
        assertThat(text(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @Test
    void everyLineEndIsALineFeed() throws ExchangeException {
        assertThat(text("a\r\nb\rc\n\r\nd".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void whatNoTextCanHoldIsNamedWithItsLine() throws ExchangeException {
        Decoded decoded = Source.of("x.txt", "one\ntwo\u0007\u0000\n".getBytes(StandardCharsets.UTF_8))
                .text();

        assertThat(decoded.text()).isEqualTo("one\ntwo\n");
        assertThat(decoded.losses())
                .containsExactly(new Loss("x.txt:2", "the character U+0007, which no text can hold"));
    }

    @Property
    void anyBytesAreSomeText(@ForAll byte[] bytes) {
        Decoded decoded = Decoded.of("x", bytes);

        assertThat(decoded.text()).doesNotContain("\r", "\u0000");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(decoded.text()))
                .isTrue();
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};

        assertThatThrownBy(() -> Source.of("a.csv", picture))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("a.csv: this is no text");
        assertThatThrownBy(() -> Source.of("a.txt", "%PDF-1.7\nQ: a?\nA: b\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExchangeException.class);
    }

    @Test
    void aPipeWithANameIsReadFromItsBeginning() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, "question,answer\na,b\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        assertThat(Source.of(pipe).text().text()).isEqualTo("question,answer\na,b\n");
        writer.join();
    }

    @Test
    void aFileHasAStemAndAnExtension() throws Exception {
        Source source = Source.of(Files.writeString(folder.resolve("my.set.TXT"), "a"));

        assertThat(List.of(source.stem(), source.extension())).containsExactly("my.set", "txt");
        assertThat(Source.of("-", new byte[0]).stem()).isEqualTo("import");
    }

    @Test
    void anArchiveHasNoText() throws Exception {
        Source source = Source.of(Files.writeString(folder.resolve("a.apkg"), "PK\u0003\u0004rest"));

        assertThat(source.archive()).isTrue();
        assertThat(source.text().text()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThatThrownBy(() -> Source.of(folder.resolve("none.txt"))).hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> Source.of(folder)).hasMessageContaining("folder");
    }

    private static String text(byte[] bytes) throws ExchangeException {
        return Source.of("x.txt", bytes).text().text();
    }
}
