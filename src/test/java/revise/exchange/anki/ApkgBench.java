package revise.exchange.anki;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Source;

/** Compares the reading of a package of 100,000 notes with that of its rows alone. Run it with a heap of 512 MiB. */
final class ApkgBench {
    private static final int NOTES = 100_000;
    private static final int ROUNDS = 5;

    private ApkgBench() {}

    public static void main(String[] args) throws Exception {
        ApkgFixture anki = new ApkgFixture();
        long basic = anki.basic();
        long reversed = anki.reversed();
        long cloze = anki.cloze();
        for (int i = 0; i < NOTES; i++) {
            switch (i % 5) {
                case 0 -> anki.simple(reversed, 2, "Term number " + i, "What it means, and what else number " + i);
                case 1 -> anki.simple(cloze, 2, "The {{c1::first}} and the {{c2::second}} of " + i, "see page " + i);
                case 2 -> anki.simple(basic, 1, "What is <b>number</b> " + i + "?", "It is<br>this &amp; that");
                default -> anki.simple(basic, 1, "What is the question number " + i + "?", "The answer number " + i);
            }
        }
        Path folder = Files.createTempDirectory("bench");
        Path file = Files.write(folder.resolve("bench.apkg"), anki.legacy());
        Path database = Files.write(folder.resolve("bench.db"), anki.database(false));
        // Processor time: it does not count what else the machine does.
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu.getCurrentThreadCpuTime();
            long characters = rows(database);
            long middle = cpu.getCurrentThreadCpuTime();
            Imported imported = new ApkgReader().read(Source.of(file), new ImportSettings("pics", false));
            long end = cpu.getCurrentThreadCpuTime();
            double bare = (middle - start) / 1e9;
            double whole = (end - middle) / 1e9;
            System.out.printf(
                    "rows alone %.2f s (%d characters), %d cards %.2f s, ratio %.2f%n",
                    bare, characters, imported.cards(), whole, whole / bare);
        }
        Files.delete(file);
        Files.delete(database);
        Files.delete(folder);
    }

    private static long rows(Path database) throws Exception {
        long characters = 0;
        String url = "jdbc:sqlite:" + database;
        for (Map.Entry<String, Integer> query : Map.of(
                        "SELECT id, mid, tags, flds, guid FROM notes",
                        5,
                        "SELECT id, nid, ord, did, odid, queue, type, reps, due, data, flags FROM cards",
                        11)
                .entrySet()) {
            try (Connection connection = JDBC.createConnection(url, new Properties());
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query.getKey())) {
                while (row.next()) {
                    for (int i = 1; i <= query.getValue(); i++) {
                        characters += String.valueOf(row.getString(i)).length();
                    }
                }
            }
        }
        return characters;
    }
}
