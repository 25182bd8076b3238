package revise.exchange.anki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.anki.CardRows.CardRow;
import revise.exchange.format.Guid;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.exchange.format.Quote;
import revise.exchange.html.AnkiGaps;
import revise.exchange.html.HtmlMarkdown;

/** Makes cards of notes. */
final class NoteCards {
    private static final String OCCLUSION = "image-occlusion:";

    private final Map<Long, AnkiDeck> decks;
    private final Pictures pictures;
    private final @Nullable Reviews reviews;
    private final List<Loss> losses;
    private final Map<String, DeckItems> found = new HashMap<>();
    private final Set<NoteType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> lost = new LinkedHashSet<>();

    /** @param reviews null when what happened before is not wanted */
    NoteCards(Map<Long, AnkiDeck> decks, Pictures pictures, @Nullable Reviews reviews, List<Loss> losses) {
        this.decks = decks;
        this.pictures = pictures;
        this.reviews = reviews;
        this.losses = losses;
    }

    /** A card with both sides rendered. */
    private record Sides(CardRow row, Template template, Side question, Side answer) {}

    /** The decks that got cards. */
    Iterable<DeckItems> decks() {
        return found.values().stream()
                .filter(deck -> !deck.isEmpty())
                .sorted((a, b) -> a.deck().name().compareTo(b.deck().name()))
                .toList();
    }

    void add(Note note, List<CardRow> rows) {
        lost.clear();
        describe(note.type());
        if (rows.isEmpty()) {
            lost.add("the whole note " + Quote.of(first(note)) + ", which has no card");
        } else if (hasOcclusion(note)) {
            occlusion(note);
        } else if (note.type().cloze()) {
            cloze(note, rows);
        } else {
            basic(note, rows);
        }
        for (String phrase : lost) {
            losses.add(new Loss(note.where(), phrase));
        }
    }

    private static String first(Note note) {
        return note.values().isEmpty()
                ? ""
                : HtmlMarkdown.of(note.values().get(0)).text();
    }

    /** Says once for each note type what of it no deck can hold. */
    private void describe(NoteType type) {
        if (!seen.add(type)) {
            return;
        }
        String where = "note type " + type.name();
        if (!type.css().isBlank()) {
            losses.add(new Loss(where, "its styling (CSS)"));
        }
        for (Template template : type.templates()) {
            String card = where + ", card " + template.name();
            for (String phrase : template.lost()) {
                losses.add(new Loss(card, phrase));
            }
            for (String name : new TreeSet<>(template.names())) {
                boolean own = type.fields().contains(name);
                if (!own && FieldFilters.isSpecial(name) && !name.equals("FrontSide")) {
                    losses.add(new Loss(card, "that it shows {{" + name + "}}"));
                } else if (!own && !name.equals("FrontSide") && !(type.cloze() && name.matches("c[0-9]+"))) {
                    losses.add(new Loss(card, "the field " + Quote.of(name) + ", which the note type does not have"));
                }
            }
        }
    }

    private static boolean hasOcclusion(Note note) {
        if (note.type().name().startsWith("Image Occlusion Enhanced")) {
            return true;
        }
        for (String value : note.type().cloze() ? note.values() : List.<String>of()) {
            if (value.contains("::" + OCCLUSION)) {
                return true;
            }
        }
        return false;
    }

    private void occlusion(Note note) {
        Set<String> images = new LinkedHashSet<>();
        for (String value : note.values()) {
            images.addAll(HtmlMarkdown.of(value).images());
        }
        String named = String.join(", ", images.stream().map(Quote::of).toList());
        lost.add("a picture with parts covered, which revise cannot ask for" + (named.isEmpty() ? "" : ": " + named));
    }

    /** Notes are in the order in which they were made; those that revise wrote, in the order of their deck. */
    private static long place(Note note, CardRow row) {
        return Guid.isOwn(note.guid()) ? row.place() : note.id();
    }

    private DeckItems deck(CardRow row) {
        AnkiDeck deck = decks.getOrDefault(row.deck(), new AnkiDeck("Default", ""));
        return found.computeIfAbsent(deck.name(), name -> new DeckItems(deck));
    }

    private void basic(Note note, List<CardRow> rows) {
        List<Sides> sides = new ArrayList<>();
        for (CardRow row : rows) {
            if (row.ordinal() < 0 || row.ordinal() >= note.type().templates().size()) {
                lost.add("a card whose template is not there");
                continue;
            }
            Template template = note.type().templates().get(row.ordinal());
            Side question = Side.question(note, template);
            sides.add(new Sides(row, template, question, Side.answer(note, template, question)));
        }
        unshown(note, sides.stream().map(Sides::template).toList());
        boolean[] done = new boolean[sides.size()];
        for (int i = 0; i < done.length; i++) {
            int back = -1;
            for (int j = i + 1; j < done.length && back < 0 && !done[i]; j++) {
                back = !done[j] && isReverse(sides.get(i), sides.get(j)) ? j : -1;
            }
            if (!done[i]) {
                basic(note, sides.get(i), back < 0 ? null : sides.get(back));
            }
            if (back >= 0) {
                done[back] = true;
            }
        }
    }

    private static boolean isReverse(Sides one, Sides other) {
        return !one.question().html().isEmpty()
                && one.question().html().equals(other.answer().html())
                && one.answer().html().equals(other.question().html());
    }

