package revise.exchange.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Source;

/** Compares the time that the reader takes for 100,000 rows with that of the bare library for the same. */
final class TableBenchmark {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 15;
    private static final int WARM = 5;

    private TableBenchmark() {}

    public static void main(String[] args) throws ExchangeException {
        StringBuilder text = new StringBuilder("question,answer,note,tags\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("When was treaty number ").append(i).append(" signed?,");
            text.append(i % 4 == 0 ? "\"on a day in May, of the year " + i + "\"" : "in the year " + i);
            text.append(i % 10 == 0 ? ",\"two lines\nof a note\",history treaties\n" : ",,history\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Source source = Source.of("rows.csv", bytes);
        long[] bare = new long[ROUNDS];
        long[] reader = new long[ROUNDS];
        long[] all = new long[ROUNDS];
        long cells = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            List<CsvRecord> records = new ArrayList<>();
            for (CsvRecord row : CsvReader.builder()
                    .ofCsvRecord(new StringReader(source.text().text()))) {
                records.add(row);
                cells += row.getFieldCount();
            }
            bare[i] = System.nanoTime() - start;
            start = System.nanoTime();
            cells += TableReader.csv()
                    .read(source, new ImportSettings("images", false))
                    .cards();
            reader[i] = System.nanoTime() - start;
            start = System.nanoTime();
            Source again = Source.of("rows.csv", bytes);
            TableReader.csv().likelihood(again);
            cells += TableReader.csv()
                    .read(again, new ImportSettings("images", false))
                    .cards();
            all[i] = System.nanoTime() - start;
        }
        System.out.printf(
                "%d rows, %d KiB: library %d ms, reader %d ms, with decoding and detection %d ms; ratio %.2f; first %d, %d%n",
                ROWS,
                bytes.length >> 10,
                median(bare),
                median(reader),
                median(all),
                (double) median(bare) / median(reader),
                bare[0] / 1_000_000,
                reader[0] / 1_000_000);
        System.out.println(cells + " cells; heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
    }

    private static long median(long[] times) {
        long[] warm = Arrays.copyOfRange(times, WARM, times.length);
        Arrays.sort(warm);
        return Math.max(1, warm[warm.length / 2] / 1_000_000);
    }
}
