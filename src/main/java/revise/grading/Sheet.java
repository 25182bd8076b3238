package revise.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.grading.text.DateMention;
import revise.grading.text.Dates;
import revise.grading.text.Lexicon;
import revise.grading.text.PartialDate;
import revise.grading.text.Quantities;
import revise.grading.text.Quantity;
import revise.grading.text.Statement;
import revise.grading.text.Token;
import revise.grading.text.Unit;
import revise.grading.text.WordMatch;

/** A card as it is held beside an answer: what its question gives away, and what its points say. */
final class Sheet {
    /** A text is compared by so many of its words, so that a hostile deck cannot make marking slow. */
    static final int MOST_WORDS = 200;

    private static final int MOST_GAP_WORDS = 3;

    private final Card card;
    private final Lexicon lexicon;
    private final boolean gap;
    private final int points;
    private final Statement question;
    private final List<DateMention> questionDates;
    private final List<Statement> texts = new ArrayList<>();
    private final List<List<DateMention>> dates = new ArrayList<>();
    private final List<List<Term>> terms = new ArrayList<>();
    private final List<List<Integer>> contents = new ArrayList<>();
    private final List<Set<String>> ownStems = new ArrayList<>();
    private final List<Set<String>> termStems = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> questionStems = new HashSet<>();
    private final Map<String, Integer> pointsByStem = new HashMap<>();

    Sheet(Card card, Lexicon lexicon) {
        this.card = card;
        this.lexicon = lexicon;
        this.gap = card.kind() instanceof Kind.Cloze;
        this.points = card.points().size();
        this.question = Statement.of(card.question(), lexicon);
        this.questionDates = Dates.in(question);
        note(question.tokens(), questionStems);
        for (Point point : card.points()) {
            Statement text = Statement.of(point.text(), lexicon);
            texts.add(text);
            dates.add(Dates.in(text));
            List<Integer> content = text.content();
            contents.add(content.size() > MOST_WORDS ? content.subList(0, MOST_WORDS) : content);
            Set<String> own = new HashSet<>();
            note(text.tokens(), own);
            ownStems.add(Set.copyOf(own));
            for (String term : point.all()) {
                note(Statement.tokens(term, lexicon), own);
            }
            for (String wording : point.accept()) {
                note(Statement.tokens(wording, lexicon), own);
            }
            terms.add(termsOf(point, terms.size()));
            termStems.add(own);
            own.forEach(stem -> pointsByStem.merge(stem, 1, Integer::sum));
        }
        for (@Nullable String more : new String[] {card.hint(), card.note(), card.source()}) {
            if (more != null) {
                note(Statement.tokens(more, lexicon), new HashSet<>());
            }
        }
    }

