package revise.grading.bench;

/** What a careful marker finds of one point. */
public enum Given {
    MET(1),
    PART(0.5),
    MISSED(0),
    /** The answer says something that cannot be right together with the point. */
    CONTRADICTED(0);

    private final double share;

    Given(double share) {
        this.share = share;
    }

    /** How much of the point's marks it is worth, from 0 to 1. */
    double share() {
        return share;
    }
}
