package revise.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import revise.deck.Card;
import revise.memory.Due;
import revise.memory.Schedule;
import revise.progress.Progress;

/**
 * What a session will ask: cards in their steps, which come when their time does, and the rest in order.
 *
 * @param learning cards in their steps
 * @param cards reviews and new cards in the order of asking
 */
public record Queue(List<Card> learning, List<Card> cards) {
    /**
     * Puts the agendas of one or more decks in order.
     *
     * @param mostFresh at most this many new cards in all
     * @param most at most this many cards in all; cards in their steps count first
     */
    public static Queue of(
            List<Agenda> agendas, Progress progress, Order order, int mostFresh, int most, RandomGenerator random) {
        List<Card> learning = new ArrayList<>();
        List<Card> reviews = new ArrayList<>();
        List<Card> fresh = new ArrayList<>();
        for (Agenda agenda : agendas) {
            learning.addAll(agenda.learning());
            reviews.addAll(agenda.reviews());
            fresh.addAll(agenda.fresh());
        }
        if (order == Order.RANDOM) {
            shuffle(reviews, random);
            shuffle(fresh, random);
        }
        if (order == Order.DUE) {
            reviews.sort(Comparator.comparingInt(card -> dueDay(card.id(), progress)));
        }
        List<Card> chosen = first(fresh, mostFresh);
        List<Card> cards = order == Order.DECK ? inDeckOrder(agendas, reviews, chosen) : spread(reviews, chosen);
        List<Card> steps = first(learning, most);
        return new Queue(List.copyOf(steps), List.copyOf(first(cards, most - steps.size())));
    }

    /** A queue of the given cards as they are, due or not. */
    public static Queue cram(List<Card> cards, Order order, int most, RandomGenerator random) {
        List<Card> all = new ArrayList<>(cards);
        all.removeIf(Card::draft);
        if (order == Order.RANDOM) {
            shuffle(all, random);
        }
        return new Queue(List.of(), List.copyOf(first(all, most)));
    }

    private static void shuffle(List<Card> cards, RandomGenerator random) {
        Collections.shuffle(cards, new Random(random.nextLong()));
    }

    /** The study day that a card in review is due on; before all others for any other card. */
    static int dueDay(String card, Progress progress) {
        Schedule schedule = progress.of(card).schedule();
        return schedule != null && schedule.due() instanceof Due.On on ? on.day() : Integer.MIN_VALUE;
    }

    private static List<Card> first(List<Card> cards, int most) {
        return most >= cards.size() ? cards : cards.subList(0, Math.max(0, most));
    }

    private static List<Card> inDeckOrder(List<Agenda> agendas, List<Card> reviews, List<Card> fresh) {
        Set<Card> chosen = new HashSet<>(reviews);
        chosen.addAll(fresh);
        List<Card> cards = new ArrayList<>(chosen.size());
        for (Agenda agenda : agendas) {
            for (Card card : agenda.cards()) {
                if (chosen.contains(card)) {
                    cards.add(card);
                }
            }
        }
        return cards;
    }

    /** New cards at even distances among the reviews, a review first. */
    private static List<Card> spread(List<Card> reviews, List<Card> fresh) {
        List<Card> cards = new ArrayList<>(reviews.size() + fresh.size());
        int taken = 0;
        for (int i = 0; i < reviews.size(); i++) {
            cards.add(reviews.get(i));
            int wanted = (int) ((long) fresh.size() * (i + 1) / (reviews.size() + 1));
            while (taken < wanted) {
                cards.add(fresh.get(taken++));
            }
        }
        cards.addAll(fresh.subList(taken, fresh.size()));
        return cards;
    }
}