    private void basic(Note note, Sides sides, @Nullable Sides back) {
        String question = text(sides, sides.question().html());
        HtmlMarkdown answer = converted(sides, sides.answer().html());
        String extra = text(sides, sides.answer().part(Role.NOTE));
        String answered = withoutQuestion(answer.text(), question);
        if (answered.isBlank()) {
            answered = extra;
            extra = "";
        }
        if (question.isBlank() || answered.isBlank()) {
            String nothing = question.isBlank() ? "question" : "answer";
            String shown = question.isBlank() ? answered : question;
            lost.add("the card " + sides.template().name() + (shown.isBlank() ? "" : ", " + Quote.of(shown))
                    + ", which has no " + nothing);
            return;
        }
        boolean points = !answer.items().isEmpty();
        DeckItems deck = deck(sides.row());
        NewCard card = NewCard.builder()
                .id(deck.id(question, note, sides.row().ordinal()))
                .question(question)
                .points(points ? answer.items() : List.of(answered))
                .hint(filled(text(sides, hint(sides))))
                .note(filled(extra))
                .source(filled(text(sides, sides.answer().part(Role.SOURCE))))
                .tags(note.tags())
                .reverse(back != null)
                .build();
        List<Past> past = new ArrayList<>();
        past(past, sides.row(), "");
        if (back != null) {
            past(past, back.row(), ":reverse");
        }
        deck.add(place(note, sides.row()), new Item(note.where(), card, List.of(), past));
    }

    /** Some templates repeat the question above the answer in their own way. */
    private static String withoutQuestion(String answer, String question) {
        if (question.isEmpty() || !answer.startsWith(question + "\n")) {
            return answer;
        }
        String rest = answer.substring(question.length()).strip();
        return rest.startsWith("---\n") ? rest.substring(3).strip() : rest;
    }

    private static String hint(Sides sides) {
        String hint = sides.question().part(Role.HINT);
        return hint.isEmpty() ? sides.answer().part(Role.HINT) : hint;
    }

    private void past(List<Past> pasts, CardRow row, String suffix) {
        Past past = reviews == null ? null : reviews.past(row, suffix);
        if (past != null && (past.suspended() || !past.events().isEmpty())) {
            pasts.add(past);
        }
    }

    private void cloze(Note note, List<CardRow> rows) {
        if (note.type().templates().isEmpty()) {
            lost.add("the whole note " + Quote.of(first(note)) + ", which has no template");
            return;
        }
        Template template = note.type().templates().get(0);
        DeckItems deck = deck(rows.get(0));
        Side question = Side.question(note, template);
        Side answer = Side.answer(note, template, question);
        Sides sides = new Sides(rows.get(0), template, question, answer);
        unshown(note, List.of(template));
        AnkiGaps.Read read = AnkiGaps.read(text(sides, AnkiGaps.marked(question.html())), lost);
        if (read.numbers().isEmpty()) {
            lost.add("the whole note " + Quote.of(read.text()) + ", which has no gap");
            return;
        }
        String behind = text(sides, answer.html());
        String extra = text(sides, answer.part(Role.NOTE));
        NewCard card = NewCard.builder()
                .id(deck.id(read.filled(), note, 0))
                .cloze(read.text())
                .hint(filled(text(sides, hint(sides))))
                .note(filled(behind.isBlank() || extra.isBlank() ? behind + extra : behind + "\n\n" + extra))
                .source(filled(text(sides, answer.part(Role.SOURCE))))
                .tags(note.tags())
                .build();
        List<Past> past = new ArrayList<>();
        for (CardRow row : rows) {
            int number = row.ordinal() + 1;
            if (read.numbers().contains(number)) {
                past(past, row, ":" + number);
            } else {
                lost.add("the gap " + number + ", which the text does not have" + (read.nested() ? " any more" : ""));
            }
        }
        List<String> doubts = read.nested() ? List.of("a gap stood within a gap") : List.of();
        deck.add(place(note, rows.get(0)), new Item(note.where(), card, doubts, past));
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    /** What the fields hold that none of the note's cards shows. */
    private void unshown(Note note, List<Template> templates) {
        List<String> fields = note.type().fields();
        for (int i = 0; i < Math.max(fields.size(), note.values().size()); i++) {
            String value = i < note.values().size() ? note.values().get(i) : "";
            String field = i < fields.size() ? fields.get(i) : "number " + (i + 1);
            boolean shown = false;
            for (Template template : templates) {
                shown |= template.names().contains(field);
            }
            if (!shown && !FieldFilters.isEmpty(value)) {
                String text = HtmlMarkdown.of(value).text();
                losses.add(new Loss(note.where() + ", field " + field, Quote.of(text) + ", which no card of it shows"));
            }
        }
    }

    private String text(Sides sides, String html) {
        return FieldFilters.isEmpty(html) ? "" : converted(sides, html).text();
    }

    private HtmlMarkdown converted(Sides sides, String html) {
        HtmlMarkdown converted = HtmlMarkdown.of(html, pictures::path);
        for (String phrase : converted.losses()) {
            if (!sides.template().lost().contains(phrase)) {
                lost.add(phrase);
            }
        }
        return converted;
    }
}
