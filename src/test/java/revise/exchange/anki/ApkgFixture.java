package revise.exchange.anki;

import com.github.luben.zstd.Zstd;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.Collation;
import org.sqlite.JDBC;

/** Builds packages as Anki's versions write them. */
final class ApkgFixture {
    static final String QUESTION = "{{Front}}";
    static final String ANSWER = "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}";

    private final List<Type> types = new ArrayList<>();
    private final List<Deck> decks = new ArrayList<>();
    private final List<Object[]> notes = new ArrayList<>();
    private final List<Object[]> cards = new ArrayList<>();
    private final List<Object[]> reviews = new ArrayList<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    private record Type(
            long id, String name, boolean cloze, String css, List<String> fields, List<String[]> templates) {}

    private record Deck(long id, String name, String description) {}

    /** A type with pairs of a question and an answer. */
    long type(String name, boolean cloze, List<String> fields, String... sides) {
        List<String[]> templates = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 2) {
            templates.add(new String[] {"Card " + (i / 2 + 1), sides[i], sides[i + 1]});
        }
        types.add(new Type(1000 + types.size(), name, cloze, "", fields, templates));
        return 1000 + types.size() - 1;
    }

    long basic() {
        return type("Basic", false, List.of("Front", "Back"), QUESTION, ANSWER);
    }

    long reversed() {
        return type(
                "Basic (and reversed card)",
                false,
                List.of("Front", "Back"),
                QUESTION,
                ANSWER,
                "{{Back}}",
                "{{FrontSide}}\n\n<hr id=answer>\n\n{{Front}}");
    }

    long cloze() {
        return type(
                "Cloze", true, List.of("Text", "Back Extra"), "{{cloze:Text}}", "{{cloze:Text}}<br>\n{{Back Extra}}");
    }

    void css(String css) {
        Type last = types.remove(types.size() - 1);
        types.add(new Type(last.id(), last.name(), last.cloze(), css, last.fields(), last.templates()));
    }

    long deck(String name, String description) {
        decks.add(new Deck(decks.size() + 1, name, description));
        return decks.size();
    }

    /** Adds a note without cards; gives its id. */
    long note(long type, String tags, String... fields) {
        long id = 1_700_000_000_000L + notes.size();
        notes.add(new Object[] {id, "guid" + id, type, tags, String.join("\u001f", fields)});
        return id;
    }

    /** Adds a new card; gives its id. */
    long card(long note, long deck, int ordinal) {
        return card(note, deck, ordinal, 0, 0, 0, 0);
    }

    long card(long note, long deck, int ordinal, int type, int queue, int reps, long home) {
        long id = 1_710_000_000_000L + cards.size();
        cards.add(new Object[] {id, note, deck, ordinal, type, queue, reps, home});
        return id;
    }

    /** Adds a note and its cards in the first deck. */
    void simple(long type, int cardCount, String... fields) {
        if (decks.isEmpty()) {
            deck("Default", "");
        }
        long note = note(type, "", fields);
        for (int i = 0; i < cardCount; i++) {
            card(note, 1, i);
        }
    }

    void review(long at, long card, int ease, int interval, int factor, int millis, int type) {
        reviews.add(new Object[] {at, card, ease, interval, factor, millis, type});
    }

    void media(String name, byte[] content) {
        media.put(name, content);
    }

    /** Adds a statement that is carried out on the finished database. */
    void sql(String statement) {
        statements.add(statement);
    }

    /** A package of the first generation, or of the second by the name of its collection. */
    byte[] legacy(String collection) throws IOException, SQLException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(collection, database(false));
        StringBuilder list = new StringBuilder("{");
        int i = 0;
        for (Map.Entry<String, byte[]> file : media.entrySet()) {
            list.append(i == 0 ? "" : ",")
                    .append(quoted(String.valueOf(i)))
                    .append(':')
                    .append(quoted(file.getKey()));
            entries.put(String.valueOf(i++), file.getValue());
        }
        entries.put("media", list.append('}').toString().getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    byte[] legacy() throws IOException, SQLException {
        return legacy("collection.anki2");
    }

    /** A package of the third generation, with the stub that tells old versions to be updated. */
    byte[] latest() throws IOException, SQLException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("meta", new byte[] {8, 3});
        entries.put("collection.anki21b", Zstd.compress(database(true)));
        ApkgFixture stub = new ApkgFixture();
        stub.simple(stub.basic(), 1, "Please update to the latest Anki version", "");
        entries.put("collection.anki2", stub.database(false));
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        int i = 0;
        for (Map.Entry<String, byte[]> file : media.entrySet()) {
            byte[] message = message(out -> {
                out.writeString(1, file.getKey());
                out.writeUInt32(2, file.getValue().length);
                out.writeByteArray(3, new byte[20]);
            });
            list.write(message(out -> out.writeByteArray(1, message)));
            entries.put(String.valueOf(i++), Zstd.compress(file.getValue()));
        }
        entries.put("media", Zstd.compress(list.toByteArray()));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(CodedOutputStream out) throws IOException;
    }

    private static byte[] message(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        writing.to(out);
        out.flush();
        return bytes.toByteArray();
    }

    byte[] database(boolean tables) throws IOException, SQLException {
        Path file = Files.createTempFile("fixture", ".db");
        try {
            write(file, tables);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private void write(Path file, boolean tables) throws IOException, SQLException {
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            Collation.create(connection, "unicase", new Collation() {
                @Override
                protected int xCompare(String first, String second) {
                    return first.compareToIgnoreCase(second);
                }
            });
            connection.setAutoCommit(false);
            statement.execute(
                    "CREATE TABLE col (id integer PRIMARY KEY, crt integer, mod integer, scm integer, ver integer,"
                            + " dty integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text)");
            statement.execute(
                    "CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, mod integer, usn integer,"
                            + " tags text, flds text, sfld integer, csum integer, flags integer, data text)");
            statement.execute(
                    "CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer,"
                            + " mod integer, usn integer, type integer, queue integer, due integer, ivl integer, factor integer,"
                            + " reps integer, lapses integer, left integer, odue integer, odid integer, flags integer, data text)");
            statement.execute("CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, usn integer, ease integer,"
                    + " ivl integer, lastIvl integer, factor integer, time integer, type integer)");
            statement.execute("CREATE INDEX ix_cards_nid ON cards (nid)");
            insert(connection, "INSERT INTO notes VALUES (?1, ?2, ?3, 0, 0, ?4, ?5, '', 0, 0, '')", notes);
            insert(
                    connection,
                    "INSERT INTO cards VALUES (?1, ?2, ?3, ?4, 0, 0, ?5, ?6, 0, 0, 0, ?7, 0, 0, 0, ?8, 0, '')",
                    cards);
            insert(connection, "INSERT INTO revlog VALUES (?1, ?2, 0, ?3, ?4, 0, ?5, ?6, ?7)", reviews);
            if (tables) {
                tables(connection, statement);
            } else {
                List<Object[]> col = new ArrayList<>();
                col.add(new Object[] {models(), deckList()});
                insert(connection, "INSERT INTO col VALUES (1, 0, 0, 0, 11, 0, 0, 0, '{}', ?1, ?2, '{}', '{}')", col);
            }
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void tables(Connection connection, Statement statement) throws SQLException, IOException {
        statement.execute("INSERT INTO col VALUES (1, 0, 0, 0, 18, 0, 0, 0, '', '', '', '', '')");
        statement.execute("CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL,"
                + " name text NOT NULL COLLATE unicase, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid");
        statement.execute("CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)");
        statement.execute("CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL,"
                + " name text NOT NULL COLLATE unicase, mtime_secs integer, usn integer, config blob NOT NULL,"
                + " PRIMARY KEY (ntid, ord)) without rowid");
        statement.execute("CREATE UNIQUE INDEX idx_templates_name_ntid ON templates (name, ntid)");
        statement.execute("CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,"
                + " mtime_secs integer, usn integer, config blob NOT NULL)");
        statement.execute("CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)");
        statement.execute("CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,"
                + " mtime_secs integer, usn integer, common blob NOT NULL, kind blob NOT NULL)");
        statement.execute("CREATE UNIQUE INDEX idx_decks_name ON decks (name)");
        List<Object[]> typeRows = new ArrayList<>();
        List<Object[]> fieldRows = new ArrayList<>();
        List<Object[]> templateRows = new ArrayList<>();
        for (Type type : types) {
            typeRows.add(new Object[] {
                type.id(),
                type.name(),
                message(out -> {
                    out.writeInt32(1, type.cloze() ? 1 : 0);
                    out.writeString(3, type.css());
                })
            });
            for (int i = 0; i < type.fields().size(); i++) {
                fieldRows.add(new Object[] {type.id(), i, type.fields().get(i), new byte[0]});
            }
            for (int i = 0; i < type.templates().size(); i++) {
                String[] template = type.templates().get(i);
                templateRows.add(new Object[] {
                    type.id(),
                    i,
                    template[0],
                    message(out -> {
                        out.writeString(1, template[1]);
                        out.writeString(2, template[2]);
                    })
                });
            }
        }
        List<Object[]> deckRows = new ArrayList<>();
        for (Deck deck : decks) {
            byte[] normal = message(out -> out.writeString(4, deck.description()));
            byte[] kind = message(out -> out.writeByteArray(1, normal));
            deckRows.add(new Object[] {deck.id(), deck.name().replace("::", "\u001f"), kind});
        }
        insert(connection, "INSERT INTO notetypes VALUES (?1, ?2, 0, 0, ?3)", typeRows);
        insert(connection, "INSERT INTO fields VALUES (?1, ?2, ?3, ?4)", fieldRows);
        insert(connection, "INSERT INTO templates VALUES (?1, ?2, ?3, 0, 0, ?4)", templateRows);
        insert(connection, "INSERT INTO decks VALUES (?1, ?2, 0, 0, x'', ?3)", deckRows);
    }

    private String models() {
        StringBuilder json = new StringBuilder("{");
        for (Type type : types) {
            json.append(json.length() > 1 ? "," : "")
                    .append(quoted(String.valueOf(type.id())))
                    .append(":{");
            json.append("\"id\":").append(type.id()).append(",\"type\":").append(type.cloze() ? 1 : 0);
            json.append(",\"name\":")
                    .append(quoted(type.name()))
                    .append(",\"css\":")
                    .append(quoted(type.css()));
            json.append(",\"flds\":[");
            for (int i = 0; i < type.fields().size(); i++) {
                json.append(i > 0 ? "," : "").append("{\"ord\":").append(i);
                json.append(",\"name\":").append(quoted(type.fields().get(i))).append('}');
            }
            json.append("],\"tmpls\":[");
            for (int i = 0; i < type.templates().size(); i++) {
                String[] template = type.templates().get(i);
                json.append(i > 0 ? "," : "")
                        .append("{\"ord\":")
                        .append(i)
                        .append(",\"name\":")
                        .append(quoted(template[0]));
                json.append(",\"qfmt\":")
                        .append(quoted(template[1]))
                        .append(",\"afmt\":")
                        .append(quoted(template[2]));
                json.append('}');
            }
            json.append("]}");
        }
        return json.append('}').toString();
    }

    private String deckList() {
        StringBuilder json = new StringBuilder("{");
        for (Deck deck : decks) {
            json.append(json.length() > 1 ? "," : "")
                    .append(quoted(String.valueOf(deck.id())))
                    .append(":{\"id\":");
            json.append(deck.id())
                    .append(",\"name\":")
                    .append(quoted(deck.name()))
                    .append(",\"desc\":");
            json.append(quoted(deck.description())).append('}');
        }
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\u001f", "\\u001f");
        return "\"" + escaped + "\"";
    }
}
