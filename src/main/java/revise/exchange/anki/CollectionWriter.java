package revise.exchange.anki;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.sqlite.JDBC;
import revise.exchange.format.Guid;

/** Writes a collection as all versions of Anki read it. */
final class CollectionWriter implements AutoCloseable {
    private static final String[] TABLES = {
        "CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,"
                + " ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL,"
                + " conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL,"
                + " tags text NOT NULL)",
        "CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,"
                + " usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,"
                + " csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
        "CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,"
                + " mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,"
                + " due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,"
                + " lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,"
                + " flags integer NOT NULL, data text NOT NULL)",
        "CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,"
                + " ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL,"
                + " time integer NOT NULL, type integer NOT NULL)",
        "CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)",
        "CREATE INDEX ix_notes_usn ON notes (usn)",
        "CREATE INDEX ix_cards_usn ON cards (usn)",
        "CREATE INDEX ix_revlog_usn ON revlog (usn)",
        "CREATE INDEX ix_cards_nid ON cards (nid)",
        "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
        "CREATE INDEX ix_revlog_cid ON revlog (cid)",
        "CREATE INDEX ix_notes_csum ON notes (csum)"
    };

    private final Connection connection;
    private final PreparedStatement notes;
    private final PreparedStatement cards;
    private final PreparedStatement reviews;
    private final long seconds;

    private CollectionWriter(Connection connection, Instant now) throws SQLException {
        this.connection = connection;
        this.seconds = now.getEpochSecond();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            // The file is new and nobody else's: it is whole when it is closed, or thrown away.
            statement.execute("PRAGMA journal_mode=OFF");
            statement.execute("PRAGMA synchronous=OFF");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        notes = connection.prepareStatement("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
        cards = connection.prepareStatement(
                "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)");
        reviews = connection.prepareStatement("INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)");
    }

    static CollectionWriter open(Path file, Instant now) throws IOException {
        try {
            return new CollectionWriter(JDBC.createConnection("jdbc:sqlite:" + file.toUri(), new Properties()), now);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IOException failed(SQLException cause) {
        return new IOException("the collection cannot be written: " + cause.getMessage(), cause);
    }

    void note(long id, long type, OwnNote note) throws IOException {
        String sorted = sorted(note.fields().get(0));
        String tags = note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ";
        insert(
                notes,
                id,
                Guid.of(note.name()),
                type,
                seconds,
                tags,
                String.join("\u001f", note.fields()),
                sorted,
                StableIds.checksum(sorted));
    }

    /** The first field as Anki sorts by it: without markup, with the names of its pictures. */
    private static String sorted(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("img").forEach(image -> image.replaceWith(new TextNode(" " + image.attr("src") + " ")));
        return body.wholeText();
    }

    void card(long id, long note, long deck, int ordinal, CardState state, int place) throws IOException {
        insert(
                cards,
                id,
                note,
                deck,
                ordinal,
                seconds,
                state.type(),
                state.queue(),
                state.due(CardState.day(Instant.ofEpochSecond(seconds)), place),
                state.days(),
                state.factor(),
                state.reps(),
                state.lapses(),
                state.left(),
                state.data(place));
    }

    void review(long id, long card, CardState.Review review) throws IOException {
        insert(
                reviews,
                id,
                card,
                review.ease(),
                review.interval(),
                review.lastInterval(),
                review.factor(),
                review.millis(),
                review.kind());
    }

    /** Writes what holds for the whole collection. */
    void collection(String models, String decks, String options) throws IOException {
        String conf = "{\"nextPos\":1,\"estTimes\":true,\"activeDecks\":[1],\"sortType\":\"noteFld\",\"timeLim\":0,"
                + "\"sortBackwards\":false,\"addToCur\":true,\"curDeck\":1,\"newSpread\":0,\"dueCounts\":true,"
                + "\"curModel\":null,\"collapseTime\":1200,\"schedVer\":2}";
        long begin = CardState.begin(CardState.day(Instant.ofEpochSecond(seconds)));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            insert(insert, begin, seconds * 1000, seconds * 1000, conf, models, decks, options);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void insert(PreparedStatement statement, Object... values) throws IOException {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void finish() throws IOException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (connection;
                notes;
                cards;
                reviews) {
            return;
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
