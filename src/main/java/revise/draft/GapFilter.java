package revise.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.language.Fold;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/** Finds gaps in sentences and keeps those whose answer can be known, and is not given away. */
final class GapFilter {
    private static final int MOST = 2;
    private static final int LEAST_CONTEXT = 3;
    private static final int MOST_TERM_WORDS = 4;
    private static final int BOLD = 82;
    private static final int MANY_YEARS = 4;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d{3}|20\\d{2})\\b");
    private static final Pattern DISTINCT =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}\\d]{3,}|\\d{3,4})(?![\\d])");

    private final Tongue tongue;
    private final Language language;

    GapFilter(Tongue tongue) {
        this.tongue = tongue;
        this.language = Language.of(tongue.locale().getLanguage());
    }

    /** The best gaps, in the order of the text. */
    List<Gap> of(Passage sentence, List<String> headings) {
        List<Gap> found = new ArrayList<>();
        for (Rule rule : tongue.gaps()) {
            Matcher matcher = rule.pattern().matcher(sentence.text());
            while (matcher.find()) {
                found.add(Gap.of(matcher.start("a"), matcher.end("a"), rule.hint(), rule.worth()));
            }
        }
        for (Span bold : sentence.bold()) {
            found.add(new Gap(trimmed(bold, sentence.text()), "", BOLD));
        }
        if (YEAR.matcher(sentence.text()).results().count() >= MANY_YEARS) {
            found.removeIf(gap -> YEAR.matcher(gap.span().in(sentence.text())).find());
        }
        found.removeIf(gap -> !isGood(gap, sentence, headings));
        found.sort(Comparator.comparingInt(Gap::worth).reversed());
        List<Gap> best = new ArrayList<>();
        for (Gap gap : found) {
            boolean apart = best.stream().noneMatch(other -> other.span().touches(gap.span()));
            if (apart && best.size() < MOST) {
                best.add(gap);
            }
        }
        best.sort(Comparator.comparingInt(gap -> gap.span().from()));
        return best;
    }

    private static Span trimmed(Span span, String text) {
        int to = span.to();
        while (to > span.from() && ".,:;".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(span.from(), to);
    }

    private boolean isGood(Gap gap, Passage sentence, List<String> headings) {
        String answer = gap.span().in(sentence.text());
        String visible = sentence.text().substring(0, gap.span().from()) + " … "
                + sentence.text().substring(gap.span().to());
        if (answer.isBlank() || answer.contains("}}") || answer.contains("::") || !isAnswer(answer, gap)) {
            return false;
        }
        return !gives(visible, answer)
                && headings.stream().noneMatch(heading -> gives(heading, answer))
                && context(visible) >= LEAST_CONTEXT;
    }

    private boolean isAnswer(String answer, Gap gap) {
        List<String> words = Words.list(Fold.words(answer));
        boolean small = true;
        for (String word : words) {
            long hash = WordSet.hash(word, 0, word.length());
            small &= language.isFunctionWord(hash) || language.isNegation(hash);
        }
        boolean noName = tongue.noNames().contains(answer.toLowerCase(Locale.ROOT));
        boolean short1 = gap.worth() != BOLD || (words.size() <= MOST_TERM_WORDS && !answer.matches("[\\d.,]+"));
        return !small && !noName && short1;
    }

    /** Whether a text says the answer, or what is peculiar in it. */
    private static boolean gives(String text, String answer) {
        String folded = " " + Fold.words(text) + " ";
        if (folded.contains(" " + Fold.words(answer) + " ")) {
            return true;
        }
        Matcher distinct = DISTINCT.matcher(answer);
        while (distinct.find()) {
            String word = Fold.words(distinct.group());
            String stem = word.length() > 6 ? word.substring(0, word.length() - 1) : word + " ";
            if (folded.contains(" " + stem)) {
                return true;
            }
        }
        return false;
    }

    /** How many words that carry knowledge are left to know the answer by. */
    private int context(String visible) {
        int count = 0;
        for (String word : Words.list(Fold.words(visible))) {
            long hash = WordSet.hash(word, 0, word.length());
            count += language.isFunctionWord(hash) || word.length() < 3 ? 0 : 1;
        }
        return count;
    }
}
