package revise.exchange.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Bullets;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Leftovers;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads Markdown whose headings are the questions, with the answers under them. */
public final class HeadingsReader implements FormatReader {
    private static final double QUESTIONS = 0.9;
    private static final double HEADINGS = 0.25;
    private static final double HARDLY = 0.1;
    private static final double MOST = 0.6;

    @Override
    public Format format() {
        return Format.HEADINGS;
    }

    @Override
    public Likelihood likelihood(Source source) {
        Sections sections = new Sections(source, Sample.text(source));
        sections.read();
        int cards = sections.items.size();
        if (cards == 0) {
            return Likelihood.NONE;
        }
        long questions =
                sections.items.stream().filter(item -> item.doubts().isEmpty()).count();
        boolean markdown = source.extension().equals("md") || source.extension().equals("markdown");
        String why = questions + " of " + cards + " headings with text under them are questions";
        if (questions >= MOST * cards && (questions > 1 || markdown)) {
            return new Likelihood(QUESTIONS, why);
        }
        return new Likelihood(markdown && cards > 1 ? HEADINGS : HARDLY, why);
    }

    private static boolean isQuestion(String title) {
        int end = title.length();
        while (end > 0 && "*_ \"”»)".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？؟".indexOf(title.charAt(end - 1)) >= 0;
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        Sections sections = new Sections(source, source.text().text());
        sections.read();
        if (sections.read == 0) {
            throw new ExchangeException(source.name()
                    + ": there is no heading in it that asks something; name another format with --format");
        }
        ImportedDeck deck = new ImportedDeck(
                sections.title, sections.description, null, sections.front.tags(), List.of(), sections.items);
        return new Imported(List.of(deck), sections.read, sections.losses.list(), List.of());
    }

    /** Walks over the headings of one source. */
    private static final class Sections {
        /** In characters; a longer text is no description. */
        private static final int LONGEST_DESCRIPTION = 1_000;

        private final Source source;
        private final List<String> lines;
        private final Losses losses;
        private final FrontMatter front;
        private final Outline outline;
        private final List<Outline.Section> all;
        private final List<Item> items = new ArrayList<>();
        private final HeadingPath groups = new HeadingPath(true);
        private @Nullable String title;
        private @Nullable String description;
        private int read;

        Sections(Source source, String text) {
            this.source = source;
            this.lines = text.lines().toList();
            this.losses = new Losses(source);
            this.front = FrontMatter.of(lines, losses);
            this.outline = Outline.of(text, front.lines());
            this.all = outline.sections();
            this.title = front.title();
        }

        void read() {
            int first = isTitled() ? 1 : 0;
            int top = all.isEmpty() ? lines.size() : all.get(0).line();
            StringJoiner words = new StringJoiner("\n\n");
            about(words, front.lines(), top);
            if (first == 1) {
                Outline.Section heading = all.get(0);
                if (title != null && !title.equals(heading.title())) {
                    losses.add(1, "the title " + Quote.of(title) + " among the properties of the note");
                }
                title = heading.title();
                about(words, heading.start(), heading.end());
            }
            description(words.toString(), front.lines() + 1);
            comments();
            int at = first;
            while (at < all.size()) {
                at = section(at);
            }
            groups.tellUnused(losses);
        }

        /** Whether the first heading is above all others. */
        private boolean isTitled() {
            return all.size() > 1
                    && all.get(0).level() == 1
                    && !all.get(0).title().isEmpty()
                    && all.stream().filter(section -> section.level() == 1).count() == 1;
        }

        private void about(StringJoiner words, int from, int to) {
            String text = text(from, to);
            if (!text.isEmpty()) {
                words.add(text);
            }
        }

        private void description(String words, int line) {
            if (words.length() > LONGEST_DESCRIPTION) {
                losses.add(
                        line,
                        "the text above the first question, which is too long for a description: " + Quote.of(words));
            } else if (!words.isEmpty()) {
                description = words;
            }
        }

        private void comments() {
            Leftovers comments = new Leftovers("of a comment", losses);
            for (int i = outline.comments().nextSetBit(0);
                    i >= 0;
                    i = outline.comments().nextSetBit(i + 1)) {
                comments.add(i + 1, lines.get(i));
                if (!outline.comments().get(i + 1)) {
                    comments.end();
                }
            }
        }

        /** Reads a heading with what is under it; gives the next one. */
        private int section(int index) {
            Outline.Section section = all.get(index);
            groups.leave(section.level());
            int behind = index + 1;
            boolean asked = false;
            while (behind < all.size() && all.get(behind).level() > section.level()) {
                asked |= isQuestion(all.get(behind).title());
                behind++;
            }
            String body = text(section.start(), section.end());
            if (body.isEmpty() && behind > index + 1) {
                groups.enter(section.line() + 1, section.level(), section.title());
                return index + 1;
            }
            read++;
            if (section.title().isEmpty()) {
                losses.add(section.line() + 1, "no card: a heading without words over " + Quote.of(body));
                return index + 1;
            }
            if (body.isEmpty()) {
                losses.add(section.line() + 1, "no card: nothing under the heading " + Quote.of(section.title()));
                return index + 1;
            }
            int next = asked ? index + 1 : behind;
            card(section, text(section.start(), all.get(next - 1).end()));
            return next;
        }

        private void card(Outline.Section section, String answer) {
            int line = section.line() + 1;
            Set<String> tags = new LinkedHashSet<>(groups.aboveCard());
            tags.remove("");
            losses.addImages(line, answer);
            Item item = Item.of(
                    source.line(line),
                    NewCard.builder()
                            .question(section.title())
                            .points(Bullets.points(answer))
                            .tags(List.copyOf(tags))
                            .build());
            items.add(isQuestion(section.title()) ? item : item.doubted("its heading is no question"));
        }

        /** The lines without comments and the blank lines around them. */
        private String text(int from, int to) {
            StringJoiner text = new StringJoiner("\n");
            int start = from;
            while (start < to
                    && (lines.get(start).isBlank() || outline.comments().get(start))) {
                start++;
            }
            for (int i = start; i < to; i++) {
                if (!outline.comments().get(i)) {
                    text.add(lines.get(i));
                }
            }
            return text.toString().stripTrailing();
        }
    }
}
