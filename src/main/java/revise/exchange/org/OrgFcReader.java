package revise.exchange.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.edit.NewCard;
import revise.exchange.format.Bullets;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.GapText;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Past;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;

/** Reads the cards of org-fc: headlines with the tag {@code :fc:}. */
public final class OrgFcReader implements FormatReader {
    static final String TAG = "fc";

    private static final String TYPE = "FC_TYPE";
    private static final String GAP_TYPE = "FC_CLOZE_TYPE";
    private static final String SUSPENDED = "suspended";
    private static final Set<String> BACK = Set.of("back", "answer");
    private static final Set<String> KNOWN = Set.of("", "normal", "double", "text-input", "cloze");

    @Override
    public Format format() {
        return Format.ORG_FC;
    }

    @Override
    public Likelihood likelihood(Source source) {
        return Evidence.of(source, TAG, OrgDrillReader.TAG);
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        OrgDeck deck = new OrgDeck(source, TAG, Set.of(SUSPENDED));
        int suspended = 0;
        for (OrgCards.Card card : deck.cards()) {
            boolean suspends = deck.hasTag(card, SUSPENDED);
            suspended += suspends ? 1 : 0;
            new Reading(deck, card, suspends && settings.history()).read();
            deck.properties(card.headline(), Set.of(TYPE, GAP_TYPE));
        }
        if (suspended > 0 && !settings.history()) {
            deck.losses()
                    .addWhole("that " + (suspended == 1 ? "a card is" : suspended + " cards are")
                            + " suspended; add --history to bring that along");
        }
        return deck.imported();
    }

    /** Reads one card. */
    private static final class Reading {
        private final OrgDeck deck;
        private final OrgCards.Card card;
        private final Headline headline;
        private final boolean suspended;

        Reading(OrgDeck deck, OrgCards.Card card, boolean suspended) {
            this.deck = deck;
            this.card = card;
            this.headline = card.headline();
            this.suspended = suspended;
        }

        void read() {
            String type = headline.property(TYPE);
            if (type.equals("vocab")) {
                deck.losses().add(headline.line(), "the card type \"vocab\", which is asked both ways here");
            } else if (!KNOWN.contains(type)) {
                deck.losses().add(headline.line(), "the card type " + Quote.of(type));
            }
            if (type.equals("cloze")) {
                gaps();
            } else {
                question(type.equals("double") || type.equals("vocab"), type.equals("text-input"));
            }
        }

        private void gaps() {
            String kind = headline.property(GAP_TYPE);
            if (!kind.isEmpty() && !kind.equals("deletion")) {
                deck.losses()
                        .add(headline.line(), "how the gaps around the one that is asked are hidden (" + kind + ")");
            }
            Gaps gaps = new Gaps();
            String title = FcHoles.marked(headline.title(), gaps);
            title = gaps.isEmpty() ? deck.context(headline) : title;
            String raw = FcHoles.marked(String.join("\n", headline.body()), gaps);
            String body = deck.markup().text(raw.lines().toList());
            GapText text = deck.gaps(card, gaps, OrgDrillReader.under(title, body, deck));
            String note = OrgDrillReader.told(deck, card.parts());
            if (text != null) {
                String written = text.written();
                List<String> suffixes = new ArrayList<>();
                ClozeText read = ClozeText.orNull(written);
                for (int number : read == null ? List.<Integer>of() : read.gaps()) {
                    suffixes.add(":" + number);
                }
                NewCard.Builder built = NewCard.builder().cloze(written).note(note);
                deck.add(card, built, OrgDrillReader.doubted(List.of(), text), past(suffixes));
            }
        }

        private void question(boolean both, boolean typed) {
            List<List<Headline>> others = new ArrayList<>(card.parts());
            List<Headline> back = back();
            others.remove(back);
            String title = deck.markup().line(headline.title());
            String body = deck.markup().text(headline.body());
            boolean compact = back == null || body.isEmpty();
            String question = compact ? title : OrgDrillReader.under(deck.context(headline), body, deck);
            String answer = back == null ? body : deck.part(back);
            String note = OrgDrillReader.told(deck, others);
            if (question.isBlank() || answer.isBlank()) {
                deck.refuse(card, question.isBlank() ? "no question" : "no answer");
                return;
            }
            int line = answer.indexOf('\n');
            if (typed && line > 0) {
                String rest = answer.substring(line).strip();
                note = note == null ? rest : rest + "\n\n" + note;
                answer = answer.substring(0, line).strip();
            }
            answer = typed ? unmarked(answer) : answer;
            List<String> points = both || typed ? List.of(answer) : Bullets.points(answer);
            NewCard.Builder built = NewCard.builder()
                    .question(question)
                    .points(points)
                    .reverse(both)
                    .note(note);
            deck.add(card, built, List.of(), past(both ? List.of("", ":reverse") : List.of("")));
        }

        private @Nullable List<Headline> back() {
            for (List<Headline> part : card.parts()) {
                if (BACK.contains(part.get(0).title().toLowerCase(Locale.ROOT))) {
                    return part;
                }
            }
            return null;
        }

        /** What is typed is the words between marks, not the marks. */
        private static String unmarked(String answer) {
            String marks = "`*_~";
            int depth = 0;
            while (2 * depth < answer.length() - 2
                    && marks.indexOf(answer.charAt(depth)) >= 0
                    && answer.charAt(depth) == answer.charAt(answer.length() - 1 - depth)) {
                depth++;
            }
            return answer.substring(depth, answer.length() - depth);
        }

        private List<Past> past(List<String> suffixes) {
            return suspended
                    ? suffixes.stream()
                            .map(suffix -> new Past(suffix, List.of(), true))
                            .toList()
                    : List.of();
        }
    }
}
