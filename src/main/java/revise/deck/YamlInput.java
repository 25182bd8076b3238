package revise.deck;

import java.io.Reader;
import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** How the YAML library is to be called for a deck: what it is told, and how it gets a text. */
public final class YamlInput {
    /** More than the library's own 1024 characters at a time makes it faster, many more slower again. */
    private static final int BUFFER = 4096;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new AsTyped())
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(BUFFER)
            .build();

    private YamlInput() {}

    /** Under these every value is a text as typed. */
    public static LoadSettings settings() {
        return SETTINGS;
    }

    /** Gives the library a text without its failing at characters that take two places in a string. */
    public static Reader reader(String text) {
        return new SegmentReader("", text, 0);
    }

    /** Every scalar is a text: what it means is decided by the key that it belongs to. */
    private static final class AsTyped implements Schema, ScalarResolver {
        @Override
        public ScalarResolver getScalarResolver() {
            return this;
        }

        @Override
        public Map<Tag, ConstructNode> getSchemaTagConstructors() {
            return Map.of();
        }

        @Override
        public Tag resolve(String value, Boolean implicit) {
            return Tag.STR;
        }
    }
}
