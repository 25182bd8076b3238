import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Walks over all tokens of a YAML file and does nothing with them: the least that any reader by this library takes.
 *
 * <p>Usage: {@code java -cp target/revise/lib/revise.jar:FOLDER Scan FILE}
 */
final class Scan {
    private Scan() {}

    public static void main(String[] args) throws IOException {
        String text = new String(Files.readAllBytes(Path.of(args[0])), StandardCharsets.UTF_8);
        // By itself the library stops after three million characters.
        YAMLFactory yaml = YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .build();
        long tokens = 0;
        try (JsonParser parser = yaml.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        System.out.println(tokens);
    }
}
