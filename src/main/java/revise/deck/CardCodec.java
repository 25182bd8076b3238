package revise.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.cache.CacheInput;
import revise.cache.CacheOutput;

/** Writes the cards of one deck into its cache file, and reads them back, in the order of the file. */
final class CardCodec {
    private static final int BASIC = 0;
    private static final int REVERSE = 1;
    private static final int CLOZE = 2;
    private static final int CHOICE = 3;
    private static final int ORDERING = 4;

    private final String deck;
    private final List<String> deckTags;

    /** The text with gaps that came last: all its cards share it. */
    private @Nullable ClozeText text;

    CardCodec(String deck, List<String> deckTags) {
        this.deck = deck;
        this.deckTags = deckTags;
    }

    void write(CacheOutput out, Card card) {
        out.text(card.entry().substring(deck.length()));
        out.text(card.id().substring(card.entry().length()));
        kind(out, card.kind());
        out.flag(card.draft());
        out.text(card.hint());
        out.text(card.note());
        out.text(card.source());
        texts(out, card.ownTags());
        out.number(card.place().line());
        out.number(card.place().column());
    }

    /** Gives the next card, or null when the cache holds something that no deck was ever read into. */
    @Nullable
    Card read(CacheInput in, Path path) {
        String entry = deck + in.text();
        String suffix = in.text();
        Kind kind = kind(in);
        boolean draft = in.flag();
        String hint = in.optionalText();
        String note = in.optionalText();
        String source = in.optionalText();
        List<String> own = texts(in);
        Place place = new Place(path, in.number(), in.number());
        String id = suffix.isEmpty() ? entry : entry + suffix;
        return kind == null ? null : new Card(id, entry, deck, kind, draft, hint, note, source, deckTags, own, place);
    }

    private void kind(CacheOutput out, Kind kind) {
        if (kind instanceof Kind.Basic basic) {
            out.number(BASIC);
            out.text(basic.question());
            points(out, basic.points());
            out.number(basic.any());
        } else if (kind instanceof Kind.Reverse reverse) {
            out.number(REVERSE);
            out.text(reverse.question());
            points(out, reverse.points());
        } else if (kind instanceof Kind.Cloze cloze) {
            out.number(CLOZE);
            boolean same = cloze.text().equals(text);
            out.flag(same);
            if (!same) {
                out.text(cloze.text().source());
                text = cloze.text();
            }
            out.number(cloze.gap());
        } else if (kind instanceof Kind.Choice choice) {
            out.number(CHOICE);
            out.text(choice.question());
            texts(out, choice.choices());
            points(out, choice.points());
        } else if (kind instanceof Kind.Ordering ordering) {
            out.number(ORDERING);
            out.text(ordering.question());
            points(out, ordering.points());
        } else {
            throw new IllegalArgumentException("no such kind: " + kind.word());
        }
    }

    private @Nullable Kind kind(CacheInput in) {
        return switch (in.number()) {
            case BASIC -> new Kind.Basic(in.text(), points(in), in.number());
            case REVERSE -> new Kind.Reverse(in.text(), points(in));
            case CLOZE -> cloze(in);
            case CHOICE -> new Kind.Choice(in.text(), texts(in), points(in));
            case ORDERING -> new Kind.Ordering(in.text(), points(in));
            default -> null;
        };
    }

    private @Nullable Kind cloze(CacheInput in) {
        try {
            if (!in.flag()) {
                text = ClozeText.of(in.text());
            }
        } catch (BadCloze e) {
            // The file is sealed, so this is a cache of other rules; the deck is read anew.
            return null;
        }
        return text == null ? null : new Kind.Cloze(text, in.number());
    }

    private static void points(CacheOutput out, List<Point> points) {
        out.number(points.size());
        for (Point point : points) {
            point(out, point);
        }
    }

    private static List<Point> points(CacheInput in) {
        int count = in.count();
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(point(in));
        }
        return points;
    }

    private static void point(CacheOutput out, Point point) {
        out.text(point.text());
        out.number(point.marks());
        // Most points are a text and nothing else. By hand: the equality that records come with is slow at first.
        boolean bare = point.all().isEmpty()
                && point.accept().isEmpty()
                && point.reject().isEmpty()
                && point.date() == null
                && point.number() == null
                && point.tolerance() == null
                && point.unit() == null;
        out.flag(bare);
        if (!bare) {
            texts(out, point.all());
            texts(out, point.accept());
            texts(out, point.reject());
            out.text(point.date());
            out.text(point.number());
            out.text(point.tolerance());
            out.text(point.unit());
        }
    }

    private static Point point(CacheInput in) {
        String text = in.text();
        double marks = in.doubleNumber();
        return in.flag()
                ? bare(text, marks)
                : new Point(
                        text,
                        marks,
                        texts(in),
                        texts(in),
                        texts(in),
                        in.optionalText(),
                        in.optionalText(),
                        in.optionalText(),
                        in.optionalText());
    }

    private static Point bare(String text, double marks) {
        return new Point(text, marks, List.of(), List.of(), List.of(), null, null, null, null);
    }

    static void texts(CacheOutput out, List<String> texts) {
        out.number(texts.size());
        for (String text : texts) {
            out.text(text);
        }
    }

    static List<String> texts(CacheInput in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text());
        }
        return List.copyOf(texts);
    }
}
