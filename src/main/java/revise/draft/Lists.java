package revise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;

/** Questions for lists, and for the sentences under a heading. */
final class Lists {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int LEAST_ORDERED = 3;
    private static final int LONGEST_ITEM = 160;
    private static final int LONGEST_ORDERED = 90;
    private static final int MOST_POINTS = 3;
    private static final int MOST_POINT_WORDS = 30;
    private static final Pattern NO_POINT = Pattern.compile("^\\[[ xX]].*|.*(?:\\?|https?://|…|\\.\\.\\.).*|^\\P{L}*$");
    private static final Pattern EMPTY_QUESTION =
            Pattern.compile("(?i)(?:what happened|why (?:does|did|is) it (?:matter|important)"
                    + "|why (?:it|this) matters|how (?:does|did) it (?:work|happen)|what is it|warum ist das wichtig"
                    + "|was geschah|was ist passiert"
                    + "|wie funktioniert (?:es|das))\\?");

    private final Subject subject;

    Lists(Subject subject) {
        this.subject = subject;
    }

    /**
     * The card for a list, or null.
     *
     * @param defined how many of its items have a card of their own
     */
    @Nullable
    Drafted of(Block.Listing listing, int defined) {
        List<String> points = new ArrayList<>();
        for (Passage item : listing.items()) {
            String point = point(item.text());
            if (point.length() > LONGEST_ITEM || NO_POINT.matcher(point).matches()) {
                return null;
            }
            points.add(point);
        }
        Passage lead = listing.lead();
        boolean terms = lead == null && defined >= FEWEST;
        boolean said = lead != null
                || subject.hasHeading()
                || subject.section().heading().isEmpty();
        if (terms || !said || points.size() < FEWEST || points.size() > MOST) {
            return null;
        }
        String about =
                lead == null ? heading() : lead.text().substring(0, lead.text().length() - 1);
        int line = lead == null ? listing.items().get(0).line() : lead.line();
        boolean ordered = listing.ordered()
                && points.size() >= LEAST_ORDERED
                && points.stream().allMatch(point -> point.length() <= LONGEST_ORDERED)
                && points.stream().distinct().count() == points.size()
                && subject.tongue().sequence().matcher(about).matches();
        NewCard.Builder card = NewCard.builder().source(source(about, points)).draft(true);
        if (ordered) {
            card.question(subject.about(subject.tongue().inOrder(Casing.opening(about))))
                    .order(points);
        } else {
            String question = lead == null ? underHeading() : leadQuestion(lead, points.size());
            if (question == null) {
                return null;
            }
            card.question(question).points(points);
        }
        return new Drafted(line, card.build());
    }

    private @Nullable String leadQuestion(Passage lead, int items) {
        String first = lead.text().split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
        boolean dangling = subject.tongue().dangling().contains(first)
                || subject.tongue().pointing().matcher(lead.text()).find();
        return dangling ? null : subject.about(subject.tongue().listed(lead.text(), items));
    }

    private static String point(String item) {
        String point = item.strip();
        while (!point.isEmpty() && ".;,".indexOf(point.charAt(point.length() - 1)) >= 0) {
            point = point.substring(0, point.length() - 1);
        }
        return point;
    }

    private static String source(String about, List<String> points) {
        return about + ": " + String.join("; ", points);
    }

    private String heading() {
        return subject.hasHeading() ? subject.section().heading() : subject.title();
    }

    private String underHeading() {
        String heading = heading();
        if (EMPTY_QUESTION.matcher(heading).matches()) {
            return subject.title() + ": " + heading.toLowerCase(subject.tongue().locale());
        }
        return subject.underTitle(subject.tongue().underHeading(heading));
    }

    /**
     * The card for the sentences under a heading, or null.
     *
     * @param all how many sentences there are, of which these can stand alone
     */
    @Nullable
    Drafted ofSentences(List<Standing.Sentence> sentences, int all) {
        List<String> points = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        for (Standing.Sentence sentence : sentences) {
            boolean brief = sentence.alone().text().split(" ", -1).length <= MOST_POINT_WORDS;
            if (brief && points.size() < MOST_POINTS) {
                points.add(sentence.alone().text());
                source.append(source.isEmpty() ? "" : " ")
                        .append(sentence.whole().text());
            }
        }
        if (!subject.hasHeading()
                || points.size() < FEWEST
                || 2 * points.size() < all
                || !subject.tongue().asksByItself(subject.section().heading())) {
            return null;
        }
        return new Drafted(
                subject.section().line(),
                NewCard.builder()
                        .question(underHeading())
                        .points(points)
                        .source(source.toString())
                        .draft(true)
                        .build());
    }
}
