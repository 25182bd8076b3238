package revise.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.grading.text.Statement;

/** Looks for the declared terms of a point. */
final class TermRule {
    /** With this share of its terms one side of a point is there, and someone should look. */
    private static final double ONE_SIDE = 0.5;

    private final TypedAnswer answer;
    private final Sheet sheet;
    private final Statement text;
    private final TypedAnswer model;

    TermRule(TypedAnswer answer, Sheet sheet, int point) {
        this.answer = answer;
        this.sheet = sheet;
        this.text = sheet.text(point);
        this.model = new TypedAnswer(text);
    }

    /** Marks by terms, of which every one is needed. */
    Draft mark(List<Term> terms) {
        List<Integer> tokens = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Term term : terms) {
            List<Term.Hit> hits = term.hits(answer, sheet.words());
            List<Term.Hit> held = hits.stream().filter(hit -> isHeld(term, hit)).toList();
            if (held.isEmpty() && !hits.isEmpty()) {
                List<Integer> denied = hits.get(0).tokens();
                List<Integer> own = term.hits(model, sheet.words()).stream()
                        .flatMap(hit -> hit.tokens().stream())
                        .toList();
                return Denial.of(answer, text, denied, own);
            }
            if (held.isEmpty()) {
                missing.add(term.shown());
            } else {
                held.forEach(hit -> tokens.addAll(hit.tokens()));
                found.add(answer.quote(held.get(0).tokens()));
            }
        }
        if (missing.isEmpty()) {
            return Draft.met("has " + Evidence.list(found), tokens);
        }
        String lacks = "lacks " + Evidence.list(missing);
        boolean side = found.size() >= ONE_SIDE * terms.size();
        return !side
                ? new Draft(
                        Verdict.MISSED,
                        0,
                        found.isEmpty() ? lacks : "has " + Evidence.list(found) + " but " + lacks,
                        tokens)
                : Draft.unsure(Draft.HALF, "has " + Evidence.list(found) + " but " + lacks, tokens);
    }

    /** Whether the answer says it as the point does: denied where that denies it, and else not. */
    private boolean isHeld(Term term, Term.Hit hit) {
        boolean denied = answer.statement().isNegated(hit.tokens().get(0));
        List<Term.Hit> own = term.hits(model, sheet.words());
        if (own.isEmpty()) {
            return !denied || text.hasNegation();
        }
        boolean alsoPlain =
                own.stream().anyMatch(each -> !text.isNegated(each.tokens().get(0)));
        boolean alsoDenied =
                own.stream().anyMatch(each -> text.isNegated(each.tokens().get(0)));
        return denied ? alsoDenied : alsoPlain;
    }

    /** A term that makes the answer wrong, or null. */
    static @Nullable Draft reject(List<Term> terms, TypedAnswer answer, Sheet sheet) {
        for (Term term : terms) {
            for (Term.Hit hit : term.hits(answer, sheet.words())) {
                if (!answer.statement().isNegated(hit.tokens().get(0))) {
                    return Draft.contradicted(answer.quote(hit.tokens()) + " is wrong here", hit.tokens());
                }
            }
        }
        return null;
    }
}
