package revise.grading;

import revise.deck.Point;

/**
 * What marking found of one point.
 *
 * @param hundredths what it is worth, in hundredths of a mark; what is unsure is worth a part of its marks meanwhile
 * @param evidence why, in a few words without a full stop; may quote the answer, so it is as untrusted as that
 */
public record PointMark(Point point, Verdict verdict, int hundredths, String evidence) {
    /** What it is worth, in marks. */
    public double marks() {
        return hundredths / 100.0;
    }
}
