package revise.exchange.notes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Bullets;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.GapText;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads hashcards: {@code Q:} and {@code A:}, or {@code C:} with gaps in square brackets. */
public final class HashcardsReader implements FormatReader {
    private static final double SURE = 0.95;
    private static final double GAPS = 0.9;
    private static final double QUESTIONS = 0.85;
    /** Text of other kinds has such marks as well, and is no Markdown. */
    private static final double QUESTIONS_ELSEWHERE = 0.35;

    private static final double HARDLY = 0.2;

    @Override
    public Format format() {
        return Format.HASHCARDS;
    }

    @Override
    public Likelihood likelihood(Source source) {
        List<String> lines = Sample.lines(source);
        HashcardsFile file = HashcardsFile.of(source, lines);
        int questions = 0;
        int gaps = 0;
        for (HashcardsFile.Entry entry : file.entries()) {
            questions += entry.answers() == null ? 0 : 1;
            gaps += entry.answers() == null
                            && Brackets.read(entry.text()).gaps().hasGaps()
                    ? 1
                    : 0;
        }
        if (questions + gaps == 0) {
            return Likelihood.NONE;
        }
        String why = questions + " questions tagged Q: and A:, " + gaps + " texts tagged C:";
        if (file.unaskedAnswers() + file.unanswered() > questions + gaps) {
            return new Likelihood(HARDLY, why + ", but more without an answer or a question");
        }
        boolean markdown = source.extension().equals("md");
        double value = gaps > 0 ? GAPS : markdown ? QUESTIONS : QUESTIONS_ELSEWHERE;
        value = file.hasSettings() && file.name() != null ? SURE : value;
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        double stray = (double) file.strayLines() / written;
        return new Likelihood(stray > 0.5 ? value / 2 : value, why);
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        HashcardsFile file = HashcardsFile.of(source, source.text().lines());
        int read = file.entries().size() + file.unanswered();
        if (read == 0) {
            throw new ExchangeException(source.name()
                    + ": no line in it begins with Q: or C: as in hashcards; name another format with --format");
        }
        Losses losses = file.losses();
        List<Item> items = new ArrayList<>();
        for (HashcardsFile.Entry entry : file.entries()) {
            Item item = item(source.line(entry.line()), entry, losses);
            if (item != null) {
                items.add(item);
                losses.addImages(entry.line(), entry.text());
                for (String answer : entry.answers() == null ? List.<String>of() : entry.answers()) {
                    losses.addImages(entry.line(), answer);
                }
            }
        }
        return new Imported(List.of(ImportedDeck.of(file.name(), items)), read, losses.list(), List.of());
    }

    private static @Nullable Item item(String where, HashcardsFile.Entry entry, Losses losses) {
        List<String> answers = entry.answers();
        if (answers == null) {
            return cloze(where, entry, losses);
        }
        if (entry.text().isBlank()) {
            losses.add(entry.line(), "no card: no question to the answer " + Quote.of(answers.get(0)));
            return null;
        }
        boolean several = answers.size() > 1;
        List<String> points = several ? answers : Bullets.points(answers.get(0));
        Item item = Item.of(
                where, NewCard.builder().question(entry.text()).points(points).build());
        return several ? item.doubted("it has several answers") : item;
    }

    private static @Nullable Item cloze(String where, HashcardsFile.Entry entry, Losses losses) {
        Brackets brackets = Brackets.read(entry.text());
        GapText gaps = brackets.gaps();
        String fault = gaps.hasGaps() ? gaps.fault() : "no gap in square brackets";
        if (fault != null) {
            losses.add(entry.line(), "no card: " + fault + " in " + Quote.of(entry.text()));
            return null;
        }
        Item item = Item.of(where, NewCard.builder().cloze(gaps.written()).build());
        item = brackets.hasLink() ? item.doubted("square brackets before an address are a link, not a gap") : item;
        return gaps.hasBraces() ? item.doubted("braces in a row are written apart") : item;
    }
}
