package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;

/** Headings between cards that have nothing but their place to tell them from a last answer line. */
final class Headings {
    private static final int MOST_WORDS = 6;
    private static final int LEAST_CAPITALS = 4;

    /** How many of the cards may have one below them. */
    private static final double MOST = 0.4;

    private Headings() {}

    /** Makes headings of such lines where no other card has a line that stands so. */
    static List<Part> between(List<Part> parts) {
        int cards = 0;
        int standing = 0;
        int shouting = 0;
        boolean blankInside = false;
        boolean blankAnswers = false;
        boolean blankQuestions = false;
        boolean further = false;
        boolean shouted = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean heading = isBetween(parts, i);
            cards += part.label() == Label.QUESTION ? 1 : 0;
            standing += heading && isBehindBlank(part) ? 1 : 0;
            shouting += heading && isShouted(part) ? 1 : 0;
            boolean answers = part.label() == Label.ANSWER && isBehindBlank(part) && !heading;
            blankInside |= answers && isFurther(parts, i);
            blankAnswers |= answers && !isFurther(parts, i);
            blankQuestions |= part.label() == Label.QUESTION && i > 0 && isBehindBlank(part);
            further |= isFurther(parts, i) && !(heading && isShouted(part));
            shouted |= part.label() == Label.ANSWER && isShouted(part) && !heading;
        }
        boolean blanks = !blankInside && !(blankAnswers && blankQuestions) && standing > 0 && standing <= MOST * cards;
        boolean capitals = !shouted && !further && shouting > 1 && shouting <= MOST * cards;
        if (!blanks && !capitals) {
            return parts;
        }
        String doubt = standing + shouting > 1 ? "" : "the line above may be a part of the answer before it";
        List<Part> headed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean heading = isBetween(parts, i) && ((blanks && isBehindBlank(part)) || (capitals && isShouted(part)));
            headed.add(heading ? new Part(Label.HEADING, part.lines(), part.text(), false, doubt) : part);
        }
        return headed;
    }

    /** Whether it is a short line, no sentence, below the answer of a card and above the next question. */
    private static boolean isBetween(List<Part> parts, int i) {
        Part part = parts.get(i);
        if (!isFurther(parts, i)
                || i + 1 == parts.size()
                || parts.get(i + 1).label() != Label.QUESTION
                || part.lines().size() > 1
                || !part.lines().get(0).mark().isBare()
                || Spaces.words(part.text()) > MOST_WORDS) {
            return false;
        }
        int end = Observations.end(part.text());
        char first = part.text().isEmpty() ? ' ' : part.text().charAt(0);
        return (end == 3 || end == 6 || end == 7) && (Character.isUpperCase(first) || Character.isDigit(first));
    }

    private static boolean isFurther(List<Part> parts, int i) {
        return i > 0 && parts.get(i).label() == Label.ANSWER && parts.get(i - 1).label() == Label.ANSWER;
    }

    private static boolean isBehindBlank(Part part) {
        return part.lines().get(0).blanks() > 0;
    }

    private static boolean isShouted(Part part) {
        long letters = part.text().chars().filter(Character::isLetter).count();
        return letters >= LEAST_CAPITALS && part.text().chars().noneMatch(Character::isLowerCase);
    }
}
