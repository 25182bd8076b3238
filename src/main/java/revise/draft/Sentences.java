package revise.draft;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits passages into sentences: as the library does it, but for abbreviations, initials and dates. */
final class Sentences {
    private final Locale locale;
    private final Set<String> abbreviations;

    Sentences(Locale locale, Set<String> abbreviations) {
        this.locale = locale;
        this.abbreviations = abbreviations;
    }

    List<Passage> of(Passage passage) {
        String text = passage.text();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        List<Passage> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == text.length() || ends(text, from, to)) {
                Passage sentence = passage.part(from, to);
                if (!sentence.text().isEmpty()) {
                    sentences.add(sentence);
                }
                from = to;
            }
        }
        return sentences;
    }

    /** Whether a break is one: not behind an abbreviation, an initial or a number with a dot. */
    private boolean ends(String text, int from, int to) {
        String before = text.substring(from, to).stripTrailing();
        if (isOpen(before)) {
            return false;
        }
        if (!before.endsWith(".")) {
            return true;
        }
        int space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('('));
        String word = before.substring(space + 1, before.length() - 1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && space > 0 && !isNumeral(word);
        boolean ordinal = locale.getLanguage().equals("de")
                && word.length() <= 2
                && !word.isEmpty()
                && word.chars().allMatch(Character::isDigit);
        return !initial && !ordinal && !abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "World War I." ends a sentence in English; in German a king's number has a dot of its own. */
    private boolean isNumeral(String word) {
        return word.equals("I") && !locale.getLanguage().equals("de");
    }

    /** Whether a bracket is open, as in "(about 5 p.m. in summer)". */
    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }
}
