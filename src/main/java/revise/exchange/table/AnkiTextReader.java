package revise.exchange.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Guid;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;
import revise.exchange.html.AnkiGaps;
import revise.exchange.html.HtmlMarkdown;

/** Reads the text files that Anki exports its notes to: a table below lines that say how to read it. */
public final class AnkiTextReader implements FormatReader {
    @Override
    public Format format() {
        return Format.ANKI_TEXT;
    }

    @Override
    public Likelihood likelihood(Source source) {
        return !source.archive() && AnkiHeader.begins(source)
                ? new Likelihood(0.97, "the first lines are a header of Anki")
                : Likelihood.NONE;
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        if (source.archive() || source.text().text().isBlank()) {
            throw new ExchangeException(source.name() + ": there are no notes in this; is it a text file of Anki?");
        }
        return new Notes(source).read();
    }

    private static final String SOUND = "[sound:";
    private static final int MOST_LAYOUTS = 1000;

    /** Makes cards of the notes of one file. */
    private static final class Notes {
        private final Source source;
        private final String text;
        private final AnkiHeader header;
        private final Losses losses;
        private final RowCards cards;
        private final int deckColumn;
        private final int notetypeColumn;
        private final int tagsColumn;
        private final int guidColumn;
        private final boolean html;
        private final Map<AnkiFields.Key, Layout> layouts = new HashMap<>();
        private final AnkiFields fields;

        Notes(Source source) {
            this.source = source;
            text = source.text().text();
            header = AnkiHeader.of(text);
            losses = new Losses(source);
            cards = new RowCards(source, losses);
            deckColumn = header.column(AnkiHeader.DECK_COLUMN);
            notetypeColumn = header.column(AnkiHeader.NOTETYPE_COLUMN);
            tagsColumn = header.column(AnkiHeader.TAGS_COLUMN);
            guidColumn = header.column(AnkiHeader.GUID_COLUMN);
            html = header.has(AnkiHeader.HTML)
                    ? "true".equalsIgnoreCase(header.value(AnkiHeader.HTML))
                    : looksLikeHtml();
            fields = new AnkiFields(
                    List.of(deckColumn, notetypeColumn, tagsColumn, guidColumn),
                    names(header.value(AnkiHeader.COLUMNS)));
        }

        /** Older files do not say. */
        private boolean looksLikeHtml() {
            return text.contains("<br") || text.contains("</") || text.contains("&nbsp;") || text.contains("&lt;");
        }

        private List<String> names(@Nullable String columns) {
            Character separator = header.separator();
            if (columns == null) {
                return List.of();
            }
            Row row = new Rows(columns, new Dialect(separator == null ? '\t' : separator, false, 0, 1)).next();
            return row == null ? List.of() : row.cells();
        }

        Imported read() throws ExchangeException {
            header.report(source, losses);
            Rows rows = new Rows(
                    text,
                    header.dialect(text),
                    (line, comment) -> losses.add(source.line(line), "the comment " + Quote.of(comment)));
            Row row;
            while ((row = rows.next()) != null) {
                add(row);
            }
            return cards.imported(words(header.value(AnkiHeader.TAGS)));
        }

        private void add(Row row) throws ExchangeException {
            String notetype = cell(row, notetypeColumn, header.value(AnkiHeader.NOTETYPE));
            int first = fields.first();
            String asked = first < row.cells().size() ? row.cells().get(first) : "";
            AnkiFields.Key key =
                    new AnkiFields.Key(notetype == null ? "" : notetype, AnkiFields.isCloze(notetype, asked));
            if (layouts.size() > MOST_LAYOUTS) {
                layouts.clear();
            }
            Layout layout = layouts.computeIfAbsent(key, fields::layout);
            CardDraft card = cards.draft(row.line(), layout);
            List<String> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (!fields.isSpecial(i)) {
                    put(card, layout, i, cells.get(i), row.line());
                }
            }
            if (row.further() > 0) {
                losses.add(source.line(row.line()), row.further() + " more cells");
            }
            if (row.broken()) {
                card.doubt("its quotation marks are not those of a table");
            }
            card.inDeck(cell(row, deckColumn, header.value(AnkiHeader.DECK)));
            card.tagged(words(cell(row, tagsColumn, null)));
            name(card, cell(row, guidColumn, null));
            if (AnkiFields.isReversed(notetype)) {
                card.askedBothWays();
            }
            cards.finish(card);
        }

        private void put(CardDraft card, Layout layout, int column, String cell, int line) {
            if (layout.role(column) == Role.REVERSE) {
                if (!cell.isBlank()) {
                    card.askedBothWays();
                }
                return;
            }
            if (layout.role(column) == Role.CLOZE) {
                gaps(card, layout, column, cell, line);
                return;
            }
            int mark = layout.role(column) == Role.ANSWER ? cell.indexOf(AnkiTextWriter.NOTE) : -1;
            card.put(column, converted(layout, column, mark < 0 ? cell : cell.substring(0, mark), line));
            if (mark >= 0) {
                card.noted(converted(layout, column, cell.substring(mark + AnkiTextWriter.NOTE.length()), line));
            }
        }

        private void gaps(CardDraft card, Layout layout, int column, String cell, int line) {
            Set<String> lost = new LinkedHashSet<>();
            AnkiGaps.Read read =
                    AnkiGaps.read(converted(layout, column, html ? AnkiGaps.marked(cell) : cell, line), lost);
            lost.forEach(what -> losses.add(line, layout.column(column) + ": " + what));
            card.put(column, read.text());
            if (read.nested()) {
                card.doubt("a gap stood within a gap");
            }
        }

        private String converted(Layout layout, int column, String cell, int line) {
            if (!html) {
                return withoutSounds(layout, column, cell, line);
            }
            HtmlMarkdown markdown = HtmlMarkdown.of(cell);
            for (String loss : markdown.losses()) {
                losses.add(source.line(line), layout.column(column) + ": " + loss);
            }
            return layout.role(column) == Role.ANSWER && !markdown.items().isEmpty()
                    ? ItemList.answerCell(markdown.items())
                    : markdown.text();
        }

        private String withoutSounds(Layout layout, int column, String cell, int line) {
            int open = cell.indexOf(SOUND);
            if (open < 0) {
                return cell;
            }
            StringBuilder rest = new StringBuilder();
            int from = 0;
            while (open >= 0) {
                int close = cell.indexOf(']', open);
                if (close < 0) {
                    break;
                }
                rest.append(cell, from, open);
                String name = cell.substring(open + SOUND.length(), close);
                losses.add(source.line(line), layout.column(column) + ": the sound " + Quote.of(name));
                from = close + 1;
                open = cell.indexOf(SOUND, from);
            }
            return rest.append(cell, from, cell.length()).toString().strip();
        }

        private static @Nullable String cell(Row row, int column, @Nullable String otherwise) {
            String cell = column >= 0 && column < row.cells().size()
                    ? row.cells().get(column).strip()
                    : "";
            return cell.isEmpty() ? otherwise : cell;
        }

        private static List<String> words(@Nullable String tags) {
            return tags == null
                    ? List.of()
                    : Arrays.stream(tags.strip().split("\\s+", -1)).toList();
        }

        /** What revise wrote knows its cards. */
        private static void name(CardDraft card, @Nullable String guid) {
            @Nullable String id = guid == null ? null : Guid.card(guid);
            if (id != null) {
                card.named(id);
            }
        }
    }
}
