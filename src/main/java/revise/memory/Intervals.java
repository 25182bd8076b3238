package revise.memory;

/**
 * The intervals in whole days that the ratings of one answer lead to: kept apart by the rules of the phase, and spread
 * by one draw for all of them, so that they never change places. Never below 1 or above the maximum, where they meet.
 */
final class Intervals {
    private final SchedulerSettings settings;
    private final Fsrs.Outcomes outcomes;
    private final double daysPerStability;
    private final long draw;

    Intervals(SchedulerSettings settings, Fsrs.Outcomes outcomes, double daysPerStability, long draw) {
        this.settings = settings;
        this.outcomes = outcomes;
        this.daysPerStability = daysPerStability;
        this.draw = draw;
    }

    /**
     * The interval of a card in review that stays there. "Hard" needs no look at "good": outside a first answer no
     * parameters within their bounds make it longer.
     */
    int inReview(Rating rating) {
        return switch (rating) {
            case AGAIN, HARD -> fitted(exact(rating), 1);
            case GOOD -> fitted(exact(rating), inReview(Rating.HARD) + 1);
            case EASY -> fitted(exact(rating), inReview(Rating.GOOD) + 1);
        };
    }

    /**
     * The interval of a card that leaves its steps, or has none. First stabilities need not rise with the rating, so
     * the lower ratings are held down to the higher ones.
     */
    int onGraduation(Rating rating) {
        return switch (rating) {
            case AGAIN -> fitted(Math.min(exact(Rating.AGAIN), hardOnGraduation()), 1);
            case HARD -> fitted(hardOnGraduation(), 1);
            case GOOD -> fitted(exact(rating), 1);
            case EASY -> fitted(exact(rating), onGraduation(Rating.GOOD) + 1);
        };
    }

    private double hardOnGraduation() {
        return Math.min(exact(Rating.HARD), exact(Rating.GOOD));
    }

    private double exact(Rating rating) {
        return outcomes.stability(rating) * daysPerStability;
    }

    private int fitted(double interval, int minimum) {
        int maximum = settings.maximumInterval();
        double days = Math.min(interval, maximum);
        double delta = settings.fuzz() ? Fuzz.delta(days) : 0;
        int least = Math.min(minimum, maximum);
        return Fuzz.pick(draw, rounded(days - delta, least, maximum), rounded(days + delta, least, maximum));
    }

    private static int rounded(double days, int least, int most) {
        return (int) Math.min(most, Math.max(least, Math.round(days)));
    }
}
