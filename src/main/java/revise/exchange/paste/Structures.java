package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds how a text is laid out. Several guesses are tried: each is refined by what the lines turn out to have in common
 * under it, and the one that makes the whole text most likely stays.
 */
final class Structures {
    private static final int ROUNDS = 5;

    /** Lines beyond these are laid out as these are. */
    static final int LEARNT_FROM = 1500;

    private static final double TERMS = -8;
    private static final double SILENT = -3;
    private static final double MIXED = -6;
    private static final double BLOCKS = -3;
    private static final double ASKED_BLOCKS = -0.5;

    /** Answer lines of a card that need no sign in front, and what each one more costs. */
    private static final int MANY = 6;

    private static final double MORE = -1.5;

    /** How many headings a text has at most, as a share of its lines. */
    private static final double HEADINGS = 0.3;

    /** Of {@link Feature#END}. */
    private static final int NO_SIGN = 7;

    /** Of {@link Feature#SEQUENCE}. */
    private static final int NEXT = 2;

    private static final double ALTERNATING = -0.5;
    private static final double LAYOUT = -2;

    private final Observations seen;
    private final Background background;
    private Habits best;
    private double bestScore = Double.NEGATIVE_INFINITY;

    private Structures(Observations seen, Background background) {
        this.seen = seen;
        this.background = background;
        this.best = Habits.usual();
    }

    static Habits of(Observations seen, Background background) {
        Structures structures = new Structures(seen, background);
        structures.tryAll();
        return structures.best;
    }

    private void tryAll() {
        tryOut(Habits.usual(), 0, false);
        Habits silent = Habits.usual().mostly(Label.QUESTION, Feature.END, NO_SIGN, 0.85);
        tryOut(silent, SILENT, false);
        // Tasks among mere terms, as in "Define speed" and "Unit of power".
        Habits mixed = Habits.usual()
                .expecting(Label.QUESTION, Feature.ASKING, .05, .03, .02, .01, .30, .03, .01, .02, .01, .02, .50)
                .expecting(Label.QUESTION, Feature.END, .04, .01, .04, .03, .005, .005, .03, .54, .30);
        tryStrictly(mixed.alternating(), MIXED, true);
        Habits unasked = silent.mostly(Label.QUESTION, Feature.ASKING, Asking.NONE.ordinal(), 0.8);
        Habits clues = unasked.expecting(Label.QUESTION, Feature.LENGTH, .04, .18, .27, .24, .16, .07, .03, .01)
                .expecting(Label.ANSWER, Feature.LENGTH, .35, .40, .15, .06, .02, .01, .005, .005);
        tryOut(clues.alternating(), TERMS + LAYOUT);
        Habits terms = unasked.expecting(Label.QUESTION, Feature.LENGTH, .25, .40, .20, .08, .04, .02, .007, .003)
                .expecting(Label.ANSWER, Feature.LENGTH, .04, .10, .18, .22, .20, .15, .08, .03);
        tryOut(terms, TERMS, true);
        if (Blocks.areAsked(seen)) {
            tryOut(
                    Habits.usual()
                            .mostly(Label.QUESTION, Feature.BLANKS, 1, 0.98)
                            .mostly(Label.QUESTION, Feature.END, 0, 0.97)
                            .mostly(Label.ANSWER, Feature.BLANKS, 0, 0.99)
                            .mostly(Label.FURTHER, Feature.BLANKS, 0, 0.99),
                    ASKED_BLOCKS);
        }
        if (Blocks.areUniform(seen)) {
            tryOut(
                    unasked.mostly(Label.QUESTION, Feature.BLANKS, 1, 0.9)
                            .mostly(Label.ANSWER, Feature.BLANKS, 0, 0.98)
                            .alternating(),
                    BLOCKS);
        }
    }

    private void tryOut(Habits start, double prior, boolean terms) {
        tryOut(start, prior);
        tryOut(start.alternating(), prior + ALTERNATING);
        for (Habits layout : layouts(start, terms)) {
            tryOut(layout, prior + LAYOUT);
        }
        for (Feature feature : List.of(Feature.BULLET, Feature.NUMERAL, Feature.BOLD)) {
            for (int value = 1; value < feature.size(); value++) {
                double share = share(feature, value);
                if (share > 0 && share < HEADINGS) {
                    tryOut(headed(start, feature, value), prior + LAYOUT);
                }
            }
        }
    }

    /** The headings have a sign that nothing else has. */
    private static Habits headed(Habits start, Feature feature, int value) {
        return start.mostly(Label.HEADING, feature, value, 0.95)
                .mostly(Label.HEADING, Feature.BLANKS, 1, 0.8)
                .mostly(Label.QUESTION, feature, 0, 0.99)
                .mostly(Label.ANSWER, feature, 0, 0.99);
    }

    /** Each sign that some of the lines have may be that of the questions, or that of the answers. */
    private List<Habits> layouts(Habits start, boolean terms) {
        List<Habits> layouts = new ArrayList<>();
        for (Feature feature : List.of(
                Feature.BULLET, Feature.NUMERAL, Feature.BLANKS, Feature.INDENT, Feature.BOLD, Feature.LENGTH)) {
            for (int value = 0; value < feature.size(); value++) {
                double share = share(feature, value);
                if (share > 0.08 && share < 0.92 && (feature != Feature.LENGTH || (terms && value < 3))) {
                    layouts.add(start.mostly(Label.QUESTION, feature, value, 0.9));
                    if (feature != Feature.LENGTH && value > 0) {
                        layouts.add(start.mostly(Label.ANSWER, feature, value, 0.9)
                                .mostly(Label.QUESTION, feature, 0, 0.95));
                        layouts.add(start.mostly(Label.QUESTION, feature, value, 0.95)
                                .mostly(Label.ANSWER, feature, 0, 0.9));
                        if (feature == Feature.NUMERAL) {
                            layouts.add(numbered(start, value));
                        }
                    }
                }
            }
        }
        return layouts;
    }