    private void note(List<Token> text, Set<String> own) {
        for (Token token : text) {
            if (token.kind() != Token.Kind.SIGN) {
                words.add(token.text());
                stems.add(token.stem());
                own.add(token.stem());
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the card asks for words that are hidden in a text. */
    boolean isGap() {
        return gap;
    }

    /** Whether a point's text, its terms or its wordings have a word, in any form. */
    boolean isTerm(Token token, int point) {
        return termStems.get(point).contains(token.stem())
                || contents.get(point).stream()
                        .anyMatch(place -> WordMatch.areRelated(texts.get(point).token(place), token));
    }

    /** Whether another point than the given one wants a number. */
    boolean isNumberElsewhere(Quantity quantity, int point) {
        for (int i = 0; i < points && i < MOST_WORDS; i++) {
            NumberRule.Wanted wanted =
                    i == point ? null : NumberRule.wanted(card.points().get(i), this, i);
            if (wanted != null && quantity.agrees(wanted.value(), wanted.tolerance(), wanted.unit())) {
                return true;
            }
        }
        return false;
    }

    /** Where an answer has the date or the number that a point wants beside its terms. */
    List<Integer> values(TypedAnswer answer, int point) {
        PartialDate date = DateRule.wanted(card.points().get(point), this, point);
        if (date != null) {
            return answer.dates().stream()
                    .filter(given -> given.agreement(date) == PartialDate.Agreement.AGREES)
                    .map(DateMention::first)
                    .limit(MOST_WORDS)
                    .toList();
        }
        NumberRule.Wanted number = NumberRule.wanted(card.points().get(point), this, point);
        return number == null
                ? List.of()
                : answer.quantities().stream()
                        .filter(given -> given.agrees(number.value(), number.tolerance(), number.unit()))
                        .map(Quantity::first)
                        .limit(MOST_WORDS)
                        .toList();
    }

    /** How many points the card has. */
    int points() {
        return points;
    }

    /** Whether the card has one point only. */
    boolean isSingle() {
        return points == 1;
    }

    Statement question() {
        return question;
    }

    /** The question's first words. */
    List<Token> asked() {
        List<Token> words = question.tokens();
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    /** Whether the text of a point names a unit of the same dimension. */
    boolean names(Unit unit) {
        return texts.stream().anyMatch(text -> Quantities.names(text, unit));
    }

    Statement text(int point) {
        return texts.get(point);
    }

    /** The places of a text's first words that carry knowledge. */
    List<Integer> content(int point) {
        return contents.get(point);
    }

    /** Whether the question or the point's own text has a word, in any form. */
    boolean isOwn(Token token, int point) {
        return isGiven(token) || ownStems.get(point).contains(token.stem());
    }

    List<DateMention> dates(int point) {
        return dates.get(point);
    }

    /** Whether a point itself has an "or". */
    boolean offersChoice() {
        return texts.stream().anyMatch(Sheet::hasOr);
    }

    private static boolean hasOr(Statement text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.isOr(i)) {
                return true;
            }
        }
        return false;
    }

    /** Words of the card, folded: an answer that has one of them has not mistyped another. */
    Set<String> words() {
        return words;
    }

    /** Whether the card itself has the word, in any form. */
    boolean isKnown(Token token) {
        return stems.contains(token.stem());
    }

    /** Whether the question gives the word away. */
    boolean isGiven(Token token) {
        return questionStems.contains(token.stem());
    }

    /** Whether more than one of the points have the word. */
    boolean isShared(Token token) {
        return pointsByStem.getOrDefault(token.stem(), 0) > 1;
    }

    /** Whether the question, or another point than the given one, has a date. */
    boolean isDateElsewhere(DateMention date, int point) {
        if (isCovered(date, questionDates)) {
            return true;
        }
        for (int i = 0; i < dates.size(); i++) {
            if (i != point && isCovered(date, dates.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date goes with one in the point's text, as far as both say. */
    boolean isOwnDate(DateMention date, int point) {
        return dates.get(point).stream()
                .flatMap(own -> own.candidates().stream())
                .map(date::agreement)
                .anyMatch(agreement ->
                        agreement == PartialDate.Agreement.AGREES || agreement == PartialDate.Agreement.COARSER);
    }

    /** The dates that the question gives away. */
    List<PartialDate> questionDates() {
        return questionDates.stream()
                .flatMap(date -> date.candidates().stream())
                .toList();
    }

    /** Whether the question has a date. */
    boolean isDateGiven(DateMention date) {
        return isCovered(date, questionDates);
    }

    /** Whether one of several dates is a given one, or says more than it. */
    private static boolean isCovered(DateMention date, List<DateMention> others) {
        return others.stream()
                .flatMap(other -> other.candidates().stream())
                .anyMatch(known -> date.candidates().stream().anyMatch(known::covers));
    }

    /** The terms of a point: the declared ones, and of a short gap the words that it hides. */
    List<Term> terms(int point) {
        return terms.get(point);
    }

    private List<Term> termsOf(Point point, int index) {
        if (!point.all().isEmpty()) {
            return point.all().stream().map(term -> Term.of(term, lexicon)).toList();
        }
        if (!gap || hasValue(point)) {
            return List.of();
        }
        Statement text = text(index);
        List<Integer> content = text.content();
        return content.size() > MOST_GAP_WORDS
                ? List.of()
                : content.stream().map(place -> Term.of(text.token(place))).toList();
    }

    private static boolean hasValue(Point point) {
        return point.date() != null || point.number() != null;
    }
}
