package revise.exchange.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.Bullets;
import revise.exchange.format.GapText;
import revise.exchange.format.ImageLinks;

/**
 * A card as hashcards has it.
 *
 * @param text its lines, or null when it cannot be one of theirs
 * @param identity the text by which revise knows the card, or null
 * @param losses what does not go along
 */
record HashcardsEntry(@Nullable String text, @Nullable String identity, List<String> losses) {
    private static final String RULE = "---";

    /** Says what is left out, and why there may be no card. */
    private static final class Notes {
        private final List<String> losses = new ArrayList<>();
        private @Nullable String fault;

        void lost(boolean there, String what) {
            if (there) {
                losses.add(what);
            }
        }

        void refuse(String why) {
            fault = fault == null ? why : fault;
        }
    }

    static HashcardsEntry of(NewCard card) {
        Notes notes = new Notes();
        String text;
        String identity;
        ClozeText gaps = card.cloze() == null ? null : ClozeText.orNull(card.cloze());
        if (card.cloze() != null) {
            identity = gaps == null ? null : gaps.filled();
            text = gaps == null ? refused(notes, "its gaps cannot be read") : cloze(gaps, notes);
        } else {
            identity = card.question();
            text = question(card, notes);
        }
        keys(card, notes);
        if (notes.fault != null || text == null) {
            return new HashcardsEntry(null, identity, List.of("the card: " + notes.fault));
        }
        return new HashcardsEntry(text, identity, notes.losses);
    }

    private static @Nullable String refused(Notes notes, String why) {
        notes.refuse(why);
        return null;
    }

    private static String cloze(ClozeText gaps, Notes notes) {
        int next = 1;
        boolean counted = true;
        boolean hints = false;
        for (ClozeText.Part part : gaps.parts()) {
            if (part instanceof ClozeText.Gap gap) {
                counted &= gap.number() == next++;
                hints |= gap.hint() != null;
            }
        }
        notes.lost(hints, "the hints in its gaps");
        notes.lost(!counted, "the numbers of its gaps, each of which is hidden alone");
        String written = Brackets.written(gaps);
        String body = body(written, notes);
        if (!Brackets.read(written).gaps().written().equals(plain(gaps))) {
            notes.refuse("its brackets would be read in another way");
        }
        notes.losses.addAll(pictures(gaps.filled()));
        return "C: " + body + "\n";
    }

    /** What the text comes back as. */
    private static String plain(ClozeText gaps) {
        GapText text = new GapText();
        for (ClozeText.Part part : gaps.parts()) {
            if (part instanceof ClozeText.Gap) {
                text.gap(part.text(), null);
            } else {
                text.text(part.text());
            }
        }
        return text.written();
    }

    private static @Nullable String question(NewCard card, Notes notes) {
        String question = card.question();
        if (question == null || question.isBlank()) {
            return refused(notes, "it has no question");
        }
        StringBuilder text = new StringBuilder("Q: ").append(body(question, notes));
        if (!card.choices().isEmpty()) {
            notes.lost(true, "that its answer is picked from choices, which stand under the question");
            text.append("\n\n").append(list(card.choices(), false, notes));
        }
        notes.losses.addAll(pictures(question));
        List<String> answers = new ArrayList<>();
        for (Point point : card.points()) {
            answers.add(point.text());
        }
        boolean ordered = !card.order().isEmpty();
        notes.lost(ordered, "that its items are to be put in order");
        answers.addAll(card.order());
        for (String answer : answers) {
            notes.losses.addAll(pictures(answer));
        }
        text.append("\nA:").append(answer(answers, ordered, notes)).append('\n');
        return text.toString();
    }

    private static String answer(List<String> answers, boolean ordered, Notes notes) {
        if (answers.isEmpty()) {
            notes.refuse("it has no answer");
            return "";
        }
        if (answers.size() > 1) {
            return "\n" + list(answers, ordered, notes);
        }
        String only = answers.get(0);
        if (only.isBlank()) {
            notes.refuse("it has no answer");
        }
        notes.lost(Bullets.points(only).size() > 1, "that its list is one point");
        return " " + body(only, notes);
    }

    private static String list(List<String> items, boolean ordered, Notes notes) {
        StringJoiner list = new StringJoiner("\n");
        int number = 1;
        for (String item : items) {
            String mark = ordered ? number++ + ". " : "- ";
            list.add(mark + item.replace("\n", "\n" + " ".repeat(mark.length())).replaceAll("(?m)^ +$", ""));
        }
        if (!Bullets.points(list.toString()).equals(items)) {
            notes.refuse("its list of points would be read in another way");
        }
        return body(list.toString(), notes);
    }

    /** A text in which no line is taken for the beginning or the end of a card. */
    private static String body(String text, Notes notes) {
        List<String> lines = List.of(text.split("\n", -1));
        BitSet fenced = Fences.of(lines, String::strip);
        StringJoiner body = new StringJoiner("\n");
        boolean ruled = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean rule = i > 0 && line.strip().equals(RULE);
            if (fenced.get(i) && (rule || HashcardsFile.tag(line) != 0)) {
                notes.refuse("a line of code in it would end the card");
            } else if (!fenced.get(i) && Fences.mayOpen(line.strip())) {
                notes.refuse("code in it is never closed");
            }
            ruled |= rule;
            body.add(fenced.get(i) || i == 0 ? line : rule ? line.replace(RULE, "----") : HashcardsFile.escaped(line));
        }
        notes.lost(ruled, "the length of a line \"---\", which is written \"----\"");
        notes.lost(!text.equals(HashcardsFile.kept(text)), "the spaces and blank lines around a text");
        return body.toString();
    }

    private static List<String> pictures(String text) {
        return ImageLinks.in(text).stream().map(ImageLinks::lost).toList();
    }

    private static void keys(NewCard card, Notes notes) {
        notes.lost(card.hint() != null, "its hint");
        notes.lost(card.note() != null, "its note");
        notes.lost(card.source() != null, "its source");
        notes.lost(!card.tags().isEmpty(), "its tags: " + String.join(", ", card.tags()));
        notes.lost(card.any() > 0, "that " + card.any() + " of its points are enough");
        notes.lost(card.reverse(), "that it is asked the other way round as well");
        notes.lost(card.draft(), "that it is a draft");
        for (Point point : card.points()) {
            notes.lost(!point.equals(Point.of(point.text())), "how the point \"" + point.text() + "\" is marked");
        }
    }
}
