package revise.memory;

/**
 * The FSRS-6 memory model: how stability and difficulty move with each answer, and how recall fades. Days are whole
 * study days; stability is kept within 0.001 to 36500 days and difficulty within 1 to 10. Immutable.
 */
public final class Fsrs {
    private static final double MIN_STABILITY = 0.001;
    private static final double MAX_STABILITY = 36500;
    private static final double MIN_DIFFICULTY = 1;
    private static final double MAX_DIFFICULTY = 10;

    /** Stability is defined as the days after which this is the chance of recall. */
    private static final double RECALL_AT_STABILITY = 0.9;

    private final Parameters w;
    private final double decay;
    private final double factor;
    private final double easyDifficulty;
    private final double recallScale;
    private final double forgetDivisor;
    private final double[] sameDayScale = new double[4];

    public Fsrs(Parameters p) {
        w = p;
        decay = -p.get(20);
        factor = Math.pow(RECALL_AT_STABILITY, 1 / decay) - 1;
        easyDifficulty = unboundedFirstDifficulty(Rating.EASY);
        recallScale = Math.exp(p.get(8));
        forgetDivisor = Math.exp(p.get(17) * p.get(18));
        for (int i = 0; i < sameDayScale.length; i++) {
            sameDayScale[i] = Math.exp(p.get(17) * (i + 1 - Rating.GOOD.grade() + p.get(18)));
        }
    }

    /** The memory after the first answer to a card. */
    public Memory first(Rating rating) {
        return new Memory(first().stability(rating), firstDifficulty(rating));
    }

    /** The memory after an answer that came this many days after the one before; fewer than 0 days count as 0. */
    public Memory next(Memory before, Rating rating, int elapsedDays) {
        return new Memory(after(before, elapsedDays).stability(rating), nextDifficulty(before.difficulty(), rating));
    }

    /**
     * The chance of recall, 0 to 1, when {@code elapsedDays} (which may be fractional; fewer than 0 count as 0) have
     * passed: (1 + factor t / S)^decay.
     */
    public double retrievability(double elapsedDays, double stability) {
        return Math.pow(1 + factor * Math.max(0, elapsedDays) / stability, decay);
    }

    /** The days, not rounded, after which the chance of recall has fallen to {@code desiredRetention} (0 to 1). */
    public double interval(double stability, double desiredRetention) {
        return stability * ((Math.pow(desiredRetention, 1 / decay) - 1) / factor);
    }

    /** The stabilities that a first answer can give. */
    Outcomes first() {
        return new First();
    }

    /** The stabilities that an answer can give this many days after the one before. */
    Outcomes after(Memory before, int elapsedDays) {
        return elapsedDays > 0 ? new Later(before, elapsedDays) : new SameDay(before.stability());
    }

    /** The difficulty after the first answer: w4 - e^(w5 (G - 1)) + 1, bounded. */
    double firstDifficulty(Rating rating) {
        return boundedDifficulty(unboundedFirstDifficulty(rating));
    }

    /** The difficulty after a later answer: damped towards 10, and drawn a little towards that of a first "easy". */
    double nextDifficulty(double before, Rating rating) {
        double change = -w.get(6) * (rating.grade() - Rating.GOOD.grade());
        double moved = before + (MAX_DIFFICULTY - before) * change / 9;
        return boundedDifficulty(w.get(7) * easyDifficulty + (1 - w.get(7)) * moved);
    }

    private double unboundedFirstDifficulty(Rating rating) {
        return w.get(4) - Math.exp(w.get(5) * (rating.grade() - 1)) + 1;
    }

    private static double boundedDifficulty(double difficulty) {
        return Math.min(MAX_DIFFICULTY, Math.max(MIN_DIFFICULTY, difficulty));
    }

    private static double boundedStability(double stability) {
        return Math.min(MAX_STABILITY, Math.max(MIN_STABILITY, stability));
    }

    /** The stability that each rating of one answer leads to, rising with the rating except for a first answer. */
    interface Outcomes {
        double stability(Rating rating);
    }

    /** The first answer: S = w0 to w3. */
    private final class First implements Outcomes {
        @Override
        public double stability(Rating rating) {
            return w.get(rating.grade() - 1);
        }
    }

    /** An answer on the day of the one before: S e^(w17 (G - 3 + w18)) S^-w19, where only "again" may lower it. */
    private final class SameDay implements Outcomes {
        private final double before;
        private final double damping;

        SameDay(double before) {
            this.before = before;
            this.damping = Math.pow(before, -w.get(19));
        }

        @Override
        public double stability(Rating rating) {
            double growth = sameDayScale[rating.grade() - 1] * damping;
            return boundedStability(before * (rating == Rating.AGAIN ? growth : Math.max(1, growth)));
        }
    }

    /** An answer on a later day. */
    private final class Later implements Outcomes {
        private final double stability;
        private final double difficulty;
        private final double forgetting;

        /** Worked out once for the recalled ratings, which share it, and not at all for "again". */
        private double growth = Double.NaN;

        Later(Memory before, int elapsedDays) {
            stability = before.stability();
            difficulty = before.difficulty();
            forgetting = 1 - retrievability(elapsedDays, stability);
        }

        @Override
        public double stability(Rating rating) {
            return switch (rating) {
                case AGAIN -> forgotten();
                case HARD -> recalled(w.get(15));
                case GOOD -> recalled(1);
                case EASY -> recalled(w.get(16));
            };
        }

        /** S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1)), the growth scaled by w15 for hard and w16 for easy. */
        private double recalled(double scale) {
            if (Double.isNaN(growth)) {
                growth = recallScale
                        * (11 - difficulty)
                        * Math.pow(stability, -w.get(9))
                        * (Math.exp(w.get(10) * forgetting) - 1);
            }
            return boundedStability(stability * (1 + growth * scale));
        }

        /** w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), and at most S / e^(w17 w18). */
        private double forgotten() {
            double relearned = w.get(11)
                    * Math.pow(difficulty, -w.get(12))
                    * (Math.pow(stability + 1, w.get(13)) - 1)
                    * Math.exp(w.get(14) * forgetting);
            return boundedStability(Math.min(relearned, stability / forgetDivisor));
        }
    }
}
