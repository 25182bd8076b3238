package revise.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads the settings file: a flat YAML mapping; a list is the same as its items with spaces between. */
final class SettingsFile {
    private static final int LARGEST = 100_000;

    private final Path path;

    private SettingsFile(Path path) {
        this.path = path;
    }

    /** The settings in the file; none if it does not exist. */
    static Map<SettingKey, Setting> read(Path path) throws Failure {
        return new SettingsFile(path).settings();
    }

    private Map<SettingKey, Setting> settings() throws Failure {
        Map<SettingKey, Setting> settings = new EnumMap<>(SettingKey.class);
        String text = text();
        if (text.isBlank()) {
            return settings;
        }
        try (JsonParser parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return settings;
            }
            if (first != JsonToken.START_OBJECT) {
                throw wrong(parser, "the settings are lines like \"new_per_day: 15\"");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                SettingKey key = key(parser);
                String place = place(parser.currentTokenLocation());
                settings.put(key, new Setting(key, value(key, parser), place));
            }
            return settings;
        } catch (JacksonException broken) {
            String place = broken.getLocation() == null ? path.toString() : place(broken.getLocation());
            throw new Failure(
                    ExitCode.BAD_INPUT,
                    place + ": error: this is not YAML; settings are lines like \"new_per_day: 15\"",
                    broken);
        }
    }

    private String text() throws Failure {
        try {
            if (!Files.exists(path)) {
                return "";
            }
            if (Files.size(path) > LARGEST) {
                throw new Failure(ExitCode.BAD_INPUT, path + ": error: larger than any settings file is");
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new Failure(ExitCode.BAD_INPUT, path + ": error: not a text file in UTF-8", e);
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_INPUT, path + ": error: the settings cannot be read: " + e.getMessage(), e);
        }
    }

    private SettingKey key(JsonParser parser) throws Failure {
        SettingKey key = SettingKey.of(parser.currentName());
        if (key == null) {
            throw wrong(
                    parser,
                    "there is no setting \"" + parser.currentName() + "\"; "
                            + Advice.on(parser.currentName(), SettingKey.names()));
        }
        return key;
    }

    private String value(SettingKey key, JsonParser parser) throws Failure {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            StringJoiner items = new StringJoiner(" ");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(scalar(key, parser));
            }
            return items.toString();
        }
        if (token == JsonToken.START_OBJECT) {
            StringJoiner pairs = new StringJoiner(" ");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                pairs.add(name + "=" + scalar(key, parser));
            }
            return pairs.toString();
        }
        return scalar(key, parser);
    }

    private String scalar(SettingKey key, JsonParser parser) throws Failure {
        if (!parser.currentToken().isScalarValue()) {
            throw wrong(parser, key.key() + " is " + key.meaning());
        }
        String text = parser.getString();
        return text == null ? "" : text;
    }

    private Failure wrong(JsonParser parser, String message) {
        return new Failure(ExitCode.BAD_INPUT, place(parser.currentTokenLocation()) + ": error: " + message);
    }

    private String place(TokenStreamLocation location) {
        return path + ":" + Math.max(1, location.getLineNr()) + ":" + Math.max(1, location.getColumnNr());
    }
}
