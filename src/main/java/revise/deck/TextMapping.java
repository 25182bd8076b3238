package revise.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * A YAML mapping (JSON is one) of names to texts, as far as a text is one.
 *
 * @param isMapping whether it begins as one
 * @param entries in the order of the text, up to what cannot be read; a name may be there twice
 * @param findings what is wrong with it as a mapping
 */
public record TextMapping(boolean isMapping, List<Entry> entries, List<Finding> findings) {
    static final TextMapping NONE = new TextMapping(false, List.of(), List.of());

    /**
     * A name and what it stands for.
     *
     * @param texts as written, several for a list; none for an empty list or JSON's null
     * @param place where the name stands
     */
    public record Entry(String name, List<String> texts, Place place) {
        public Entry {
            texts = List.copyOf(texts);
        }
    }

    public TextMapping {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    static TextMapping read(Path name, SourceText source) {
        Findings findings = new Findings(name);
        Reader reader = new Reader(name, source, findings);
        try (TokenCursor cursor = new TokenCursor(Segment.whole(source), findings)) {
            reader.read(cursor);
        } catch (BrokenYaml e) {
            e.report(findings);
        }
        return new TextMapping(reader.isMapping, reader.entries, findings.inOrder());
    }

    /** Walks over the tokens. */
    private static final class Reader {
        private final Path name;
        private final boolean json;
        private final Findings findings;
        private final List<Entry> entries = new ArrayList<>();
        private boolean isMapping;

        Reader(Path name, SourceText source, Findings findings) {
            this.name = name;
            this.json = source.text().stripLeading().startsWith("{");
            this.findings = findings;
        }

        void read(TokenCursor cursor) throws BrokenYaml {
            isMapping = cursor.next() == JsonToken.START_OBJECT;
            if (!isMapping) {
                return;
            }
            ValueReader values = new ValueReader(cursor, findings);
            while (cursor.next() == JsonToken.PROPERTY_NAME) {
                String key = cursor.text();
                Place place = new Place(name, cursor.line(), cursor.column());
                if (key.equals("<<")) {
                    findings.error(place.line(), place.column(), "alias", CardForm.MERGE);
                }
                // A name counts even if what follows it cannot be read.
                entries.add(new Entry(key, List.of(), place));
                cursor.next();
                List<String> texts = texts(cursor, values, Findings.quote(key));
                entries.set(entries.size() - 1, new Entry(key, texts, place));
            }
            checkEnd(cursor);
        }

        private List<String> texts(TokenCursor cursor, ValueReader values, String key) throws BrokenYaml {
            if (!cursor.isListStart()) {
                boolean none = json
                        && cursor.isText()
                        && cursor.startsWith("null")
                        && cursor.text().equals("null");
                return none ? List.of() : text(cursor, values, key);
            }
            List<String> texts = new ArrayList<>();
            while (cursor.next() != JsonToken.END_ARRAY) {
                texts.addAll(text(cursor, values, "each text of " + key));
            }
            return texts;
        }

        /** A blank text is one as well. */
        private static List<String> text(TokenCursor cursor, ValueReader values, String key) throws BrokenYaml {
            if (cursor.isText() && Invisible.isAllOf(cursor.text())) {
                return List.of("");
            }
            String text = values.text(key);
            return text == null ? List.of() : List.of(text);
        }

        private void checkEnd(TokenCursor cursor) throws BrokenYaml {
            int line = cursor.line();
            int column = cursor.column();
            boolean dashes = cursor.startsWith("---");
            if (dashes || cursor.next() != null) {
                findings.error(
                        dashes ? line : cursor.line(),
                        dashes ? column : cursor.column(),
                        "multiple-documents",
                        "this is one mapping; delete the line --- and what stands behind it");
            }
        }
    }
}
