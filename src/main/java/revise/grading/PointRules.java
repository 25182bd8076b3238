package revise.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.grading.text.PartialDate;
import revise.grading.text.Statement;
import revise.grading.text.WordMatch;

/** The rules by which one point is marked, in their order. */
final class PointRules {
    private final TypedAnswer answer;
    private final Sheet sheet;
    private final Point point;
    private final int index;

    PointRules(TypedAnswer answer, Sheet sheet, Point point, int index) {
        this.answer = answer;
        this.sheet = sheet;
        this.point = point;
        this.index = index;
    }

    Draft mark() {
        if (answer.statement().text().strip().equals(sheet.text(index).text().strip())) {
            return Draft.met("word for word", all());
        }
        if (isItem()) {
            return Draft.met("word for word", List.of());
        }
        if (isWhole()) {
            return Draft.met("says just that", all());
        }
        @Nullable Draft rejected = TermRule.reject(terms(point.reject()), answer, sheet);
        if (rejected != null) {
            return rejected;
        }
        Draft draft = sheet.isSingle() ? null : accepted();
        draft = draft == null ? declared() : draft;
        if (draft == null) {
            draft = new SimilarityRule(answer, sheet, index).mark();
        }
        boolean valued = DateRule.wanted(point, sheet, index) != null || NumberRule.wanted(point, sheet, index) != null;
        return new Contradictions(answer, sheet, index).against(draft, valued);
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < answer.statement().size(); i++) {
            all.add(i);
        }
        return all;
    }

    /** Whether the answer is the point's text, or one of the wordings that its author accepts. */
    private boolean isWhole() {
        List<Statement> wordings = new ArrayList<>(List.of(sheet.text(index)));
        point.accept().forEach(wording -> wordings.add(Statement.of(wording, sheet.lexicon())));
        // The words of a number say nothing of its sign and its unit.
        boolean exactly = NumberRule.wanted(point, sheet, index) != null;
        return wordings.stream().anyMatch(wording -> isSame(wording, exactly));
    }

    /** An accepted wording among the words of an answer to several points; null when there is none. */
    private @Nullable Draft accepted() {
        List<Integer> given = answer.statement().content();
        for (String wording : point.accept()) {
            Statement wanted = Statement.of(wording, sheet.lexicon());
            List<Integer> words = wanted.content();
            for (int from = 0; !words.isEmpty() && from + words.size() <= given.size(); from++) {
                List<Integer> part = given.subList(from, from + words.size());
                if (isWording(part, words, wanted)) {
                    return Draft.met("has " + answer.quote(part), part);
                }
            }
        }
        return null;
    }

    private boolean isWording(List<Integer> part, List<Integer> words, Statement wanted) {
        Statement given = answer.statement();
        for (int i = 0; i < words.size(); i++) {
            int place = part.get(i);
            boolean same = WordMatch.is(wanted.token(words.get(i)), given.token(place), sheet.words());
            boolean denied = given.isNegated(place) != wanted.isNegated(words.get(i));
            if (!same || denied || given.isWithdrawn(place)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Statement wording, boolean exactly) {
        Statement given = answer.statement();
        String text = wording.text().strip();
        if (exactly) {
            return text.equals(given.text().strip());
        }
        String key = wording.key();
        boolean words = !key.isEmpty() && (key.equals(given.key()) || WordMatch.isJoined(key, given.key()));
        return words && Signs.of(text).equals(Signs.of(given.text().strip()));
    }

    /** Whether one line or item of an answer to several points is a point's text, letter by letter. */
    private boolean isItem() {
        String text = sheet.text(index).text().strip();
        return !sheet.isSingle() && answer.items().contains(text);
    }

    private List<Term> terms(List<String> sources) {
        return sources.stream().map(source -> Term.of(source, sheet.lexicon())).toList();
    }

    /** What the date, the number and the terms say; null where the point has none. */
    private @Nullable Draft declared() {
        Draft draft = null;
        PartialDate date = DateRule.wanted(point, sheet, index);
        if (date != null) {
            draft = DateRule.mark(date, answer, sheet, index);
        }
        NumberRule.Wanted number = date == null ? NumberRule.wanted(point, sheet, index) : null;
        if (number != null) {
            draft = NumberRule.mark(number, answer, sheet, index);
        }
        List<Term> terms = draft != null && point.all().isEmpty() ? List.of() : sheet.terms(index);
        if (!terms.isEmpty()) {
            Draft byTerms = new TermRule(answer, sheet, index).mark(terms);
            if (draft == null && byTerms.verdict() == Verdict.MISSED && point.number() == null && !sheet.isGap()) {
                byTerms = new SimilarityRule(answer, sheet, index).orElse(byTerms);
            }
            draft = draft == null ? byTerms : draft.and(byTerms);
        }
        return draft;
    }
}
