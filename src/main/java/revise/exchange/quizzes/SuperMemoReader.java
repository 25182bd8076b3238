package revise.exchange.quizzes;

import java.util.List;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;

/** Reads the text that SuperMemo writes: lines with Q: and A:, and a blank line behind each card. */
public final class SuperMemoReader implements FormatReader {
    private static final int LOOKED_AT = 1000;

    public SuperMemoReader() {}

    @Override
    public Format format() {
        return Format.SUPERMEMO;
    }

    @Override
    public Likelihood likelihood(Source source) {
        if (source.archive()) {
            return Likelihood.NONE;
        }
        List<String> lines = source.text().text().lines().limit(LOOKED_AT).toList();
        int[] seen = new int[SuperMemoMark.values().length];
        SuperMemoMark before = SuperMemoMark.NONE;
        int filled = 0;
        int repeated = 0;
        int others = 0;
        for (String line : lines) {
            SuperMemoMark mark = SuperMemoMark.of(line);
            seen[mark.ordinal()]++;
            filled += line.isBlank() ? 0 : 1;
            boolean text = mark == SuperMemoMark.QUESTION || mark == SuperMemoMark.ANSWER;
            repeated += text && mark == before ? 1 : 0;
            others += line.startsWith("C:") ? 1 : 0;
            before = line.isBlank() ? SuperMemoMark.NONE : mark;
        }
        int questions = seen[SuperMemoMark.QUESTION.ordinal()];
        int answers = seen[SuperMemoMark.ANSWER.ordinal()];
        int learning = seen[SuperMemoMark.LEARNING.ordinal()];
        if (questions == 0 || answers == 0 || others > 0) {
            return Likelihood.NONE;
        }
        double share = (double) (questions + answers + learning) / filled;
        if (learning > 0) {
            return new Likelihood(0.95, "it has SuperMemo's lines of learning data");
        }
        if (share > 0.8 && repeated > 0) {
            return new Likelihood(0.8, "it has Q: and A: before each line of a text");
        }
        return new Likelihood(share > 0.5 ? 0.35 : 0.3, "it has lines with Q: and A:");
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        Archives.refuse(source);
        return new SuperMemoImport(source).read();
    }
}
