package revise.exchange.quizzes;

import java.util.Set;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Source;

/** Reads quizzes in YAML or JSON: lists of groups with a question, perhaps choices, and the answer. */
public final class QuizReader implements FormatReader {
    private static final Set<String> EXTENSIONS = Set.of("yaml", "yml", "json");

    public QuizReader() {}

    @Override
    public Format format() {
        return Format.YAML_QUIZ;
    }

    @Override
    public Likelihood likelihood(Source source) {
        if (source.archive()) {
            return Likelihood.NONE;
        }
        String text = source.text().text();
        int questions = QuizEvidence.questions(text);
        boolean named = EXTENSIONS.contains(source.extension());
        if (questions == 0) {
            return named ? new Likelihood(0.1, "its name ends in ." + source.extension()) : Likelihood.NONE;
        }
        boolean sure = named || NodeReader.isJson(text);
        return new Likelihood(sure ? 0.95 : 0.85, "it has groups of keys with a question and an answer");
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        Archives.refuse(source);
        return new QuizImport(source).read();
    }
}
