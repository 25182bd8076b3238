import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.zip.ZipFile;
import revise.exchange.Readers;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Source;

/**
 * Reads the rows of a table or the notes of an Anki package through the bare parser or driver and then as cards, both
 * once a round, and prints the median over the rounds of how much of the bare speed is left.
 *
 * <p>Usage: {@code java -cp target/revise/lib/revise.jar:FOLDER Read ROUNDS FILE}
 */
final class Read {
    private Read() {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        boolean table = file.toString().endsWith(".csv");
        double[] shares = new double[rounds];
        long bareMillis = 0;
        long cardMillis = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long bare = table ? rows(file) : notes(file);
            long between = System.nanoTime();
            long cards = cards(file, table ? Format.CSV : Format.APKG);
            long end = System.nanoTime();
            if (bare == 0 || cards == 0) {
                throw new IllegalStateException("nothing was read");
            }
            shares[round] = (double) (between - start) / (end - between);
            bareMillis = (between - start) / 1_000_000;
            cardMillis = (end - between) / 1_000_000;
        }
        Arrays.sort(shares);
        System.out.printf(
                "%s: %d ms bare, %d ms as cards in the last round; %.2f of the bare speed (median of %d), in a heap of %d MiB%n",
                file.getFileName(),
                bareMillis,
                cardMillis,
                shares[rounds / 2],
                rounds,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long rows(Path file) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                for (String field : row.getFields()) {
                    characters += field.length();
                }
            }
        }
        return characters;
    }

    private static long notes(Path file) throws IOException, SQLException {
        Path database = Files.createTempFile("bare", ".anki2");
        try {
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream in = zip.getInputStream(zip.getEntry("collection.anki2"))) {
                Files.copy(in, database, StandardCopyOption.REPLACE_EXISTING);
            }
            long characters = 0;
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select n.id, n.mid, n.tags, n.flds, c.did, c.ord"
                            + " from cards c join notes n on n.id = c.nid order by c.nid, c.ord")) {
                while (rows.next()) {
                    characters += rows.getLong(1) & 1;
                    characters += rows.getString(3).length() + rows.getString(4).length() + rows.getInt(6);
                }
            }
            return characters;
        } finally {
            Files.delete(database);
        }
    }

    private static long cards(Path file, Format format) throws ExchangeException {
        return Readers.of(format)
                .read(Source.of(file), new ImportSettings("images", false))
                .cards();
    }
}
