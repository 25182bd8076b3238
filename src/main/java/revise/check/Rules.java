package revise.check;

import java.util.List;

/** All rules, in the order of the documentation. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new Images(),
            new AnswerInQuestion(),
            new DifferentAnswers(),
            new NearDuplicate(),
            new ManyPoints(),
            new SeveralQuestions(),
            new YesNo(),
            new LongAnswer(),
            new ExactNumber(),
            new AmbiguousGap(),
            new AlikeGaps(),
            new MixedScripts());

    private Rules() {}
}
