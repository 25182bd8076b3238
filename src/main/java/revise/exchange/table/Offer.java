package revise.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Quote;

/**
 * What a question offers, and what of it is right.
 *
 * @param doubt what was guessed, or null
 */
record Offer(
        List<String> choices,
        List<String> answers,
        @Nullable String doubt) {
    Offer {
        choices = List.copyOf(choices);
        answers = List.copyOf(answers);
    }

    /**
     * Finds the right ones among the choices: by their texts, else by the letters or numbers that an answer gives.
     *
     * @param wrong choices that are in a column of their own
     */
    static Offer of(List<String> choices, List<String> wrong, List<String> answers) {
        if (choices.isEmpty()) {
            LinkedHashSet<String> all = new LinkedHashSet<>(answers);
            all.addAll(wrong);
            return new Offer(List.copyOf(all), answers, null);
        }
        List<String> all = new ArrayList<>(choices);
        all.addAll(wrong);
        if (all.containsAll(answers)) {
            return new Offer(all, answers, null);
        }
        if (all.size() == 1) {
            List<String> parts = List.of(all.get(0).split("\\s*,\\s*", -1));
            return parts.containsAll(answers)
                    ? new Offer(parts, answers, "the choices were split at commas")
                    : whole(all, answers);
        }
        if (answers.size() == 1) {
            List<String> picked = picked(all, answers.get(0));
            if (!picked.isEmpty()) {
                String read = "the answer " + Quote.of(answers.get(0)) + " was read as the place of a choice";
                return new Offer(all, picked, read);
            }
        }
        return whole(all, answers);
    }

    private static Offer whole(List<String> choices, List<String> answers) {
        return new Offer(choices, answers, null);
    }

    private static List<String> picked(List<String> choices, String answer) {
        List<String> picked = new ArrayList<>();
        for (String word : answer.strip().split("[\\s,;]+", -1)) {
            int place = place(word.toUpperCase(Locale.ROOT));
            if (place < 0 || place >= choices.size()) {
                return List.of();
            }
            picked.add(choices.get(place));
        }
        return picked;
    }

    /** The place that a single letter or digit means, counted from 0, or -1. */
    private static int place(String word) {
        if (word.length() != 1) {
            return -1;
        }
        char sign = word.charAt(0);
        if (sign >= '1' && sign <= '9') {
            return sign - '1';
        }
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' : -1;
    }
}
