package revise.exchange.quizzes;

import revise.exchange.format.ExchangeException;
import revise.exchange.format.Source;

/** Says what to do with an archive where a text is asked for. */
final class Archives {
    private Archives() {}

    static void refuse(Source source) throws ExchangeException {
        if (source.archive()) {
            throw new ExchangeException(
                    source.name() + ": this is an archive, and no text; unpack it, and name a file of it");
        }
    }
}