    /** The questions are counted, and nothing else is. */
    private static Habits numbered(Habits start, int numeral) {
        return start.mostly(Label.QUESTION, Feature.NUMERAL, numeral, 0.95)
                .mostly(Label.QUESTION, Feature.SEQUENCE, NEXT, 0.9)
                .mostly(Label.ANSWER, Feature.NUMERAL, 0, 0.95)
                .mostly(Label.ANSWER, Feature.SEQUENCE, 0, 0.95);
    }

    private double share(Feature feature, int value) {
        int number = 0;
        for (int i = 0; i < seen.size(); i++) {
            number += seen.value(feature, i, i) == value ? 1 : 0;
        }
        return seen.size() == 0 ? 0 : (double) number / seen.size();
    }

    private void tryOut(Habits start, double prior) {
        tryStrictly(start, prior, false);
    }

    /** Tries a guess that may hold only where each card has one answer line. */
    private void tryStrictly(Habits start, double prior, boolean strict) {
        Habits habits = start;
        List<Labelled> labelled = List.of();
        for (int i = 0; i < ROUNDS; i++) {
            List<Labelled> next = new Decoder(seen, habits, background).decode();
            if (isSame(next, labelled)) {
                break;
            }
            labelled = next;
            habits = counted(start.uncounted(), labelled);
        }
        double score = prior + habits.evidence() + arrangement(labelled);
        if (score > bestScore && !(strict && hasFurther(labelled))) {
            bestScore = score;
            best = habits;
        }
    }

    private static boolean hasFurther(List<Labelled> labelled) {
        return labelled.stream().anyMatch(each -> each.label() == Label.FURTHER);
    }

    private static boolean isSame(List<Labelled> one, List<Labelled> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).label() != other.get(i).label()
                    || one.get(i).to() != other.get(i).to()) {
                return false;
            }
        }
        return true;
    }

    private Habits counted(Habits habits, List<Labelled> labelled) {
        for (int i = 0; i < labelled.size(); i++) {
            Labelled each = labelled.get(i);
            for (Feature feature : Feature.values()) {
                habits.count(each.label(), feature, seen.value(feature, each.from(), each.to()));
            }
            if (Transitions.isAnswer(each.label().ordinal()) && i + 1 < labelled.size()) {
                habits.countAnswer(labelled.get(i + 1).label() == Label.FURTHER);
            }
            if (Transitions.isAnswer(each.label().ordinal()) && i + 1 < labelled.size()) {
                Label next = labelled.get(i + 1).label();
                if (next == Label.QUESTION || next == Label.HEADING) {
                    habits.countHeading(next == Label.HEADING);
                }
            }
            if (each.label() == Label.QUESTION && i + 1 < labelled.size()) {
                Label next = labelled.get(i + 1).label();
                if (next == Label.QUESTION || next == Label.ANSWER) {
                    habits.countQuestion(next == Label.ANSWER);
                }
            }
        }
        return habits;
    }

    /** Whether a line has a sign of a list that its question does not have. */
    private boolean isListed(int line, int question) {
        for (Feature feature : List.of(Feature.BULLET, Feature.NUMERAL, Feature.INDENT)) {
            int value = seen.value(feature, line, line);
            if (value > 0 && value != seen.value(feature, question, question)) {
                return true;
            }
        }
        return false;
    }

    /** What questions and answers are followed by is in the evidence of the lines already. */
    private static double learnt(int before, int label) {
        int other = before == Label.QUESTION.ordinal() ? Label.ANSWER.ordinal() : Label.HEADING.ordinal();
        boolean counted = before == Label.QUESTION.ordinal() || Transitions.isAnswer(before);
        return counted && (label == Label.QUESTION.ordinal() || label == other) ? Math.log(0.5) : 0;
    }

    /** What the evidence of the lines leaves out: their order, and which of them are one. */
    private double arrangement(List<Labelled> labelled) {
        Transitions transitions = new Transitions(0.5, 0.5, 0.5);
        double score = 0;
        int before = -1;
        int question = 0;
        int answers = 0;
        for (Labelled each : labelled) {
            int label = each.label().ordinal();
            question = each.label() == Label.QUESTION ? each.from() : question;
            answers = Transitions.isAnswer(label) ? answers + (isListed(each.from(), question) ? 0 : 1) : 0;
            score += answers > MANY ? MORE : 0;
            if (before < 0) {
                score += transitions.start(label);
            } else if (!Transitions.isAnswer(before)) {
                score += transitions.of(before, label) - learnt(before, label);
            } else if (label != Label.FURTHER.ordinal()) {
                score += transitions.of(before, label) - Math.log(0.5) - learnt(before, label);
            }
            for (int i = each.from() + 1; i <= each.to(); i++) {
                score += seen.join(i);
            }
            score -= background.log(seen, each.from(), each.to());
            before = label;
        }
        return before < 0 ? score : score + transitions.end(before);
    }
}
