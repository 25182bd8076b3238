package revise.exchange.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;

/** Lays one card out, or one strip for each gap of a text. */
final class SheetCard {
    private final NewCard card;
    private final String where;
    private final SheetMarkdown markdown;
    private final List<Loss> losses;
    private final StringBuilder html = new StringBuilder();

    SheetCard(NewCard card, String where, SheetMarkdown markdown, List<Loss> losses) {
        this.card = card;
        this.where = where;
        this.markdown = markdown;
        this.losses = losses;
    }

    String html() {
        for (Point point : card.points()) {
            boolean marked = !point.all().isEmpty()
                    || !point.reject().isEmpty()
                    || point.date() != null
                    || point.number() != null
                    || point.tolerance() != null
                    || point.unit() != null;
            if (marked) {
                losses.add(new Loss(
                        where, "how a typed answer is marked: the terms or values of " + Quote.of(point.text())));
            }
        }
        if (card.cloze() != null) {
            gaps(card.cloze());
        } else if (card.question() != null) {
            strip(question(card.question()), answer());
        }
        return html.toString();
    }

    private void gaps(String text) {
        ClozeText cloze = ClozeText.orNull(text);
        if (cloze == null) {
            losses.add(new Loss(where, "the card, whose gaps are not written as such"));
            return;
        }
        for (int gap : cloze.gaps()) {
            strip(markdown.blocks(cloze.without(gap)), points(cloze.points(gap)));
        }
    }

    private String question(String text) {
        StringBuilder question = new StringBuilder(markdown.blocks(text));
        if (!card.choices().isEmpty()) {
            question.append("<ol type=\"A\">\n");
            card.choices().forEach(choice -> item(question, choice));
            question.append("</ol>\n");
        } else if (!card.order().isEmpty()) {
            question.append("<ul>\n");
            card.order().stream()
                    .sorted(Comparator.comparing((String text1) -> text1, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(text1 -> item(question, text1));
            question.append("</ul>\n");
        }
        return question.toString();
    }

    private String answer() {
        if (!card.order().isEmpty()) {
            StringBuilder order = new StringBuilder("<ol>\n");
            card.order().forEach(text -> item(order, text));
            return order.append("</ol>\n").toString();
        }
        return points(card.points());
    }

    private String points(List<Point> points) {
        if (points.size() == 1) {
            return "<p>" + point(points.get(0)) + "</p>\n";
        }
        StringBuilder list = new StringBuilder(card.any() > 0 ? "<p>Any " + card.any() + " of these:</p>\n" : "");
        list.append("<ul>\n");
        points.forEach(point -> list.append("<li>").append(point(point)).append("</li>\n"));
        return list.append("</ul>\n").toString();
    }

    private String point(Point point) {
        StringBuilder text = new StringBuilder();
        int choice = card.choices().stream()
                .map(String::strip)
                .toList()
                .indexOf(point.text().strip());
        if (choice >= 0) {
            text.append("<b>").append(letter(choice)).append("</b> ");
        }
        text.append(markdown.inline(point.text()));
        if (point.marks() != 1) {
            String marks =
                    BigDecimal.valueOf(point.marks()).stripTrailingZeros().toPlainString();
            text.append(" <span class=\"marks\">[").append(marks).append(" marks]</span>");
        }
        if (!point.accept().isEmpty()) {
            text.append(" <span class=\"marks\">or: ")
                    .append(Entities.escape(String.join("; ", point.accept())))
                    .append("</span>");
        }
        return text.toString();
    }

    /** A, B and so on, as browsers number a list; behind Z come AA and AB. */
    private static String letter(int choice) {
        char last = (char) ('A' + choice % 26);
        return choice < 26 ? String.valueOf(last) : letter(choice / 26 - 1) + last;
    }

    private void item(StringBuilder list, String text) {
        list.append("<li>").append(markdown.inline(text)).append("</li>\n");
    }

    private void strip(String question, String answer) {
        html.append("<article class=\"card\">\n<section class=\"side\">\n<div class=\"text\">\n");
        html.append(question).append("</div>\n");
        small("Hint: ", card.hint());
        String label = (card.draft() ? "draft " : "") + (card.reverse() ? "both ways " : "");
        String tags = String.join(", ", card.tags());
        label("small", (label + tags).strip());
        html.append("</section>\n<section class=\"side\">\n<div class=\"text\">\n")
                .append(answer)
                .append("</div>\n");
        small("", card.note());
        small("", card.source());
        html.append("</section>\n</article>\n");
    }

    private void label(String kind, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"")
                    .append(kind)
                    .append("\">")
                    .append(Entities.escape(text))
                    .append("</p>\n");
        }
    }

    private void small(String label, @Nullable String text) {
        if (text != null) {
            html.append("<div class=\"small\">")
                    .append(markdown.blocks(label + text))
                    .append("</div>\n");
        }
    }
}
