package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ImageLinks;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;

/** Writes one card as one question of GIFT, or as one for each of its gaps. */
final class GiftForm {
    private static final List<String> TRUTH = List.of("True", "False");
    private static final String ARROW = "->";
    private static final String BLANK = "_____";

    private final String where;
    private final @Nullable String deck;
    private final NewCard card;
    private final List<Loss> losses;
    private final StringBuilder text = new StringBuilder();

    /** @param deck the id that stands in the titles to tell cards of several decks apart, or null */
    GiftForm(String where, @Nullable String deck, NewCard card, List<Loss> losses) {
        this.where = where;
        this.deck = deck;
        this.card = card;
        this.losses = losses;
    }

    String text(List<String> tags) {
        lose(card.hint() != null, "the hint");
        lose(card.source() != null, "the source");
        lose(card.reverse(), "the other direction");
        lose(card.any() > 0, "that " + card.any() + " of the points are enough");
        pictures();
        if (card.cloze() != null) {
            gaps(card.cloze(), tags);
        } else if (card.question() != null) {
            begin(card.id(), tags);
            text.append(GiftText.escaped(card.question()));
            answers();
        }
        return text.toString();
    }

    private void lose(boolean lost, String what) {
        if (lost) {
            losses.add(new Loss(where, what));
        }
    }

    private void pictures() {
        for (String picture : ImageLinks.files(card)) {
            losses.add(new Loss(where, "the picture " + Quote.of(picture) + ", which this format only names"));
        }
    }

    private void begin(@Nullable String id, List<String> tags) {
        boolean apart = id != null && deck != null;
        if (apart || !tags.isEmpty()) {
            text.append("//");
            if (apart) {
                text.append(" [id:").append(id).append(']');
            }
            for (String tag : tags) {
                text.append(" [tag:")
                        .append(GiftWriter.oneLine(tag).replace("]", "\\]"))
                        .append(']');
            }
            text.append('\n');
        }
        if (id != null) {
            text.append("::")
                    .append(deck == null ? "" : GiftText.escaped(deck) + "/")
                    .append(id)
                    .append("::");
        }
        text.append("[markdown]");
    }

    private void answers() {
        if (!card.order().isEmpty()) {
            losses.add(new Loss(where, "the order of the items, which are points of an essay"));
            essay(card.order());
        } else if (!card.choices().isEmpty()) {
            choices();
        } else if (card.points().size() == 1 && isShort(card.points().get(0))) {
            shortAnswer(card.points().get(0));
        } else {
            if (card.points().size() == 1) {
                pairs(card.points().get(0).text());
            }
            card.points().forEach(point -> onlyText(point, true));
            essay(card.points().stream().map(Point::text).toList());
        }
    }

    /** Two signs in an answer make a pair of it that is to be matched. */
    private static boolean isShort(Point point) {
        return !point.text().contains(ARROW) && point.accept().stream().noneMatch(text -> text.contains(ARROW));
    }

    private void pairs(String answer) {
        lose(
                true,
                "that " + Quote.of(answer) + " is a short answer: " + ARROW
                        + " would make pairs of it, so it is an essay");
    }

    private void essay(List<String> points) {
        text.append("{####")
                .append(GiftText.escaped(new GiftEssay(points, card.note()).text()))
                .append("}\n\n");
    }

    private void choices() {
        List<String> right =
                card.points().stream().map(point -> point.text().strip()).toList();
        card.points().forEach(point -> onlyText(point, true));
        if (card.choices().equals(TRUTH) && right.size() == 1) {
            text.append('{').append(right.get(0).toUpperCase(Locale.ROOT));
            end(false);
            return;
        }
        text.append("{\n");
        for (String choice : card.choices()) {
            boolean isRight = right.contains(choice.strip());
            String weight = weight(right.size());
            String mark =
                    right.size() == 1 ? isRight ? "=" : "~" : isRight ? "~%" + weight + "%" : "~%-" + weight + "%";
            text.append('\t').append(mark).append(option(choice)).append('\n');
        }
        end(true);
    }

    private static String weight(int shares) {
        return 100 % shares == 0 ? Integer.toString(100 / shares) : String.format(Locale.ROOT, "%.5f", 100.0 / shares);
    }

