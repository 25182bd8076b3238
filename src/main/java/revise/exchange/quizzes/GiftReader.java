package revise.exchange.quizzes;

import java.util.List;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Source;

/** Reads GIFT, the text format of quizzes that Moodle and other learning platforms have. */
public final class GiftReader implements FormatReader {
    private static final int LOOKED_AT = 1000;
    private static final String MARKS = "=~";

    public GiftReader() {}

    @Override
    public Format format() {
        return Format.GIFT;
    }

    @Override
    public Likelihood likelihood(Source source) {
        if (source.archive()) {
            return Likelihood.NONE;
        }
        List<String> lines = source.text()
                .text()
                .lines()
                .limit(LOOKED_AT)
                .map(GiftReader::cut)
                .toList();
        List<GiftBlock> blocks = GiftBlocks.of(lines, new Losses(source));
        boolean categories = lines.stream().anyMatch(line -> line.strip().startsWith(GiftBlocks.CATEGORY));
        int answered = 0;
        int sure = 0;
        for (GiftBlock block : blocks) {
            Evidence evidence = evidence(block);
            answered += evidence == Evidence.NONE ? 0 : 1;
            sure += evidence == Evidence.SURE ? 1 : 0;
        }
        if (answered == 0) {
            return source.extension().equals("gift") || categories
                    ? new Likelihood(0.5, categories ? "it has a $CATEGORY: line" : "its name ends in .gift")
                    : Likelihood.NONE;
        }
        double share = (double) answered / blocks.size();
        String why = answered + " of the first " + blocks.size() + " blocks have answers in braces";
        if (sure > 0 && (share >= 0.5 || categories)) {
            return new Likelihood(0.95, why);
        }
        return new Likelihood(sure > 0 ? 0.3 + share : share >= 0.5 ? 0.7 : 0.2, why);
    }

    private static String cut(String line) {
        return line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
    }

    private enum Evidence {
        NONE,
        LIKELY,
        SURE
    }

    /** Braces are in many texts; what begins with these signs in them is in few. */
    private static Evidence evidence(GiftBlock block) {
        GiftQuestion question;
        try {
            question = GiftQuestion.of(block.text());
        } catch (GiftQuestion.Broken e) {
            return Evidence.NONE;
        }
        String answers = question.answers();
        if (answers == null
                || question.before().endsWith("$")
                || question.before().endsWith("^")) {
            return Evidence.NONE;
        }
        boolean marked = !answers.isEmpty() && MARKS.indexOf(answers.charAt(0)) >= 0 && answers.length() > 1;
        boolean number = answers.startsWith("#")
                && answers.length() > 1
                && (answers.charAt(1) == '='
                        || GiftNumbers.point(answers.substring(1).strip()) != null);
        if (marked || number) {
            return Evidence.SURE;
        }
        int hash = answers.indexOf('#');
        String word = hash < 0 ? answers : answers.substring(0, hash);
        boolean truth = List.of("T", "F", "TRUE", "FALSE").contains(word.strip());
        return truth ? question.title() != null ? Evidence.SURE : Evidence.LIKELY : Evidence.NONE;
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        Archives.refuse(source);
        return new GiftImport(source).read();
    }
}
