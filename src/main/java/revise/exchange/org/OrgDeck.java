package revise.exchange.org;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.GapText;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Leftovers;
import revise.exchange.format.Losses;
import revise.exchange.format.Past;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Gathers the cards of one Org file and what is lost of it. */
final class OrgDeck {
    /** In characters; a longer text is no description. */
    private static final int LONGEST_DESCRIPTION = 1_000;

    /** Headlines that say no more than that there is a card. */
    private static final Set<String> KINDS = Set.of("item", "fact", "card", "question", "flashcard", "drill");

    private final Source source;
    private final String tag;
    private final Set<String> ignored;
    private final Losses losses;
    private final OrgFile file;
    private final OrgCards found;
    private final OrgMarkup markup = new OrgMarkup();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();

    /**
     * @param tag of the headlines that are cards
     * @param ignored other tags that are none of a card's subject
     */
    OrgDeck(Source source, String tag, Set<String> ignored) throws ExchangeException {
        this.source = source;
        this.tag = tag;
        this.ignored = ignored;
        this.losses = new Losses(source);
        this.file = OrgFile.of(source.text().lines(), losses);
        this.found = OrgCards.of(file, tag, losses);
        if (found.cards().isEmpty()) {
            throw new ExchangeException(
                    source.name() + ": no headline in it has the tag :" + tag + ":; name another format with --format");
        }
    }

    List<OrgCards.Card> cards() {
        return found.cards();
    }

    OrgMarkup markup() {
        return markup;
    }

    Losses losses() {
        return losses;
    }

    /** Whether a card, a headline above it or the file has a tag. */
    boolean hasTag(OrgCards.Card card, String name) {
        return file.tags().contains(name) || found.tags(card).contains(name);
    }

    /** The words of a headline above a question; empty when it says nothing of it, which is counted. */
    String context(Headline headline) {
        String words = headline.title();
        String kind = words.toLowerCase(Locale.ROOT).replaceAll("[\\d.:# ]", "");
        if (KINDS.contains(kind) || words.isEmpty()) {
            if (!words.isEmpty()) {
                kinds.merge(words, 1, Integer::sum);
            }
            return "";
        }
        return words;
    }

    /** The text of a part of a card: that of its headline, then each below with its title. */
    String part(List<Headline> part) {
        StringJoiner text = new StringJoiner("\n\n").setEmptyValue("");
        for (int i = 0; i < part.size(); i++) {
            String body = markup.text(part.get(i).body());
            if (i > 0 && !part.get(i).title().isEmpty()) {
                text.add("**" + markup.line(part.get(i).title()) + "**");
            }
            if (!body.isEmpty()) {
                text.add(body);
            }
            properties(part.get(i), Set.of());
        }
        return text.toString();
    }

    /** A part with the words of its headline, as what is told besides the answer. */
    String titledPart(List<Headline> part) {
        String text = part(part);
        String title = part.get(0).title();
        String bold = title.isEmpty() ? "" : "**" + markup.line(title) + "**";
        return bold.isEmpty() || text.isEmpty() ? bold + text : bold + "\n\n" + text;
    }

    /** Tells of the properties of a headline, but for those that were read. */
    void properties(Headline headline, Set<String> read) {
        headline.properties().forEach((key, value) -> {
            if (!read.contains(key)) {
                found.property(headline, key, value);
            }
        });
    }

    void refuse(OrgCards.Card card, String why) {
        String title = card.headline().title();
        losses.add(card.headline().line(), "no card: " + why + " in " + Quote.of(title));
        rest(card.headline(), "");
        card.parts().forEach(part -> part.forEach(headline -> rest(headline, headline.title())));
    }

    private void rest(Headline headline, String title) {
        Leftovers rest = new Leftovers("of it", losses);
        rest.add(headline.line(), title);
        headline.body().forEach(line -> rest.add(headline.line(), line));
        rest.end();
    }

    /** Adds a card, with the tags and the headlines above it. */
    void add(OrgCards.Card from, NewCard.Builder card, List<String> doubts, List<Past> past) {
        Set<String> tags = new LinkedHashSet<>(found.tags(from));
        tags.remove(tag);
        tags.removeAll(ignored);
        tags.removeAll(file.tags());
        String path = String.join(" > ", found.path(from));
        NewCard built = card.tags(List.copyOf(tags))
                .source(path.isEmpty() ? null : markup.line(path))
                .build();
        found.made(from);
        int line = from.headline().line();
        images(line, built.question());
        images(line, built.cloze());
        images(line, built.note());
        built.points().forEach(point -> images(line, point.text()));
        items.add(new Item(source.line(line), built, doubts, past));
    }

    private void images(int line, @Nullable String text) {
        if (text != null) {
            losses.addImages(line, text);
        }
    }

    /** Gives the text with its gaps, or tells why it has none. */
    @Nullable
    GapText gaps(OrgCards.Card card, Gaps gaps, String marked) {
        GapText text = gaps.restored(marked, markup);
        String fault = text.hasGaps() ? text.fault() : "no gap";
        if (fault != null) {
            refuse(card, fault);
            return null;
        }
        return text;
    }

    Imported imported() {
        found.tellRest();
        String preface = markup.text(file.preface());
        if (preface.length() > LONGEST_DESCRIPTION) {
            losses.add(
                    file.prefaceLine(),
                    "the text above the first headline, which is too long for a description: " + Quote.of(preface));
        }
        kinds.forEach((words, count) -> losses.addWhole("the headline " + Quote.of(words) + " of " + count
                + (count == 1 ? " card" : " cards") + ", which says nothing of what is asked"));
        if (file.schedules() > 0 || !file.scheduling().isEmpty()) {
            losses.addWhole("when cards are due and how they are told apart (" + String.join(", ", file.scheduling())
                    + "), which is no history that revise could replay");
        }
        if (markup.links() > 0) {
            losses.addWhole("where " + markup.links() + (markup.links() == 1 ? " link leads" : " links lead")
                    + " within Org files");
        }
        Set<String> tags = new LinkedHashSet<>(file.tags());
        tags.remove(tag);
        tags.removeAll(ignored);
        String description = preface.isEmpty() || preface.length() > LONGEST_DESCRIPTION ? null : preface;
        ImportedDeck deck =
                new ImportedDeck(file.title(), description, file.language(), List.copyOf(tags), List.of(), items);
        return new Imported(List.of(deck), cards().size(), losses.list(), List.of());
    }
}