    /** The format is named before what looks like a format or a weight. */
    private static String option(String choice) {
        boolean looksSo = choice.strip().startsWith("[") || choice.strip().startsWith("%");
        return (looksSo ? "[markdown]" : "") + GiftText.escaped(choice);
    }

    private void shortAnswer(Point point) {
        if (point.number() != null && GiftNumbers.number(point.number()) != null && isMargin(point.tolerance())) {
            onlyText(point, false);
            lose(
                    !point.text().strip().equals(point.number()),
                    "the wording " + Quote.of(point.text()) + " of a number");
            String margin = point.tolerance() == null ? "" : ":" + point.tolerance();
            text.append("{#").append(point.number()).append(margin);
            end(false);
            return;
        }
        lose(point.number() != null, "the number " + point.number());
        lose(point.tolerance() != null, "the tolerance " + point.tolerance());
        onlyTextAndAccept(point);
        List<String> accepted = new ArrayList<>(List.of(point.text()));
        accepted.addAll(point.accept());
        if (accepted.size() == 1) {
            text.append("{=").append(word(point.text()));
            end(false);
            return;
        }
        text.append("{\n");
        accepted.forEach(each -> text.append("\t=").append(word(each)).append('\n'));
        end(true);
    }

    private static boolean isMargin(@Nullable String tolerance) {
        return tolerance == null || GiftNumbers.number(tolerance) != null;
    }

    private static String word(String answer) {
        return option(answer.replace("*", "\\*"));
    }

    private void onlyText(Point point, boolean numbersAsWell) {
        lose(!point.accept().isEmpty(), "the accepted wordings of " + Quote.of(point.text()));
        lose(numbersAsWell && point.number() != null, "the number of " + Quote.of(point.text()));
        onlyTextAndAccept(point);
    }

    private void onlyTextAndAccept(Point point) {
        lose(point.marks() != 1, "the marks of " + Quote.of(point.text()));
        lose(!point.all().isEmpty(), "the terms of " + Quote.of(point.text()));
        lose(!point.reject().isEmpty(), "the rejected terms of " + Quote.of(point.text()));
        lose(point.date() != null, "the date of " + Quote.of(point.text()));
        lose(point.unit() != null, "the unit of " + Quote.of(point.text()));
    }

    private void end(boolean onLinesOfTheirOwn) {
        if (card.note() != null) {
            text.append(onLinesOfTheirOwn ? "\t####" : "####").append(GiftText.escaped(card.note()));
            text.append(onLinesOfTheirOwn ? "\n" : "");
        }
        text.append("}\n\n");
    }

    private void gaps(String cloze, List<String> tags) {
        GiftCloze gaps = GiftCloze.of(cloze);
        if (gaps == null) {
            losses.add(new Loss(where, "the card, whose gaps are not written as such"));
            return;
        }
        lose(gaps.hints(), "the hints of its gaps");
        lose(gaps.questions().size() > 1, "that its " + gaps.questions().size() + " gaps are of one text");
        for (GiftCloze.Question question : gaps.questions()) {
            String id =
                    card.id() == null || gaps.questions().size() == 1 ? card.id() : card.id() + "-" + question.number();
            begin(id, tags);
            boolean whole =
                    question.answers().size() == 1 && !question.answers().get(0).contains(ARROW);
            if (whole && !question.after().isBlank()) {
                text.append(GiftText.escaped(question.before()))
                        .append("{=")
                        .append(word(question.answers().get(0)));
                String note = card.note();
                text.append(note == null ? "" : "####" + GiftText.escaped(note)).append('}');
                text.append(GiftText.escaped(question.after())).append("\n\n");
            } else {
                lose(true, "the gap at " + Quote.of(question.answers().get(0)) + ", which is a blank in a question");
                text.append(GiftText.escaped(question.before() + BLANK + question.after()));
                if (whole) {
                    text.append("{=").append(word(question.answers().get(0)));
                    end(false);
                } else {
                    if (question.answers().size() == 1) {
                        pairs(question.answers().get(0));
                    }
                    essay(question.answers());
                }
            }
        }
    }
}
