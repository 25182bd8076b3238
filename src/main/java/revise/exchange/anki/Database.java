package revise.exchange.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.sqlite.Collation;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A database that somebody else wrote, copied to a temporary file that goes when it is closed. It is opened so that nothing
 * in it can be carried out or change anything.
 */
final class Database implements AutoCloseable {
    private static final int LONGEST_VALUE = 64 << 20;

    /** A row takes more bytes than this, so that a file of a given size can only have so many. */
    private static final int SMALLEST_ROW = 6;

    private static final Pattern COMPUTED = Pattern.compile("\\bAS\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final Connection connection;
    private final long size;
    private final Set<String> tables = new HashSet<>();

    private Database(Path file, Connection connection, long size) {
        this.file = file;
        this.connection = connection;
        this.size = size;
    }

    /** Told of each row of a query. */
    interface Rows {
        void row(ResultSet row) throws SQLException, IOException;
    }

    /** @throws IOException when it is no database, or one with something in it that Anki does not write */
    static Database open(InputStream content) throws IOException {
        Path file = Files.createTempFile("revise", ".anki2");
        try {
            // Not copied in its place: the new file would be open to others.
            try (OutputStream out = Files.newOutputStream(file)) {
                content.transferTo(out);
            }
            Database database = new Database(file, connect(file), Files.size(file));
            try {
                database.inspect();
                return database;
            } catch (IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Connection connect(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Properties properties = config.toProperties();
        String url = "jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1";
        try {
            SQLiteConnection connection = JDBC.createConnection(url, properties);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            // Anki compares names without regard to case; nothing here is sorted by them.
            Collation.create(connection, "unicase", new Collation() {
                @Override
                protected int xCompare(String first, String second) {
                    return first.compareToIgnoreCase(second);
                }
            });
            try (Statement statement = connection.createStatement()) {
                for (String pragma : new String[] {
                    "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON", "temp_store=MEMORY"
                }) {
                    statement.execute("PRAGMA " + pragma);
                }
            }
            return connection;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Refuses views, virtual tables and computed columns where Anki has plain tables. */
    private void inspect() throws IOException {
        query("SELECT type, name, sql FROM sqlite_master", row -> {
            String type = String.valueOf(row.getString(1));
            String sql = String.valueOf(row.getString(3));
            boolean virtual = sql.toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL");
            if (type.equals("table") && !virtual && !COMPUTED.matcher(sql).find()) {
                tables.add(String.valueOf(row.getString(2)).toLowerCase(Locale.ROOT));
            }
        });
    }

    /** Whether it has a plain table of this name. */
    boolean has(String table) {
        return tables.contains(table);
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** How many rows a table has. */
    long count(String table) throws IOException {
        long[] count = {0};
        query("SELECT count(*) FROM " + table, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** @throws IOException when the query cannot be answered, or with more than the file can hold */
    void query(String sql, Rows rows) throws IOException {
        long most = size / SMALLEST_ROW;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            for (long i = 0; result.next(); i++) {
                if (i > most) {
                    throw new IOException("its collection is damaged: it has more rows than it can hold");
                }
                rows.row(result);
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static IOException broken(SQLException cause) {
        String message = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        return new IOException("its collection is damaged: " + message, cause);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
