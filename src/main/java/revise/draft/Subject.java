package revise.draft;

import java.util.ArrayList;
import java.util.List;
import revise.language.Fold;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/** What a section of notes is about. */
record Subject(String title, Section section, Tongue tongue) {
    /** The title and all headings above, the section's own last. */
    List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(title);
        headings.addAll(section.above());
        headings.add(section.heading());
        return headings;
    }

    /** Whether there is nothing to be learned here. */
    boolean isSkipped() {
        return headings().subList(1, headings().size()).stream()
                .anyMatch(heading -> tongue.skippedHeading().matcher(heading).matches());
    }

    /** Whether the heading says what stands under it. */
    boolean hasHeading() {
        return !section.heading().isEmpty()
                && !tongue.emptyHeading().matcher(section.heading()).matches();
    }

    /** Gives a question, with what it is about behind it if it does not say so itself. */
    String about(String question) {
        String heading = hasHeading() ? section.heading() : title;
        for (String above : headings()) {
            heading = shares(question, heading) && !shares(question, above) && above.equals(title) ? above : heading;
        }
        return shares(question, heading) ? question : with(question, heading);
    }

    /** Gives a question under a heading, with the title if the question does not say what it is about. */
    String underTitle(String question) {
        return shares(question, title) ? question : with(question, title);
    }

    private static String with(String question, String about) {
        if (about.endsWith("?")) {
            return question + " (" + about + ")";
        }
        boolean ends = question.endsWith("?") || (question.endsWith(".") && !question.endsWith("..."));
        int end = question.length() - (ends ? 1 : 0);
        return question.substring(0, end) + " (" + about + ")" + question.substring(end);
    }

    private boolean shares(String text, String other) {
        List<String> words = contents(text);
        return contents(other).stream().anyMatch(word -> words.stream().anyMatch(each -> alike(each, word)));
    }

    private static boolean alike(String one, String other) {
        int length = Math.min(6, Math.max(4, Math.min(one.length(), other.length()) - 1));
        return one.equals(other)
                || (one.length() >= length && other.length() >= length && one.regionMatches(0, other, 0, length));
    }

    /** The words of a text that carry knowledge, folded. */
    List<String> contents(String text) {
        Language language = Language.of(tongue.locale().getLanguage());
        List<String> contents = new ArrayList<>();
        for (String word : Words.list(Fold.words(text))) {
            if (word.length() > 2 && !language.isAsking(WordSet.hash(word, 0, word.length()))) {
                contents.add(word);
            }
        }
        return contents;
    }
}
