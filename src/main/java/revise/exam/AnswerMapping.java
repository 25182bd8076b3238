package revise.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Finding;
import revise.deck.Findings;
import revise.deck.Place;
import revise.deck.Severity;
import revise.deck.TextMapping;

/** Answers by the names of their cards. */
final class AnswerMapping {
    /** Looking for the nearest name takes time, and nobody reads more. */
    private static final int MOST_MISTAKES = 20;

    private static final String SAME_PAPER = "; give the same --seed, --count and --tag as for the paper";

    private final Paper paper;
    private final CardNames names;
    private final Map<String, Question> byId = new HashMap<>();
    private final Map<String, Question> byEntry = new HashMap<>();
    private final Map<Integer, String> given = new TreeMap<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    AnswerMapping(Paper paper, List<Card> cards) {
        this.paper = paper;
        this.names = new CardNames(cards);
        for (Question question : paper.questions()) {
            byId.put(question.card().id(), question);
            byEntry.put(question.card().entry(), question);
        }
    }

    /**
     * Whether a text is meant as such answers: a mapping that names a card; or one that names none, if it is JSON or
     * every name looks like one that was mistyped. Lines such as {@code note: this} are a mapping as well, and are not
     * meant as one.
     */
    boolean isMeant(TextMapping mapping, String text) {
        boolean allLike = !mapping.entries().isEmpty();
        int looked = 0;
        for (TextMapping.Entry entry : mapping.entries()) {
            if (!names.of(entry.name()).isEmpty()) {
                return true;
            }
            allLike = allLike && (looked++ >= MOST_MISTAKES || names.isLike(entry.name()));
        }
        return mapping.isMapping() && (allLike || isJson(text));
    }

    private static boolean isJson(String text) {
        String json = text.strip();
        String inside = json.startsWith("{") ? json.substring(1).stripLeading() : "";
        return inside.startsWith("\"") || inside.startsWith("}");
    }

    AnswerSheet read(TextMapping mapping) {
        for (Finding finding : mapping.findings()) {
            if (finding.severity() == Severity.ERROR) {
                findings.add(finding);
            }
        }
        for (TextMapping.Entry entry : mapping.entries()) {
            if (findings.size() < MOST_MISTAKES) {
                read(entry);
            }
        }
        return new AnswerSheet(findings.isEmpty() ? given : Map.of(), findings);
    }

    private void read(TextMapping.Entry entry) {
        List<Card> cards = names.of(entry.name());
        if (cards.size() != 1) {
            if (!entry.name().equals("<<")) {
                error(entry.place(), "unknown-id", cards.isEmpty() ? unknown(entry.name()) : ambiguous(entry, cards));
            }
            return;
        }
        Card card = cards.get(0);
        @Nullable Question question = byId.get(card.id());
        if (question == null) {
            error(entry.place(), "not-asked", notAsked(card));
            return;
        }
        @Nullable Place before = places.putIfAbsent(question.number(), entry.place());
        if (before != null) {
            error(
                    entry.place(),
                    "duplicate-key",
                    card.id() + " is already answered in line " + before.line() + "; keep one of the answers");
        } else if (!entry.texts().isEmpty()) {
            take(question, String.join("\n", entry.texts()), entry.place());
        }
    }

    private void take(Question question, String text, Place place) {
        if (text.length() > Answer.LONGEST) {
            error(
                    place,
                    "too-long",
                    "the answer to " + question.card().id() + " is longer than " + Answer.LONGEST
                            + " characters; shorten it");
        } else {
            given.put(question.number(), text);
        }
    }

    private String unknown(String name) {
        for (Question question : paper.questions()) {
            Card card = question.card();
            if (card.entry().equals(name) || card.entry().equals(card.deck() + "/" + name)) {
                return Findings.quote(name) + " is asked as " + card.id() + " in this paper; write that";
            }
        }
        @Nullable String nearest = names.nearest(name);
        return "there is no card " + Findings.quote(name) + " in these decks"
                + (nearest == null
                        ? "; \"revise test --paper --format json\" shows the ids"
                        : "; did you mean " + nearest + "?");
    }

    private static String ambiguous(TextMapping.Entry entry, List<Card> cards) {
        return Findings.quote(entry.name()) + " is a card of several decks; write "
                + cards.get(0).id() + " or " + cards.get(1).id();
    }

    private String notAsked(Card card) {
        if (card.draft()) {
            return card.id() + " is a draft, and no test asks drafts; delete this answer";
        }
        @Nullable Question sibling = byEntry.get(card.entry());
        return card.id() + " is not in this paper"
                + (sibling == null
                        ? SAME_PAPER
                        : ", which asks " + sibling.card().id() + " of the same entry" + SAME_PAPER);
    }

    private void error(Place place, String rule, String text) {
        findings.add(new Finding(place, Severity.ERROR, rule, text));
    }
}
