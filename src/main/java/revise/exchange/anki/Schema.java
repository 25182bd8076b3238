package revise.exchange.anki;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The note types and decks of a collection, whichever of Anki's two ways of writing them down it uses. */
final class Schema {
    private final Map<Long, NoteType> types = new HashMap<>();
    private final Map<Long, AnkiDeck> decks = new HashMap<>();

    private Schema() {}

    static Schema of(Database database) throws IOException {
        for (String table : new String[] {"col", "notes", "cards"}) {
            if (!database.has(table)) {
                throw new IOException("its collection has no table \"" + table + "\" as Anki's have");
            }
        }
        Schema schema = new Schema();
        if (database.has("notetypes")) {
            schema.readTables(database);
        } else {
            schema.readJson(database);
        }
        return schema;
    }

    Map<Long, NoteType> types() {
        return types;
    }

    Map<Long, AnkiDeck> decks() {
        return decks;
    }

    private void readJson(Database database) throws IOException {
        List<String> texts = new ArrayList<>();
        database.query("SELECT models, decks FROM col LIMIT 1", row -> {
            texts.add(text(row, 1));
            texts.add(text(row, 2));
        });
        if (texts.isEmpty()) {
            throw new IOException("its collection is empty");
        }
        Json.object(texts.get(0)).forEach((id, model) -> {
            for (Map<String, Object> each : Json.objects(List.of(model))) {
                types.put(key(id), type(each));
            }
        });
        Json.object(texts.get(1)).forEach((id, deck) -> {
            for (Map<String, Object> each : Json.objects(List.of(deck))) {
                decks.put(key(id), new AnkiDeck(Json.text(each, "name"), Json.text(each, "desc")));
            }
        });
    }

    private static long key(String id) {
        return id.matches("-?[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    private static NoteType type(Map<String, Object> model) {
        Map<Long, String> fields = new TreeMap<>();
        for (Map<String, Object> field : Json.objects(model.get("flds"))) {
            fields.put(Json.number(field, "ord"), Json.text(field, "name"));
        }
        Map<Long, Template> templates = new TreeMap<>();
        for (Map<String, Object> template : Json.objects(model.get("tmpls"))) {
            templates.put(
                    Json.number(template, "ord"),
                    Template.of(Json.text(template, "name"), Json.text(template, "qfmt"), Json.text(template, "afmt")));
        }
        return new NoteType(
                Json.text(model, "name"),
                Json.number(model, "type") == 1,
                List.copyOf(fields.values()),
                List.copyOf(templates.values()),
                Json.text(model, "css"));
    }

    private void readTables(Database database) throws IOException {
        for (String table : new String[] {"fields", "templates", "decks"}) {
            if (!database.has(table)) {
                throw new IOException("its collection has no table \"" + table + "\" as Anki's have");
            }
        }
        Map<Long, TreeMap<Long, String>> fields = new HashMap<>();
        database.query(
                "SELECT ntid, ord, name FROM fields",
                row -> fields.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                        .put(row.getLong(2), text(row, 3)));
        Map<Long, TreeMap<Long, Template>> templates = new HashMap<>();
        List<Row> rows = rows(database, "SELECT ntid, name, config, ord FROM templates");
        for (Row row : rows) {
            Proto config = row.config();
            templates
                    .computeIfAbsent(row.id(), id -> new TreeMap<>())
                    .put(row.number(), Template.of(row.name(), config.text(1), config.text(2)));
        }
        for (Row row : rows(database, "SELECT id, name, config, 0 FROM notetypes")) {
            Proto config = row.config();
            types.put(
                    row.id(),
                    new NoteType(
                            row.name(),
                            config.number(1) == 1,
                            List.copyOf(fields.getOrDefault(row.id(), new TreeMap<>())
                                    .values()),
                            List.copyOf(templates
                                    .getOrDefault(row.id(), new TreeMap<>())
                                    .values()),
                            config.text(3)));
        }
        for (Row row : rows(database, "SELECT id, name, kind, 0 FROM decks")) {
            String description = row.config().message(1).text(4);
            decks.put(row.id(), new AnkiDeck(row.name().replace("\u001f", "::"), description));
        }
    }

    private record Row(long id, String name, Proto config, long number) {}

    private static List<Row> rows(Database database, String sql) throws IOException {
        List<Row> rows = new ArrayList<>();
        database.query(sql, row -> {
            byte[] blob = row.getBytes(3);
            Proto config = Proto.of(blob == null ? new byte[0] : blob);
            rows.add(new Row(row.getLong(1), text(row, 2), config, row.getLong(4)));
        });
        return rows;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
