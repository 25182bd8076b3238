package revise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Source;

/** Drafts cards from notes, by rules: few, and each so that its sentence says what it speaks of. */
public final class Drafter {
    /** Shorter items of a list are asked for together, and not each by itself. */
    private static final int LONGEST_FRAGMENT = 70;

    private static final int BESIDE_DEFINITION = 70;

    private final Notes notes;
    private final Tongue tongue;
    private final Sentences sentences;
    private final Standing standing;
    private final GapFilter gaps;
    private final Definitions definitions;
    private final Seen seen = new Seen();
    private final List<Drafted> cards = new ArrayList<>();
    private int read;

    private Drafter(Notes notes, Tongue tongue, String text) {
        this.notes = notes;
        this.tongue = tongue;
        this.sentences = new Sentences(tongue.locale(), tongue.abbreviations());
        this.standing = new Standing(tongue, new Names(tongue, text));
        this.gaps = new GapFilter(tongue);
        this.definitions = new Definitions(tongue, text);
    }

    /** Drafts what there is to be drafted; of an archive nothing. */
    public static Drafts of(Source source) {
        String text = source.text().text();
        @Nullable Tongue known = Tongues.of(text);
        Notes notes = Outline.of(NotesReader.read(text), source.stem());
        if (known == null) {
            return new Drafts(notes.title(), null, 0, List.of());
        }
        Drafter drafter = new Drafter(notes, known, text);
        drafter.draft();
        return new Drafts(notes.title(), known.locale().getLanguage(), drafter.read, drafter.cards);
    }

    private void draft() {
        for (Section section : notes.sections()) {
            Subject subject = new Subject(notes.title(), section, tongue);
            if (!subject.isSkipped()) {
                section(subject);
            }
        }
    }

    private void section(Subject subject) {
        Lists lists = new Lists(subject);
        List<Standing.Sentence> prose = new ArrayList<>();
        int before = read;
        boolean listed = false;
        for (Block block : subject.section().blocks()) {
            if (block instanceof Block.Prose paragraph) {
                prose.addAll(paragraph(paragraph.passage(), subject));
            } else if (block instanceof Block.Listing listing) {
                list(listing, lists, subject);
                listed = true;
            }
        }
        if (!listed) {
            question(lists.ofSentences(prose, read - before));
        }
    }

    private List<Standing.Sentence> paragraph(Passage passage, Subject subject) {
        Definitions.@Nullable Asked glossed = definitions.ofItem(passage);
        if (glossed != null) {
            read++;
            asked(glossed, passage);
            return List.of();
        }
        List<Passage> all = sentences.of(passage);
        read += all.size();
        List<Standing.Sentence> standingAlone = standing.of(all);
        for (Standing.Sentence sentence : standingAlone) {
            if (seen.isNew(sentence.whole().text())) {
                sentence(sentence, subject);
            }
        }
        return standingAlone;
    }

    private void sentence(Standing.Sentence sentence, Subject subject) {
        Definitions.@Nullable Asked defined = definitions.of(sentence.alone());
        if (defined != null) {
            asked(defined, sentence.whole());
        }
        Definitions.@Nullable Asked letters = defined == null ? definitions.letters(sentence.alone()) : null;
        if (letters != null) {
            asked(letters, sentence.whole());
        }
        cloze(sentence, subject, defined != null);
    }

    private void cloze(Standing.Sentence sentence, Subject subject, boolean defined) {
        String text = sentence.alone().text();
        List<Gap> kept = new ArrayList<>();
        for (Gap gap : gaps.of(sentence.alone(), subject.headings())) {
            String around = text.substring(0, gap.span().from()) + " "
                    + text.substring(gap.span().to());
            boolean asks = !defined
                    || (gap.span().from() > 0
                            && kept.isEmpty()
                            && !gap.hint().isEmpty()
                            && gap.worth() >= BESIDE_DEFINITION);
            if (asks && seen.isNew(gap.span().in(text), subject.contents(around))) {
                kept.add(gap);
            }
        }
        if (kept.isEmpty()) {
            return;
        }
        StringBuilder cloze = new StringBuilder();
        int at = 0;
        for (Gap gap : kept) {
            cloze.append(text, at, gap.span().from())
                    .append("{{")
                    .append(gap.span().in(text));
            cloze.append(gap.hint().isEmpty() ? "" : "::" + gap.hint()).append("}}");
            at = gap.span().to();
        }
        cloze.append(text, at, text.length());
        cards.add(new Drafted(
                sentence.whole().line(),
                NewCard.builder()
                        .cloze(cloze.toString())
                        .source(sentence.whole().text())
                        .draft(true)
                        .build()));
    }

    private void asked(Definitions.Asked asked, Passage from) {
        NewCard card = NewCard.builder()
                .question(asked.question())
                .points(List.of(asked.answer()))
                .source(from.text())
                .draft(true)
                .build();
        question(new Drafted(from.line(), card));
    }

    private void list(Block.Listing listing, Lists lists, Subject subject) {
        List<Definitions.@Nullable Asked> defined = new ArrayList<>();
        for (Passage item : listing.items()) {
            defined.add(definitions.ofItem(item));
        }
        boolean fragments =
                listing.items().stream().noneMatch(item -> item.text().length() > LONGEST_FRAGMENT);
        @Nullable
        Drafted whole = lists.of(
                listing, (int) defined.stream().filter(Objects::nonNull).count());
        question(whole);
        for (int i = 0; i < listing.items().size(); i++) {
            Passage item = listing.items().get(i);
            Definitions.@Nullable Asked asked = defined.get(i);
            if (asked != null) {
                read++;
                asked(asked, item);
            } else if (whole == null || !fragments) {
                paragraph(item, subject);
            } else {
                read++;
            }
        }
    }

    private void question(@Nullable Drafted drafted) {
        if (drafted != null && seen.isNew(String.valueOf(drafted.card().question()))) {
            cards.add(drafted);
        }
    }
}
