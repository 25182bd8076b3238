package revise.exchange.quizzes;

/** Says which texts can stand in and around a gap without being taken for part of its form. */
final class Gaps {
    private static final int LONGEST = 10_000;

    private Gaps() {}

    static boolean areSafe(String before, String gap, String after, String whole) {
        return isSafeAround(GiftText.plain(before))
                && isSafeAround(GiftText.plain(after))
                && isSafeInside(gap)
                && whole.length() <= LONGEST;
    }

    private static boolean isSafeInside(String gap) {
        return !gap.isBlank()
                && gap.strip().equals(gap)
                && gap.indexOf('{') < 0
                && gap.indexOf('}') < 0
                && !gap.contains("::")
                && !gap.endsWith(":");
    }

    private static boolean isSafeAround(String text) {
        return !text.contains("{{") && !text.endsWith("{") && !text.startsWith("}");
    }
}
